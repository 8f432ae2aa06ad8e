//go:build browser

package element_test

import (
	"os"
	"regexp"
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// A badge stands in a sentence, and a card below it.
const sentence = `<p>Supporten for <service-status system="nemid" variant="badge"></service-status> i dag.</p>
	<service-status system="nemid"></service-status><script src="/service-status.js"></script>`

// looks lists how each node of the second element looks, a line each.
const looks = `[...elements()[1].shadowRoot.querySelectorAll('.card, .card *')].map((node) => {
	const style = getComputedStyle(node);
	return [node.localName, node.className.baseVal || node.className, ...['display', 'margin', 'padding', 'fontSize', 'fontWeight', 'lineHeight', 'listStyleType',
		'color', 'backgroundColor', 'borderWidth', 'borderRadius', 'minHeight', 'maxWidth', 'textDecorationLine'].map((name) => style[name]),
		getComputedStyle(node, '::before').content].join(' ');
})`

// A page with the style sheet of Det Fælles Designsystem, and with rules of its own for
// every image and paragraph, keeps the badge on the line of its sentence and the looks of
// the card.
func TestStyleSheetOfThePageStaysOutside(t *testing.T) {
	sheet, err := os.ReadFile(harness.Path("wasm_test/node_modules/dkfds/dist/css/dkfds.min.css"))
	if err != nil {
		t.Fatal("no dkfds: run wasm_test/browsers, which installs it")
	}
	sheet = regexp.MustCompile(`@font-face\{[^}]*\}`).ReplaceAll(sheet, nil) // the site has other fonts
	const font = "service-status { --service-status-size: 16px; --service-status-font: sans-serif }"
	s := serve.Site(t, site.Files{
		"styled.css":  append(sheet, "svg { display: block } p { margin: 2em 0; max-width: none } li { padding: 9px }"+font...),
		"plain.css":   []byte(font),
		"styled.html": serve.HostPage(`<link rel="stylesheet" href="/styled.css">` + sentence),
		"plain.html":  serve.HostPage(`<link rel="stylesheet" href="/plain.css">` + sentence),
	})
	at := browser.Visitor{At: "2026-11-24T12:00:00+01:00", Zone: "Europe/Copenhagen"}
	styled := browser.Visit(t, s.URL+"/styled.html", at).Live(2)
	if got := browser.Ask[[]string](styled, `(() => {
		const paragraph = document.querySelector('p');
		const box = (node) => { const range = document.createRange(); range.selectNodeContents(node); return range.getClientRects()[0]; };
		const [before, after] = [box(paragraph.firstChild), box(paragraph.lastChild)];
		const badge = elements()[0].getBoundingClientRect();
		const text = box(elements()[0].shadowRoot.querySelector('.text strong'));
		return [
			before.top === after.top ? '' : 'the sentence is on two lines',
			badge.top < before.top + 8 && badge.bottom > before.bottom - 8 && badge.height < 40 ? '' : 'the badge is not on its line',
			badge.left >= before.right && badge.right <= after.left ? '' : 'the badge does not stand in the sentence',
			Math.abs(text.bottom - before.bottom) < 5 ? '' : 'the badge does not stand on the baseline: ' + (text.bottom - before.bottom),
		].filter(Boolean);
	})()`); len(got) > 0 {
		t.Error(got)
	}
	plain := browser.Visit(t, s.URL+"/plain.html", at).Live(2)
	want := browser.Ask[[]string](plain, looks)
	got := browser.Ask[[]string](styled, looks)
	if len(got) < 20 || len(got) != len(want) {
		t.Fatalf("%d nodes, without the style sheet %d", len(got), len(want))
	}
	for i := range got {
		if got[i] != want[i] {
			t.Errorf("with the style sheet\n%s\nwithout\n%s", got[i], want[i])
		}
	}
}
