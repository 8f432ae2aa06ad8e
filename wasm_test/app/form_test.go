//go:build browser

package app_test

import (
	"strconv"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// typeInto selects a part of what is in a field, and types another in its place, letter by letter.
func typeInto(p *browser.Tab, id, old, text string) {
	p.Helper()
	p.Run("(() => { const field = document.getElementById(" + strconv.Quote(id) + "); const at = field.value.indexOf(" + strconv.Quote(old) + "); field.focus(); field.setSelectionRange(at, at + " + strconv.Quote(old) + ".length); })()")
	for _, letter := range text {
		if _, err := chromedp.Call(p.Context, input.InsertText, input.InsertTextParams{Text: string(letter)}); err != nil {
			p.Fatal(err)
		}
	}
}

// An editor who knows no YAML writes in a field: no letter is lost, the caret stays, the YAML and the card follow, and the
// comments are still there. A problem stands at its field.
func TestWritingInTheForm(t *testing.T) {
	t.Parallel()
	p := open(t, serve.Shipped(t)+"/studio/?begynd=nemkonto", browser.Visitor{At: tuesday})
	p.Wait("begin.value === 'nemkonto'")
	studioShows(p, "Åben til kl. 20")
	const hours = "f-support-0-hours"
	typeInto(p, hours, "20", "1")
	p.Wait("document.getElementById('" + hours + "').getAttribute('aria-invalid') === 'true' && document.getElementById('" + hours + "-problem').textContent")
	checkAccessibility(p, 1280, 320)
	p.Run("document.getElementById('" + hours + "').setSelectionRange(99, 99)")
	for _, letter := range "1" {
		if _, err := chromedp.Call(p.Context, input.InsertText, input.InsertTextParams{Text: string(letter)}); err != nil {
			t.Fatal(err)
		}
	}
	studioShows(p, "Åben til kl. 11")
	// The page is drawn after the card.
	p.Wait("document.getElementById('" + hours + "-note')?.textContent.startsWith('Læses som: Man.–fre. 7–11 · ')")
	for what, expression := range map[string]string{
		"the caret has moved":       "focused() === '" + hours + "' && document.activeElement.selectionStart === document.activeElement.value.length",
		"the YAML has another text": "yaml.value.includes('    hours: Mandag - fredag kl. 7-11\\n') && yaml.value.includes('# the heading says hverdag')",
		"the YAML is in the way":    "!yaml.checkVisibility()",
		"nothing is to be kept":     "guarded()",
	} {
		if !browser.Ask[bool](p, "!!("+expression+")") {
			t.Error(what)
		}
	}

	// The other way: what is written in the YAML is in the field.
	press(p, "Vis som YAML")
	p.Wait("yaml.checkVisibility()")
	replaceText(p, "kl. 7-11", "kl. 7-12")
	p.Wait("document.getElementById('" + hours + "').value === 'Mandag - fredag kl. 7-12'")
	studioShows(p, "Åben til kl. 12")

	// A translation: the field is that of a place, and its value has any text as its key.
	p.Run("for (const part of document.querySelectorAll('.form details')) part.open = true")
	p.Wait("document.getElementById('f-english-0')")
	typeInto(p, "f-english-0", "Service declaration, digst.dk", "Declaration of service")
	p.Wait("yaml.value.includes('  Servicedeklaration, digst.dk: Declaration of service\\n') && focused() === 'f-english-0' && document.activeElement.value === 'Declaration of service'")

	// What is added has the focus; what is removed comes back.
	press(p, "Tilføj en linje")
	p.Wait("focused() === 'f-support-4-channel' && yaml.value.includes('  - id: linje-5\\n    channel: phone\\n')")
	p.Run("named('Fjern: Telefon').click()")
	p.Wait("focused() === 'add-support' && !yaml.value.includes('linje-5')")
	press(p, "Fortryd")
	p.Wait("yaml.value.includes('linje-5') && document.querySelectorAll('details.part').length === 5")
}
