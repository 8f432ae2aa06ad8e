//go:build browser

package app_test

import (
	"testing"

	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// The first formatter of a page, and the first date as text, which ends with the name of the zone, cost the browser more than the rest of the page's scripts. For a visitor abroad
// the overview made 85 of them, and a system's page 7.
func TestPagesAreLiveWithoutAFormatter(t *testing.T) {
	for _, path := range []string{"/", "/en/", "/nemid/", "/en/digitalpost/"} {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			p := browser.Visit(t, serve.Shipped(t)+path, browser.Visitor{At: "2026-11-25T12:00:00+01:00", Zone: "America/New_York", Script: `
				window.made = [];
				const count = (object, name) => {
					const before = object[name];
					object[name] = new Proxy(before, {
						construct(target, list) { made.push(name); return new target(...list); },
						apply(target, self, list) { made.push(name); return target.apply(self, list); },
					});
				};
				for (const name of ['DateTimeFormat', 'NumberFormat', 'RelativeTimeFormat', 'PluralRules', 'Collator']) count(Intl, name);
				for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toString', 'toTimeString']) count(Date.prototype, name);
			`})
			p.Wait("elements().length > 1 && isLive(elements().length)")
			if made := browser.Ask[[]string](p, "made"); len(made) > 0 {
				t.Errorf("the page made %d formatters: %q", len(made), made)
			}
		})
	}
}
