//go:build browser

package app_test

import (
	"strconv"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"servicestatus/app/page"
	"servicestatus/declarations/lang"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// openStudio opens the Studio with a declaration in it.
func openStudio(t *testing.T, begin string, v browser.Visitor) *browser.Tab {
	t.Helper()
	v.At = tuesday
	p := open(t, serve.Shipped(t)+"/studio/?begynd="+begin, v)
	p.Wait("begin.value === '" + begin + "'")
	press(p, "Vis som YAML")
	p.Wait("yaml.checkVisibility()")
	return p
}

// replaceText selects a part of the text and types another in its place.
func replaceText(p *browser.Tab, old, text string) {
	p.Helper()
	p.Run("(() => { const at = yaml.value.indexOf(" + strconv.Quote(old) + "); yaml.focus(); yaml.setSelectionRange(at, at + " + strconv.Quote(old) + ".length); })()")
	if _, err := chromedp.Call(p.Context, input.InsertText, input.InsertTextParams{Text: text}); err != nil {
		p.Fatal(err)
	}
	p.Wait("yaml.value.includes(" + strconv.Quote(text) + ")")
}

// studioShows waits until the card and the badge of the declaration show a sentence.
func studioShows(p *browser.Tab, sentence string) {
	p.Helper()
	says(p, "#card", sentence, "")
	says(p, "#badge", lang.Small(sentence), "") // the name stands before it
}

// The Studio shows a mistake at its place and in a list. Until it is corrected, the last
// text without a mistake is shown.
func TestMistakeInTheStudio(t *testing.T) {
	t.Parallel()
	p := openStudio(t, "nemkonto", browser.Visitor{})
	shows(p, page.Route{Name: page.Studio})
	studioShows(p, "Åben til kl. 20")
	p.Wait("document.querySelector('#problems .count').textContent === 'Ingen fejl.' && !yaml.hasAttribute('aria-invalid')")

	// The app never writes into the field: that would undo what the editor has typed since.
	p.Run(`(() => {
		const { get, set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
		window.writes = 0;
		Object.defineProperty(yaml, 'value', { configurable: true, get, set(text) { writes++; set.call(this, text); } });
	})()`)
	replaceText(p, "kl. 7-20", "kl. 7")
	p.Wait("document.querySelector('#problems .count').textContent === '1 fejl:'")
	for what, expression := range map[string]string{
		"the field is not marked":                          "yaml.getAttribute('aria-invalid') === 'true' && yaml.getAttribute('aria-describedby') === 'problems'",
		"nothing is said at the line":                      "document.querySelector('.marks .remark').textContent === 'Åbningstiden kan ikke læses: Her ventes et sluttidspunkt.'",
		"it is not said at the line":                       "document.querySelector('.remark').closest('.line').getBoundingClientRect().top === document.querySelector('.gutter .wrong').getBoundingClientRect().top",
		"the line's number is not marked":                  "document.querySelector('.gutter .wrong').textContent === '11'",
		"the list does not lead there":                     "tidy(document.querySelector('.problems li').textContent).startsWith('Linje 11: Åbningstiden kan ikke læses: Her ventes et sluttidspunkt. Skriv fx')",
		"it can be downloaded as JSON":                     "!named('Hent som JSON') && named('Hent som YAML')",
		"the field was written to":                         "writes === 0",
		"nothing says that the card is of an earlier text": "document.querySelector('.see .notice').textContent === 'Teksten har fejl. Her vises den seneste udgave uden fejl.'",
	} {
		if !browser.Ask[bool](p, "!!("+expression+")") {
			t.Error(what)
		}
	}
	studioShows(p, "Åben til kl. 20")
	checkAccessibility(p, 1280, 320)

	p.Run("yaml.setSelectionRange(0, 0), document.querySelector('#problems .place').click()")
	p.Wait("focused() === 'yaml' && yaml.selectionStart > 0") // the app selects the place when it has drawn the page
	if line := browser.Ask[int](p, "yaml.value.slice(0, yaml.selectionStart).split('\\n').length"); line != 11 {
		t.Errorf("the place is on line %d", line)
	}

	replaceText(p, "kl. 7\n", "kl. 7-11\n")
	studioShows(p, "Åben til kl. 11")
	p.Wait("document.querySelector('#problems .count').textContent === 'Ingen fejl.' && !yaml.hasAttribute('aria-invalid') && named('Hent som JSON')")
	p.Wait("!document.querySelector('.see .notice').textContent && !document.querySelector('.remark')")
}

// Each key gave the elements the same declaration again, and drew the whole page before the
// card. A text with an error changes nothing; a text without one is shown by the card first.
func TestTheCardComesFirst(t *testing.T) {
	t.Parallel()
	p := openStudio(t, "nemkonto", browser.Visitor{})
	studioShows(p, "Åben til kl. 20")
	p.Run(`(() => {
		window.order = [];
		const { get, set } = Object.getOwnPropertyDescriptor(customElements.get('service-status').prototype, 'declaration');
		Object.defineProperty(document.getElementById('card'), 'declaration', { configurable: true, get, set(value) { order.push('card'); set.call(this, value); } });
		const seen = new MutationObserver(() => order.push('markup'));
		seen.observe(document.querySelector('.write .form'), { subtree: true, childList: true, characterData: true, attributes: true });
	})()`)
	replaceText(p, "kl. 7-20", "kl. 7")
	p.Wait("document.querySelector('#problems .count').textContent === '1 fejl:'")
	if changes := browser.Ask[string](p, "order.filter((what) => what === 'card').join()"); changes != "" {
		t.Errorf("a text with an error changes %s", changes)
	}
	replaceText(p, "kl. 7\n", "kl. 7-11\n")
	studioShows(p, "Åben til kl. 11")
	if first := browser.Ask[string](p, "order.filter((what) => what === 'card').join()"); first != "card" {
		t.Errorf("a text without one changes %s", first)
	}
}

// An editor types without a pause. No letter is lost, and the caret stays in place.
func TestTypingWithoutAPause(t *testing.T) {
	t.Parallel()
	p := openStudio(t, "nemid", browser.Visitor{})
	replaceText(p, "name: NemID", "name: ")
	want := ""
	for i := range 60 {
		letter := string(rune('a' + i%26))
		want += letter
		if _, err := chromedp.Call(p.Context, input.InsertText, input.InsertTextParams{Text: letter}); err != nil {
			t.Fatal(err)
		}
	}
	p.Wait("yaml.value.includes('name: " + want + "\\n')")
	p.Wait("readable(document.getElementById('card')).includes('" + want + "')")
	if !browser.Ask[bool](p, "yaml.value.slice(0, yaml.selectionStart).endsWith('"+want+"')") {
		t.Error("the caret has moved")
	}
}

// The app asks before unsaved text is lost. Meanwhile the list shows the text that is
// being edited.
func TestUnsavedTextIsNotLostUnasked(t *testing.T) {
	t.Parallel()
	p := openStudio(t, "nemid", browser.Visitor{})
	if browser.Ask[bool](p, "guarded()") {
		t.Error("it asks before anything is typed")
	}
	replaceText(p, "name: NemID", "name: MitID")
	p.Wait("guarded()")
	says(p, "#card", "Åben til kl. 20", "")
	p.Wait("readable(document.getElementById('card')).includes('MitID')")

	p.Run("choose('begin', 'borgerdk')")
	p.Wait("unsaved.childElementCount")
	checkAccessibility(p, 1280, 320)
	press(p, "Bliv her")
	p.Wait("!unsaved.childElementCount && begin.value === 'nemid' && yaml.value.includes('MitID') && guarded()")

	p.Run("choose('begin', 'borgerdk')")
	press(p, "Skift uden at gemme")
	p.Wait("begin.value === 'borgerdk' && yaml.value.includes('name: Borger.dk') && readable(document.getElementById('card')).includes('Borger.dk') && !guarded()")
	checkNothingIsStored(p)
}

// A megabyte that is pasted froze the page for two minutes. The field refuses it before
// it is there, and the page says so. A text that came in another way is not drawn.
func TestTooLongATextIsRefused(t *testing.T) {
	t.Parallel()
	p := openStudio(t, "nemkonto", browser.Visitor{})
	p.Run("window.before = yaml.value")
	for _, text := range []string{"'x'.repeat(1 << 20)", "'a\\n'.repeat(1000)"} {
		for _, how := range []string{
			"{ inputType: 'insertFromPaste', data: text }",
			"{ inputType: 'insertFromDrop', dataTransfer: Object.assign(new DataTransfer(), {}) }",
		} {
			p.Run("window.text = " + text + "; window.how = " + how + "; if (how.dataTransfer) how.dataTransfer.setData('text/plain', text)")
			if browser.Ask[bool](p, "yaml.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, ...how }))") {
				t.Errorf("%s is taken as %s", text, how)
			}
			p.Wait("document.body.innerText.includes('Teksten er for lang til at være en deklaration. Den er ikke sat ind.')")
		}
	}
	if !browser.Ask[bool](p, "yaml.value === before && yaml.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, data: 'name: X' }))") {
		t.Error("a short text is refused")
	}
	p.Run("yaml.value = 'a\\n'.repeat(2000); yaml.dispatchEvent(new Event('input', { bubbles: true }))")
	p.Wait("document.querySelector('#problems .count').textContent === '1 fejl:' && !document.querySelector('.gutter').childElementCount && !document.querySelector('.marks').childElementCount")
	p.Run("yaml.value = before; yaml.dispatchEvent(new Event('input', { bubbles: true }))")
	p.Wait("document.querySelector('#problems .count').textContent === 'Ingen fejl.' && document.querySelector('.gutter').childElementCount")
}
