//go:build browser

package app_test

import (
	"fmt"
	"testing"

	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// The demo pages are accessible on a phone's screen and on a desktop's, and nothing
// on them scrolls sideways. TestEveryPage holds the same for the pages of the app.
func TestDemoPagesAreAccessible(t *testing.T) {
	for _, c := range demoPages {
		for _, width := range []int64{320, 1280} {
			t.Run(fmt.Sprintf("%s at %d px", c.path, width), func(t *testing.T) {
				t.Parallel()
				p := browser.Visit(t, serve.Shipped(t)+c.path, browser.Visitor{Width: width}).Live(c.elements)
				checkWidth(p, width)
				checkAccessibility(p, width)
			})
		}
	}
}
