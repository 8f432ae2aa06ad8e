package wasm_test

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
)

// The pages are checked against WCAG 2.1 AA by axe-core, on a phone's screen
// and a desk's, with everything unfolded; and on a phone nothing has to be
// scrolled sideways. Those of the app are in app_test.go.
func TestThePagesAreAccessible(t *testing.T) {
	for _, c := range pages {
		for _, width := range []int64{320, 1280} {
			t.Run(fmt.Sprintf("%s at %d px", c.path, width), func(t *testing.T) {
				t.Parallel()
				p := visit(t, shipped(t)+c.path, visitor{width: width}).live(c.elements)
				p.narrow(width)
				p.accessible(width)
			})
		}
	}
}

var axe = sync.OnceValues(func() ([]byte, error) { return os.ReadFile("node_modules/axe-core/axe.min.js") })

// accessible unfolds everything, and reports what axe-core finds at each of the
// widths, and what is wider than the window.
func (p *tab) accessible(widths ...int64) {
	p.Helper()
	script, err := axe()
	if err != nil {
		p.Fatal("no axe-core: run wasm_test/browsers, which installs it")
	}
	if !ask[bool](p, "!!window.axe") {
		p.run(string(script))
	}
	p.run(`(async () => {
		for (const root of [document, ...elements().map((element) => element.shadowRoot)]) for (const details of root.querySelectorAll('details')) details.open = true;
	})()`)
	for _, width := range widths {
		p.do(chromedp.EmulateViewport(width, 800))
		p.narrow(width)
		for _, violation := range ask[[]string](p, `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], resultTypes: ['violations'] })
			.then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target, html, failureSummary }) => [id, help, target.flat().join(' '), html.slice(0, 120), failureSummary].join('; '))))`) {
			p.Errorf("%d px: %s", width, violation)
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
