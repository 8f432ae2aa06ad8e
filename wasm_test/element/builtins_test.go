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

// A page gave every object options that the browser took as ours: credentials went with our requests, an observer
// threw into the page, and the page's content got no slot.
func TestOptionsOfThePageAreNotOurs(t *testing.T) {
	ours := serve.Site(t, nil)
	theirs := serve.Site(t, site.Files{
		"options.js": []byte(`Object.assign(Object.prototype, { credentials: 'include', method: 'POST', mode: 'no-cors', body: 'x', cache: 'only-if-cached', redirect: 'error',
			attributes: false, slotAssignment: 'manual', cancelable: true, year: 'numeric', hour12: true, weekday: 'long', once: true });`),
		"host.html": serve.HostPage(fmt.Sprintf(`<script src="/options.js"></script><script src="%s/service-status.js"></script>
			<service-status system="nemid" at="2026-11-24T10:00:00+01:00"></service-status>
			<service-status hours="Mo-Fr 09:00-15:00" variant="card"><p>Ring 12 34 56 78</p></service-status>`, ours.URL)),
	})
	theirs.Policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' " + ours.URL + "; connect-src " + ours.URL
	p := browser.Visit(t, theirs.URL+"/host.html", browser.Visitor{Script: "addEventListener('service-status-change', (event) => { window.cancelable = event.cancelable; });"}).Live(2)
	if got := browser.Ask[string](p, "readable(elements()[0])"); !strings.Contains(got, "tirsdag den 24. november 2026 kl. 10") || !strings.Contains(got, "(kl. 14 din tid)") {
		t.Errorf("shows %s", got)
	}
	if got := browser.Ask[string](p, "readable(elements()[1])"); !strings.Contains(got, "Ring 12 34 56 78") {
		t.Errorf("hides the page's content: %s", got)
	}
	if browser.Ask[bool](p, "window.cancelable") {
		t.Error("the event can be cancelled")
	}
}

// breakable replaces a function of the page's objects. It throws while it is broken.
const breakable = `
	window.replaced = (object, name) => {
		const own = object[name];
		object[name] = function broken(...given) {
			if (window.broken) throw new Error('broken by the page');
			return own.apply(this, given);
		};
	};
	const { warn } = console;
	console.warn = (text) => { window.warned = true; warn.call(console, text); };
`

// builtins are what a page may have replaced.
var builtins = []string{
	"Array.prototype filter", "Array.prototype map", "Array.prototype join", "Array.prototype includes", "Array.prototype splice", "String.prototype replace",
	"String.prototype split", "String.prototype trim", "String.prototype match", "RegExp.prototype test", "JSON parse", "JSON stringify",
	"Object keys", "Object assign", "Math min", "window encodeURIComponent", "Element.prototype matches", "Element.prototype closest",
}

// A page replaces a function before the script runs, or when the cards are shown. Nothing is thrown into the page, the page's
// own content is there, and no card shows an outdated state. A card once stayed open for good.
func TestReplacedBuiltins(t *testing.T) {
	s := serve.Site(t, site.Files{
		"host.html": serve.HostPage(`<script src="/service-status.js"></script><service-status system="nemid"></service-status>` +
			`<service-status system="nemid"><p>Ring på 72 24 70 50</p></service-status>`),
	})
	for _, builtin := range builtins {
		object, name, _ := strings.Cut(builtin, " ")
		replace := fmt.Sprintf("replaced(%s, '%s');", object, name)
		t.Run(builtin, func(t *testing.T) {
			t.Parallel()
			p := browser.Visit(t, s.URL+"/host.html", browser.Visitor{At: "2026-11-24T19:59:00+01:00", Script: breakable + replace}).Live(2)
			p.Run("(broken = true, clock.pass(3600))")
			p.Run("(broken = false, document.body.append(document.createElement('p')))")
			p.Wait("!elements().some((element) => readable(element).includes('Åben'))")
			p.Wait("elements().every((element) => readable(element))")
		})
		t.Run("before the script: "+builtin, func(t *testing.T) {
			t.Parallel()
			p := browser.Visit(t, s.URL+"/host.html", browser.Visitor{At: "2026-11-24T19:30:00+01:00", Script: breakable + replace + "broken = true;"})
			p.Wait("isLive(2) || window.warned")
			p.Run("(broken = false, document.body.append(document.createElement('p')))")
			p.Wait("readable(elements()[1])")
		})
	}
}
