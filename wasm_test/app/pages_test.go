//go:build browser

package app_test

import (
	"testing"

	"github.com/chromedp/chromedp"

	"servicestatus/app/page"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// Every page is live and accessible: now, and at another instant. The Danish pages are opened now, and the English ones, in Dubai, at the
// instant in the address.
func TestEveryPage(t *testing.T) {
	const instant = "?at=2026-12-24T12:00:00+01:00"
	for _, c := range []struct {
		lang, zone    string
		opened, later string
	}{{"da", "America/New_York", "", instant}, {"en", "Asia/Dubai", instant, ""}} {
		t.Run(c.lang, func(t *testing.T) {
			t.Parallel()
			p := open(t, serve.Shipped(t)+"/nemid/", browser.Visitor{At: tuesday, Zone: c.zone})
			eachPage(p, c.lang == "en", func(r page.Route) {
				p.Do(chromedp.EmulateViewport(1280, 800), chromedp.Navigate(serve.Shipped(p.T)+"/"+r.Path()+c.opened))
				shows(p, r)
				if r.Name == page.Editors || r.Name == page.About || r.Name == page.Studio {
					checkAccessibility(p, 1280, 320)
					return
				}
				showsInstant(p, c.opened)
				checkAccessibility(p, 1280, 320)
				p.Do(chromedp.Navigate(serve.Shipped(p.T) + "/" + r.Path() + c.later))
				showsInstant(p, c.later)
				shows(p, r)
				checkAccessibility(p, 320)
				checkNothingIsStored(p)
				checkPolicyHeld(p)
			})
		})
	}
}
