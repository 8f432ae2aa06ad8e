//go:build browser

package app_test

import (
	"fmt"
	"strings"
	"testing"

	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// On the demo page of own hours all examples are live, except the one that cannot be
// read. The console writes the message that the page quotes. The page keeps its
// strict policy and is accessible.
func TestDemoOfOwnHours(t *testing.T) {
	for _, width := range []int64{320, 768, 1280} {
		t.Run(fmt.Sprintf("at %d px", width), func(t *testing.T) {
			t.Parallel()
			p := browser.Visit(t, serve.Shipped(t)+"/demo/aabningstider.html", browser.Visitor{Width: width})
			p.Wait("elements().filter((element) => element.shadowRoot && element.shadowRoot.querySelector('.badge .text, .card .state')).length === elements().length - 1")
			p.WaitConsole("åbningstiden kan ikke læses")
			shown := browser.Ask[string](p, "document.getElementById('console-message').textContent")
			if console := p.Console(); len(console) != 1 || console[0] != shown {
				t.Errorf("the console says\n%s\nthe page quotes\n%s", strings.Join(console, "\n"), shown)
			}
			if got := browser.Ask[[]string](p, "violations"); len(got) > 0 {
				t.Errorf("blocked: %q", got)
			}
			// The code beside an example is its markup.
			if bad := browser.Ask[[]string](p, `[...document.querySelectorAll('.pair')].map((pair) => {
				const squeezed = (text) => text.replace(/\s+/g, '');
				const example = pair.querySelector('service-status').cloneNode(true);
				const text = document.createElement('textarea');
				text.textContent = example.outerHTML.replace(/<\/?tbody>/g, '');
				return squeezed(pair.querySelector('code').textContent) === squeezed(text.textContent) ? '' : squeezed(text.textContent);
			}).filter(Boolean)`); len(bad) > 0 {
				t.Errorf("the code is not the markup of the example: %q", bad)
			}
			// A line that wraps continues to the right of the icon, not below it.
			if bad := browser.Ask[[]string](p, `elements().flatMap((element) => [...element.shadowRoot.querySelectorAll('.badge, .state')]).filter((line) => {
				const words = document.createRange();
				words.selectNodeContents(line.lastElementChild);
				const icon = line.querySelector('svg').getBoundingClientRect();
				return [...words.getClientRects()].some(({ left }) => left < icon.right);
			}).map((line) => line.textContent)`); len(bad) > 0 {
				t.Errorf("below its icon: %q", bad)
			}
			checkAccessibility(p, width)
		})
	}
}
