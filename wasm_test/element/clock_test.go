//go:build browser

package element_test

import (
	"fmt"
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// The clock of a visitor is an hour fast. The card of a page on another origin shows the status of the time that our
// server says, and says why; a badge says it in its title. When the visitor has set the clock, the card says so no longer. It once trusted the clock.
func TestVisitorsClockIsWrong(t *testing.T) {
	ours := serve.Site(t, nil)
	theirs := serve.Site(t, site.Files{"side.html": serve.HostPage(fmt.Sprintf(
		`<script src="%s/service-status.js" data-system="nemid" async></script><service-status src="%[1]s/declarations/nemkonto.json" variant="badge"></service-status>`, ours.URL))})
	theirs.Policy = "default-src 'self'; script-src " + ours.URL + " 'wasm-unsafe-eval'; connect-src " + ours.URL
	p := browser.Visit(t, theirs.URL+"/side.html", browser.Visitor{Script: `
		window.fast = 3600e3;
		window.machine = Date.now;
		Date.now = () => machine() + fast;
		window.minutesOff = () => Math.round(Math.abs(Date.parse(changes.at(-1).at) - machine()) / 60e3);
	`}).Live(2)
	const wrong = "readable(card('nemid')).includes('Uret på din enhed går forkert')"
	p.Wait(wrong)
	const title = "elements().at(-1).shadowRoot.querySelector('.badge').title"
	p.Wait(title + " === 'Uret på din enhed går forkert'")
	if off := browser.Ask[int](p, "minutesOff()"); off > 20 {
		t.Errorf("the status is that of a time %d minutes off", off)
	}
	p.Run("(fast = 0, dispatchEvent(new Event('focus')))")
	p.Wait("!" + wrong)
	p.Wait("!" + title)
	if off := browser.Ask[int](p, "minutesOff()"); off > 20 {
		t.Errorf("with the clock set right, the status is that of a time %d minutes off", off)
	}
}

// A page gets the script as text, and runs it from an address of its own. That once threw into the page.
func TestScriptFromABlob(t *testing.T) {
	s := serve.Site(t, site.Files{
		"blob.html": serve.HostPage(`<service-status system="nemid"></service-status><script src="/blob.js"></script>`),
		"blob.js": []byte(`fetch('/service-status.js').then((response) => response.blob()).then((script) => {
			document.body.append(Object.assign(document.createElement('script'), { src: URL.createObjectURL(script) }));
		});`),
	})
	s.Policy = "default-src 'self'; script-src 'self' blob: 'wasm-unsafe-eval'"
	browser.Visit(t, s.URL+"/blob.html", browser.Visitor{}).Live(1)
}
