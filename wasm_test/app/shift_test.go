//go:build browser

package app_test

import (
	"testing"

	"servicestatus/app/folder"
	"servicestatus/app/page"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// What a visitor reads does not move when the card comes alive: its place is reserved. The
// facts that it replaces are twice as high, and what stood below jumped up. (A visitor abroad reads
// another time in some lines, which makes them longer.)
func TestNothingMovesWhenACardComesAlive(t *testing.T) {
	routes := []page.Route{{}, {}} // the overview, by night and by day
	for _, system := range folder.BuiltIn().Systems {
		routes = append(routes, page.Route{Name: system.ID})
	}
	for _, width := range []int64{320, 412, 1280} {
		for i, r := range routes {
			t.Run(r.Path(), func(t *testing.T) {
				t.Parallel()
				// By night, when the sentences of the overview are the shortest, and by day.
				at := []string{"2026-11-30T01:30:00+01:00", "2026-11-25T14:37:00+01:00"}[i%2]
				p := browser.Visit(t, serve.Shipped(t)+"/"+r.Path(), browser.Visitor{At: at, Width: width, Zone: "Europe/Copenhagen", Script: `
					// The facts are seen first, however fast the machine: what moves before anything is painted is not counted.
					const define = customElements.define.bind(customElements);
					customElements.define = (...element) => requestAnimationFrame(() => requestAnimationFrame(() => define(...element)));
					window.moved = 0;
					window.what = [];
					new PerformanceObserver((list) => {
						for (const { value, sources } of list.getEntries()) {
							moved += value;
							what.push(value.toFixed(3), ...sources.map(({ node, previousRect, currentRect }) => [node && (node.outerHTML || node.data || '').slice(0, 60), previousRect.y, currentRect.y].join(' ')));
						}
					}).observe({ type: 'layout-shift', buffered: true });
				`})
				p.Wait("elements().length > 1 && isLive(elements().length) && document.fonts.status === 'loaded'")
				p.Frame()
				if moved := browser.Ask[float64](p, "moved"); moved > 0.02 {
					t.Errorf("%d px: it moves by %.3f: %q", width, moved, browser.Ask[[]string](p, "what"))
				}
			})
		}
	}
}
