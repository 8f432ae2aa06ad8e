package wasm_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// The pages are checked against WCAG 2.1 AA by axe-core, on a phone's screen
// and a desk's, with everything unfolded; and on a phone nothing has to be
// scrolled sideways.
func TestThePagesAreAccessible(t *testing.T) {
	axe, err := os.ReadFile("node_modules/axe-core/axe.min.js")
	if err != nil {
		t.Fatal("no axe-core: run wasm_test/browsers, which installs it")
	}
	for _, c := range pages {
		for _, width := range []int64{320, 1280} {
			t.Run(fmt.Sprintf("%s at %d px", c.path, width), func(t *testing.T) {
				t.Parallel()
				p := visit(t, shipped(t)+c.path, visitor{width: width}).live(c.elements)
				p.narrow(width)
				p.run("(async () => { for (const element of elements()) for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true; })()")
				p.narrow(width)
				p.run(string(axe))
				for _, violation := range ask[[]string](p, `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], resultTypes: ['violations'] })
					.then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
						nodes.map(({ target, html, failureSummary }) => [id, help, target.flat().join(' '), html.slice(0, 120), failureSummary].join('; '))))`) {
					t.Error(violation)
				}
			})
		}
	}
}

// narrow reports what is wider than the window.
func (p *tab) narrow(width int64) {
	p.Helper()
	if wide := ask[int64](p, "document.scrollingElement.scrollWidth"); wide > width {
		p.Errorf("%d px wide in a window of %d: %s", wide, width, strings.Join(ask[[]string](p, `[...document.querySelectorAll('body *'),
			...elements().flatMap((element) => [...element.shadowRoot.querySelectorAll('*')])]
			.filter((element) => element.getBoundingClientRect().right > innerWidth).map((element) => element.outerHTML.slice(0, 80))`), "\n"))
	}
}
