//go:build browser

package element_test

import (
	"fmt"
	"strings"
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// table says the rows of an element's table as a screen reader meets them.
const table = `[...elements()[%d].shadowRoot.querySelectorAll('tbody tr')].map((row) => [...row.cells].map((cell) => {
	const copy = cell.cloneNode(true);
	for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
	return copy.textContent.replace(/\s/g, ' ').trim();
}).join(': '))`

// A page with a week fetches the module of the week in the place of the status module, also
// for its cards, from another origin under a strict policy; the week is styled, and it is a
// table to screen readers.
func TestWeekInAPage(t *testing.T) {
	t.Parallel()
	ours := serve.Site(t, nil)
	theirs := serve.Site(t, site.Files{"side.html": serve.HostPage(fmt.Sprintf(
		`<service-status system="nemid"></service-status><service-status system="nemid" variant="week"></service-status><script src="%s/service-status.js"></script>`, ours.URL))})
	theirs.Policy = "default-src 'none'; img-src 'self'; script-src " + ours.URL + " 'wasm-unsafe-eval'; connect-src " + ours.URL +
		"; require-trusted-types-for 'script'; trusted-types 'none'"
	p := browser.Visit(t, theirs.URL+"/side.html", browser.Visitor{At: "2026-11-25T14:37:00+01:00", Zone: "Europe/Copenhagen", Script: modulesScript}).Live(2)
	if got := browser.Ask[[]string](p, "violations"); len(got) > 0 {
		t.Errorf("blocked: %q", got)
	}
	for file, want := range map[string]int{"week.wasm": 1, "status.wasm": 0, "declarations/nemid.json": 1} {
		if got := ours.Requests(file); got != want {
			t.Errorf("%s is fetched %d times, want %d", file, got, want)
		}
	}
	want := strings.TrimSpace(`
mandag den 23. november: 8.30 til 20
tirsdag den 24. november: 8.30 til 20
onsdag den 25. november (i dag): 8.30 til 20
torsdag den 26. november: 8.30 til 20
fredag den 27. november: 8.30 til 20
lørdag den 28. november: 10 til 16
søndag den 29. november: 10 til 16`)
	if got := strings.Join(browser.Ask[[]string](p, fmt.Sprintf(table, 1))[:7], "\n"); got != want {
		t.Errorf("the table says\n%s", got)
	}
	const bar = "elements()[1].shadowRoot.querySelector('.today .open')"
	if got := browser.Ask[string](p, "getComputedStyle("+bar+").fill"); got != "rgb(42, 100, 0)" {
		t.Errorf("a bar is filled with %s", got)
	}
	if got := browser.Ask[int](p, "elements()[0].shadowRoot.adoptedStyleSheets[0].cssRules.length - elements()[1].shadowRoot.adoptedStyleSheets[0].cssRules.length"); got >= 0 {
		t.Error("a card has the style of the week")
	}
	// The style goes with the element into another document, where the sheet of this one is refused.
	p.Run("window.frame = document.body.appendChild(document.createElement('iframe'))")
	p.Run("frame.contentDocument.body.append(elements()[1])")
	if got := browser.Ask[string](p, "getComputedStyle(frame.contentDocument.querySelector('service-status').shadowRoot.querySelector('.today .open')).fill"); got != "rgb(42, 100, 0)" {
		t.Errorf("in another document a bar is filled with %s", got)
	}
}

// The line of now moves by itself, and nothing else is written then, nor said.
func TestLineOfNowMoves(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, site.Files{"side.html": serve.HostPage(`<service-status system="nemid" variant="week"></service-status><script src="service-status.js"></script>`)})
	p := browser.Visit(t, s.URL+"/side.html", browser.Visitor{At: "2026-11-25T14:37:00+01:00", Zone: "Europe/Copenhagen"}).Live(1)
	const now = "elements()[0].shadowRoot.querySelector('.today .now').getAttribute('d')"
	if got := browser.Ask[string](p, now); got != "M515 -4v24" {
		t.Errorf("at 14.37 the line is %s", got)
	}
	p.Run(`window.written = [];
		new MutationObserver((list) => written.push(...list.map(({ type, target }) => type + ' ' + (target.className.baseVal ?? target.className))))
			.observe(elements()[0].shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true })`)
	p.Run("clock.pass(180)")
	p.Wait(now + " === 'M520 -4v24'")
	if got := browser.Ask[[]string](p, "written"); len(got) != 1 || got[0] != "attributes now" {
		t.Errorf("written: %q", got)
	}
	if got := browser.Ask[int](p, "changes.length"); got != 1 {
		t.Errorf("%d events", got)
	}
}

// A week that comes after the page's cards loads its module then. A date moves it.
func TestWeekThatComesLater(t *testing.T) {
	t.Parallel()
	s := serve.Site(t, site.Files{"side.html": serve.HostPage(`<service-status system="nemid"></service-status><script src="service-status.js"></script>`)})
	p := browser.Visit(t, s.URL+"/side.html", browser.Visitor{At: "2026-11-25T14:37:00+01:00", Zone: "Europe/Copenhagen"}).Live(1)
	if s.Requests("week.wasm") != 0 || s.Requests("status.wasm") != 1 {
		t.Error("a page of cards does not fetch the status module alone")
	}
	p.Run(`const week = document.createElement('service-status');
		week.setAttribute('system', 'nemid');
		week.setAttribute('variant', 'month');
		week.setAttribute('from', '2026-12-24');
		document.body.append(week)`)
	p.Live(2)
	const title = "elements()[1].shadowRoot.querySelector('h3').textContent"
	if got := browser.Ask[string](p, title); got != "NemID, december 2026" {
		t.Error(got)
	}
	p.Run("elements()[1].setAttribute('variant', 'week')")
	p.Wait(title + " === 'NemID, uge 52'")
	p.Run("elements()[1].removeAttribute('from')")
	p.Wait(title + " === 'NemID, uge 48'")
	p.Run("elements()[1].setAttribute('variant', 'card')")
	p.Wait("!elements()[1].shadowRoot.querySelector('table')")
	if s.Requests("week.wasm") != 1 {
		t.Error("the module of the week is fetched again")
	}
}
