//go:build browser

package app_test

import (
	"strconv"
	"testing"

	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

const vigby = `Borgerservice i Vigby

Telefon 99 99 99 99
Mandag - torsdag kl. 9-15

Jobcenter i Vigby

Telefon 88 88 88 88
Mandag - torsdag kl. 10-12
`

// What is corrected in one service of a text is there after another one was shown, and the card is that of the service that is chosen. A
// step begins at its top, and a button that has nothing left to undo keeps the focus.
func TestServicesOfAText(t *testing.T) {
	t.Parallel()
	p := open(t, serve.Shipped(t)+"/studio/", browser.Visitor{At: tuesday, Width: 320})
	p.Run("pasted.value = " + strconv.Quote(vigby) + "; pasted.dispatchEvent(new Event('input', { bubbles: true }))")
	press(p, "Læs teksten")
	p.Wait("document.querySelector('.question')")
	p.Run("scrollTo(0, 9999)")
	press(p, "Videre til kortet")
	p.Wait("focused() === 'step' && document.getElementById('f-name').value === 'Borgerservice i Vigby' && document.querySelector('.steps').getBoundingClientRect().bottom > 0")
	typeInto(p, "f-name", "Vigby", "Nordby")
	p.Wait("readable(document.getElementById('card')).includes('Borgerservice i Nordby')")
	p.Run("choose('service', '1')")
	p.Wait("document.getElementById('f-name').value === 'Jobcenter i Vigby' && readable(document.getElementById('card')).includes('Jobcenter i Vigby')")
	p.Run("choose('service', '0')")
	p.Wait("document.getElementById('f-name').value === 'Borgerservice i Nordby' && readable(document.getElementById('card')).includes('Borgerservice i Nordby')")
	checkAccessibility(p, 1280, 320)
	p.Run("[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Fortryd seneste ændring').focus()")
	p.Run("document.activeElement.click()")
	p.Wait("document.getElementById('f-name').value === 'Borgerservice i Vigby' && document.activeElement.getAttribute('aria-disabled') === 'true'")
}

// Who writes a notice sees the card of the service with it.
func TestNoticeIsShown(t *testing.T) {
	t.Parallel()
	p := open(t, serve.Shipped(t)+"/studio/", browser.Visitor{At: tuesday})
	p.Run("choose('notice-system', 'nemid')")
	p.Run("(field => { field.value = 'Telefonerne er nede'; field.dispatchEvent(new Event('input', { bubbles: true })); })(document.getElementById('notice-text'))")
	p.Wait("document.getElementById('noticed') && readable(document.getElementById('noticed')).includes('Telefonerne er nede')")
	checkAccessibility(p, 1280, 320)
	p.Run("(field => { field.value = ''; field.dispatchEvent(new Event('input', { bubbles: true })); })(document.getElementById('notice-text'))")
	p.Wait("!document.getElementById('noticed')")
}
