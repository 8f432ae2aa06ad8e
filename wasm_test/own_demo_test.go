package wasm_test

import (
	"fmt"
	"strings"
	"testing"
)

// The demonstration of a page's own hours: each is live but the one that cannot
// be read, and of that the console says what the page says it does. Under the
// strictest policy, and for everyone.
func TestTheDemonstrationOfOwnHours(t *testing.T) {
	for _, width := range []int64{320, 768, 1280} {
		t.Run(fmt.Sprintf("at %d px", width), func(t *testing.T) {
			t.Parallel()
			p := visit(t, shipped(t)+"/demo/aabningstider.html", visitor{width: width})
			p.wait("elements().filter((element) => element.shadowRoot && element.shadowRoot.querySelector('.badge .text, .card .state')).length === elements().length - 1")
			p.waitSaid("åbningstiden kan ikke læses")
			shown := ask[string](p, "document.getElementById('console-message').textContent")
			if said := p.said(); len(said) != 1 || said[0] != shown {
				t.Errorf("the console says\n%s\nthe page says that it says\n%s", strings.Join(said, "\n"), shown)
			}
			if got := ask[[]string](p, "violations"); len(got) > 0 {
				t.Errorf("blocked: %q", got)
			}
			// What stands beside an example is its markup.
			if bad := ask[[]string](p, `[...document.querySelectorAll('.pair')].map((pair) => {
				const squeezed = (text) => text.replace(/\s+/g, '');
				const example = pair.querySelector('service-status').cloneNode(true);
				const text = document.createElement('textarea');
				text.textContent = example.outerHTML.replace(/<\/?tbody>/g, '');
				return squeezed(pair.querySelector('code').textContent) === squeezed(text.textContent) ? '' : squeezed(text.textContent);
			}).filter(Boolean)`); len(bad) > 0 {
				t.Errorf("shown otherwise than it is: %q", bad)
			}
			// A line that breaks goes on beside the icon, not under it.
			if bad := ask[[]string](p, `elements().flatMap((element) => [...element.shadowRoot.querySelectorAll('.badge, .state')]).filter((line) => {
				const words = document.createRange();
				words.selectNodeContents(line.lastElementChild);
				const icon = line.querySelector('svg').getBoundingClientRect();
				return [...words.getClientRects()].some(({ left }) => left < icon.right);
			}).map((line) => line.textContent)`); len(bad) > 0 {
				t.Errorf("under its icon: %q", bad)
			}
			p.accessible(width)
		})
	}
}
