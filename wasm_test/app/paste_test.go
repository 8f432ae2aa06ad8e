//go:build browser

package app_test

import (
	"strconv"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// strandby is a page of a municipality, with a sentence that can be read in two ways.
const strandby = `Borgerservice i Strandby

Telefontid
Mandag - torsdag kl. 9-15
Fredag kl. 9-13
Telefon 99 99 99 99

Lukket den 24. november.

Husk at tage nummer ved indgangen.
`

// An editor who knows no YAML comes from the text of a page to a line of markup with the keyboard: five presses, one answer.
func TestFromATextToACardOnAPage(t *testing.T) {
	t.Parallel()
	p := open(t, serve.Shipped(t)+"/studio/", browser.Visitor{At: tuesday})
	checkAccessibility(p, 1280, 320)
	p.Run("pasted.focus()")
	p.Run("pasted.value = " + strconv.Quote(strandby) + "; pasted.dispatchEvent(new Event('input', { bubbles: true }))")
	p.Wait("guarded()")
	p.Do(chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Enter))
	p.Wait("focused() === 'step' && document.querySelectorAll('.question').length === 1 && !document.querySelector('.answered')")
	says(p, "#card", "Åben til kl. 15", "")
	checkAccessibility(p, 1280, 320)
	for what, expression := range map[string]string{
		"the hours are not marked":                  "[...document.querySelectorAll('.pasted mark.of-hours')].some((mark) => mark.textContent.includes('Mandag - torsdag kl. 9-15'))",
		"the number is not marked":                  "document.querySelector('.pasted mark.of-contact').textContent === '99 99 99 99'",
		"what is not used is not struck out":        "document.querySelector('.pasted s').textContent.startsWith('Husk at tage nummer')",
		"the question is not marked in the text":    "document.querySelector('.pasted mark.asked + sup').textContent === '1'",
		"the whole text is not there":               "tidy(document.querySelector('.pasted').textContent.replace(/1$/m, '')).includes('Lukket den 24. november.')",
		"the next step is offered before it is one": "[...document.querySelectorAll('.steps button')].slice(2).every(({ disabled }) => disabled)",
	} {
		if !browser.Ask[bool](p, "!!("+expression+")") {
			t.Error(what)
		}
	}

	// A choice by the keyboard: the card follows, and the focus stays.
	p.Run("document.querySelector('.question input').focus()")
	p.Do(chromedp.KeyEvent(" "))
	p.Wait("document.querySelector('.answered') && document.activeElement.checked && document.activeElement.closest('.question')")
	p.Wait("readable(document.getElementById('card')).includes('Lukket')")
	checkAccessibility(p, 1280, 320)

	press(p, "Videre til kortet")
	p.Wait("focused() === 'step' && begin.value === 'tekst' && document.getElementById('f-name').value === 'Borgerservice i Strandby' && guarded()")
	p.Wait("readable(document.getElementById('card')).includes('Lukket')")
	p.Run("document.querySelector('#moment').open = true, document.querySelector('#at').value = '2026-11-25T10:00'")
	press(p, "Vis")
	p.Wait("document.querySelector('.shown.away') && location.search === '?at=2026-11-25T10:00:00+01:00'")
	says(p, "#card", "Åben til kl. 15", "")
	press(p, "Tilbage til nu")
	p.Wait("!document.querySelector('.shown.away')")
	p.Run("document.getElementById('f-name').focus()")
	typeInto(p, "f-name", "Strandby", "Sandby")
	p.Wait("readable(document.getElementById('card')).includes('Borgerservice i Sandby')")

	press(p, "Videre: Sæt på siden")
	p.Wait("markup.textContent.includes('data-src=\"https://example.dk/borgerservice-i-strandby.json\"')")
	p.Wait("frame.contentDocument.querySelector('service-status') && readable(frame.contentDocument.querySelector('service-status')).includes('Borgerservice i Sandby')")
	p.Wait("frame.contentDocument.querySelector('.text').textContent.includes('Husk at tage nummer')") // as it stands on the page
	checkAccessibility(p, 1280, 320)

	// In the page's own text the hours and the special day stand in elements that read them.
	p.Run("choose('form', 'text')")
	p.Wait("(own => own.length === 1 && own[0].querySelectorAll('p').length === 3 && own[0].shadowRoot && own[0].shadowRoot.querySelector('.badge'))(frame.contentDocument.querySelectorAll('service-status[channel=phone]'))")
	p.Run("choose('form', '-')")
	p.Wait("frame.contentDocument.querySelector('.text')")

	// Back in the form is what was written.
	press(p, "3 Se og ret")
	p.Wait("document.getElementById('f-name').value === 'Borgerservice i Sandby' && readable(document.getElementById('card')).includes('Borgerservice i Sandby')")
	press(p, "1 Indsæt")
	p.Wait("pasted.value.includes('Husk at tage nummer')")
	p.Run("pasted.value = '', pasted.dispatchEvent(new Event('input', { bubbles: true }))")
	p.Wait("sessionStorage.length === 1 && !Object.values(sessionStorage)[0].includes('Strandby')")
	p.Run("sessionStorage.clear()")
	checkNothingIsStored(p)
}

// The back button leads to the step before, and a reload finds the text and the answers. It left the Studio, and lost them.
func TestBackAndReloadLoseNothing(t *testing.T) {
	t.Parallel()
	const yes = "addEventListener('beforeunload', (event) => event.isTrusted && event.stopImmediatePropagation());" // the visitor's, when asked
	p := open(t, serve.Shipped(t)+"/studio/", browser.Visitor{At: tuesday, Script: yes})
	p.Run("pasted.value = " + strconv.Quote(strandby) + "; pasted.dispatchEvent(new Event('input', { bubbles: true }))")
	p.Wait("guarded()")
	press(p, "Læs teksten")
	p.Wait("location.hash === '#trin-2' && document.querySelector('.question')")
	p.Run("document.querySelector('.question input').click()")
	p.Wait("document.querySelector('.answered')")
	press(p, "Videre til kortet")
	p.Wait("location.hash === '#trin-3'")
	p.Run("document.getElementById('f-name').focus()")
	typeInto(p, "f-name", "Strandby", "Sandby")
	p.Wait("readable(document.getElementById('card')).includes('Borgerservice i Sandby')")

	p.Run("window.mark = true, history.back()")
	p.Wait("mark && location.hash === '#trin-2' && focused() === 'step' && document.querySelector('.answered')")
	p.Run("history.back()")
	p.Wait("mark && location.hash === '' && pasted.value.includes('Husk at tage nummer')")
	p.Run("history.go(2)")
	p.Wait("mark && location.hash === '#trin-3' && document.getElementById('f-name').value === 'Borgerservice i Sandby'")
	p.Run("history.back()")
	p.Wait("location.hash === '#trin-2'")

	p.Leave("location.reload()")
	p.Wait("!window.mark && pageReady() && notice() === 'Din tekst er her stadig.' && location.hash === '#trin-3' && guarded()")
	p.Wait("document.getElementById('f-name').value === 'Borgerservice i Sandby' && readable(document.getElementById('card')).includes('Lukket')")
	press(p, "2 Svar")
	p.Wait("document.querySelector('.answered')")
}
