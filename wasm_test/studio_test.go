package wasm_test

import (
	"strconv"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"servicestatus/app/page"
)

// atTheDesk opens the Studio with a declaration in it.
func atTheDesk(t *testing.T, begin string, v visitor) *tab {
	t.Helper()
	v.at = tuesday
	p := open(t, shipped(t)+"/studio/?begynd="+begin, v)
	p.wait("begin.value === '" + begin + "'")
	return p
}

// types puts a text in the place of another, as a writer does who has marked it.
func (p *tab) types(old, text string) {
	p.Helper()
	p.run("(() => { const at = yaml.value.indexOf(" + strconv.Quote(old) + "); yaml.focus(); yaml.setSelectionRange(at, at + " + strconv.Quote(old) + ".length); })()")
	if _, err := chromedp.Call(p.ctx, input.InsertText, input.InsertTextParams{Text: text}); err != nil {
		p.Fatal(err)
	}
	p.wait("yaml.value.includes(" + strconv.Quote(text) + ")")
}

// shownAs waits until that is the Studio shows of the declaration: in the card,
// the badge and the picture.
func (p *tab) shownAs(sentence, hours string) {
	p.Helper()
	p.says("#card", sentence, "")
	p.says("#badge", sentence, "")
	p.wait("hours('2026-11-24')[0] === '" + hours + "'")
}

// A mistake is told at its place and in the list, and what could be read last
// is shown until it is mended.
func TestAMistakeInTheStudio(t *testing.T) {
	t.Parallel()
	p := atTheDesk(t, "nemkonto", visitor{})
	p.shows(page.Route{Name: page.Studio})
	p.shownAs("Åben · lukker kl. 20.00", "7–20")
	p.wait("document.querySelector('#problems .count').textContent === 'Ingen fejl.' && !yaml.hasAttribute('aria-invalid')")

	// What is written is never put back over what has been written since.
	p.run(`(() => {
		const { get, set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
		window.writes = 0;
		Object.defineProperty(yaml, 'value', { configurable: true, get, set(text) { writes++; set.call(this, text); } });
	})()`)
	p.types("kl. 7-20", "kl. 7")
	p.wait("document.querySelector('#problems .count').textContent === '1 fejl:'")
	for what, expression := range map[string]string{
		"the field is not marked":         "yaml.getAttribute('aria-invalid') === 'true' && yaml.getAttribute('aria-describedby') === 'problems'",
		"nothing is said at the line":     "document.querySelectorAll('.marks .line')[10].querySelector('.remark').textContent === 'Åbningstiden kan ikke læses: Her ventes et sluttidspunkt.'",
		"the line's number is not marked": "document.querySelector('.gutter .wrong').textContent === '11'",
		"the list does not lead there":    "tidy(document.querySelector('.problems li').textContent).startsWith('Linje 11: Åbningstiden kan ikke læses: Her ventes et sluttidspunkt. Skriv fx')",
		"it can be taken away as JSON":    "!named('Hent som JSON') && named('Hent som YAML')",
		"the field was written to":        "writes === 0",
		"the card is said to be of now":   "document.querySelector('.see .notice').textContent === 'Teksten har fejl. Her vises den seneste udgave uden fejl.'",
	} {
		if !ask[bool](p, "!!("+expression+")") {
			t.Error(what)
		}
	}
	p.shownAs("Åben · lukker kl. 20.00", "7–20")
	p.accessible(1280, 320)

	p.run("document.querySelector('#problems .place').click()")
	p.wait("focused() === 'yaml'")
	if line := ask[int](p, "yaml.value.slice(0, yaml.selectionStart).split('\\n').length"); line != 11 {
		t.Errorf("the place is on line %d", line)
	}

	p.types("kl. 7\n", "kl. 7-11\n")
	p.shownAs("Åben · lukker kl. 11.00", "7–11")
	p.wait("document.querySelector('#problems .count').textContent === 'Ingen fejl.' && !yaml.hasAttribute('aria-invalid') && named('Hent som JSON')")
	p.wait("!document.querySelector('.see .notice').textContent && !document.querySelector('.remark')")
}

// Nothing of what is written is lost while it is read, and the caret stays with
// the writer.
func TestWritingWithoutAPause(t *testing.T) {
	t.Parallel()
	p := atTheDesk(t, "nemid", visitor{})
	p.types("name: NemID", "name: ")
	want := ""
	for i := range 60 {
		letter := string(rune('a' + i%26))
		want += letter
		if _, err := chromedp.Call(p.ctx, input.InsertText, input.InsertTextParams{Text: letter}); err != nil {
			t.Fatal(err)
		}
	}
	p.wait("yaml.value.includes('name: " + want + "\\n')")
	p.wait("readable(document.getElementById('card')).includes('" + want + "')")
	if !ask[bool](p, "yaml.value.slice(0, yaml.selectionStart).endsWith('"+want+"')") {
		t.Error("the caret has moved")
	}
}

// Where what is written would be lost, it is asked first; and the list shows
// what is being written.
func TestNothingIsLostUnasked(t *testing.T) {
	t.Parallel()
	p := atTheDesk(t, "nemid", visitor{})
	if ask[bool](p, "guarded()") {
		t.Error("it is asked before anything is written")
	}
	p.types("name: NemID", "name: MitID")
	p.wait("guarded()")
	p.says("#card", "Åben · lukker kl. 20.00", "")
	p.wait("readable(document.getElementById('card')).includes('MitID')")

	p.run("choose('begin', 'borgerdk')")
	p.wait("unsaved.childElementCount")
	p.accessible(1280, 320)
	p.press("Bliv her")
	p.wait("!unsaved.childElementCount && begin.value === 'nemid' && yaml.value.includes('MitID') && guarded()")

	p.run("choose('begin', 'borgerdk')")
	p.press("Skift uden at gemme")
	p.wait("begin.value === 'borgerdk' && yaml.value.includes('name: Borger.dk') && readable(document.getElementById('card')).includes('Borger.dk') && !guarded()")
	p.keepsNothing()
}
