//go:build browser

package npm_test

import (
	"encoding/json"
	"testing"

	"servicestatus/app/site"
	"servicestatus/declarations/data"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// policy lets a page have the style that a server has drawn.
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'nonce-x'; require-trusted-types-for 'script'"

// drawn returns NemID's element as a server draws it at an instant.
func drawn(t *testing.T, at string, options map[string]any) string {
	t.Helper()
	options["nonce"] = "x"
	input, err := json.Marshal(map[string]any{"declaration": data.Published("nemid"), "date": at, "options": options})
	if err != nil {
		t.Fatal(err)
	}
	return made(t).run(t, string(input), "node", "engine/html.mjs")
}

// visit opens a page with an element that a server has drawn, before any script runs.
func visit(t *testing.T, element string, v browser.Visitor) (*browser.Tab, *serve.Server) {
	t.Helper()
	s := served(t, site.Files{"drawn.html": serve.HostPage(element)})
	s.Policy = policy
	return browser.Visit(t, s.URL+"/drawn.html", v), s
}

// start runs the script of the package.
const start = "import('/bundles/base/main.js')"

// The element takes over what the server has drawn: the same nodes stay, and what the visitor has opened stays open.
func TestElementTakesOverWhatAServerHasDrawn(t *testing.T) {
	for _, variant := range []string{"card", "week"} {
		t.Run(variant, func(t *testing.T) {
			p, _ := visit(t, drawn(t, noon, map[string]any{"src": "/declarations/nemid.json", "variant": variant}), browser.Visitor{At: noon, Zone: "Europe/Copenhagen"})
			p.Wait("document.querySelector('service-status').shadowRoot.querySelector('.card').checkVisibility()")
			p.Run(`{
				const { shadowRoot } = document.querySelector('service-status');
				for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
				const before = window.before = [...shadowRoot.querySelectorAll('.card, .card *')];
				const card = before[0];
				const html = card.outerHTML;
				window.differing = [];
				window.check = () => { if (card.outerHTML !== html || !before.every((node) => node.isConnected)) differing.push(card.outerHTML); };
				new MutationObserver(check).observe(shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
				shadowRoot.host.addEventListener('service-status-change', () => { window.said = true; });
			}`)
			p.Run(start)
			p.Wait("!document.querySelector('service-status').shadowRoot.querySelector('style') && window.said")
			p.Live(1)
			if n := browser.Ask[int](p, "before.length"); n < 20 {
				t.Errorf("the server has drawn %d elements", n)
			}
			p.Run("check()")
			for _, html := range browser.Ask[[]string](p, "differing") {
				t.Errorf("the visitor sees something else: %s", html)
			}
			if n := browser.Ask[int](p, "document.querySelector('service-status').shadowRoot.querySelectorAll('[role=status]').length"); n != 1 {
				t.Errorf("it has %d live regions", n)
			}
		})
	}
}

// Without a script, what the server has drawn is what there is.
func TestDrawnElementNeedsNoScript(t *testing.T) {
	p, _ := visit(t, drawn(t, noon, map[string]any{"variant": "badge"}), browser.Visitor{WithoutJS: true})
	p.Wait("readable(document.querySelector('service-status')) === 'NemID: åben til kl. 20'")
}

// A page that a cache has kept shows no outdated "Åben", not even until the declaration is there.
// The page's content, which stood there meanwhile, once stayed beside the live badge.
func TestOutdatedViewIsRemoved(t *testing.T) {
	element := drawn(t, noon, map[string]any{"src": "/declarations/nemid.json", "variant": "badge", "content": "<p>72 24 70 50</p>"})
	p, s := visit(t, element, browser.Visitor{At: "2026-11-23T20:00:00+01:00", Zone: "Europe/Copenhagen"})
	const reads = "readable(document.querySelector('service-status')) === "
	p.Wait(reads + "'NemID: åben til kl. 20'")
	arrived := make(chan struct{})
	s.Hold("declarations/nemid.json", arrived)
	p.Run(start)
	p.Wait(reads + "'72 24 70 50'")
	close(arrived)
	if got := browser.Ask[string](p.Live(1), "readable(elements()[0])"); got != "NemID: lukket · åbner i morgen kl. 8.30" {
		t.Errorf("then it says %q", got)
	}
}
