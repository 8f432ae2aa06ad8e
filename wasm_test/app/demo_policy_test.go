//go:build browser

package app_test

import (
	"strings"
	"testing"

	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// demoPages are the demo pages, and how many elements each has.
var demoPages = []struct {
	path     string
	elements int
}{{"/demo/", 10}, {"/demo/tid.html", 5}, {"/demo/host.html", 3}, {"/demo/indsaet.html", 1}}

// The demo pages have a strict policy with Trusted Types. It blocks nothing while a
// visitor uses them.
func TestDemoPagesKeepTheirPolicy(t *testing.T) {
	for _, c := range demoPages {
		t.Run(c.path, func(t *testing.T) {
			t.Parallel()
			p := browser.Visit(t, serve.Shipped(t)+c.path, browser.Visitor{}).Live(c.elements)
			csp := browser.Ask[string](p, "fetch(location.href).then((response) => response.headers.get('content-security-policy'))")
			for _, part := range []string{"default-src 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"} {
				if !strings.Contains(csp, part) || strings.Contains(csp, "'unsafe-") {
					t.Errorf("the policy is %s", csp)
				}
			}
			// Presses every button and chooses from every list.
			p.Run(`(async () => {
				for (const button of document.querySelectorAll('main button')) if (button.checkVisibility()) button.click();
				for (const choice of document.querySelectorAll('main select')) {
					choice.selectedIndex = choice.length - 1;
					choice.dispatchEvent(new Event('change', { bubbles: true }));
				}
				for (const element of elements()) for (const summary of element.shadowRoot.querySelectorAll('summary')) summary.click();
			})()`)
			p.Live(c.elements)
			checkPolicyHeld(p)
		})
	}
}
