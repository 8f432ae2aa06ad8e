//go:build browser

package app_test

import (
	"fmt"
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// A week and a month are accessible, light and dark, on the narrowest screen and on a wide one,
// on days with much to say: holidays, unknown hours, a change of the clock, uptime by the clock.
func TestPicturesAreAccessible(t *testing.T) {
	for _, attributes := range []string{
		`system="borgerdk" variant="week" theme="borger" channel="phone"`,
		`system="nemlogin" variant="week" scheme="dark" lang="en"`,
		`system="nemid" variant="month" scheme="dark"`,
	} {
		for _, width := range []int64{320, 1280} {
			t.Run(fmt.Sprintf("%s at %d px", attributes, width), func(t *testing.T) {
				t.Parallel()
				s := serve.Site(t, site.Files{"side.html": serve.HostPage(`<main><h1>Uger</h1><h2>Support</h2>
					<service-status at="2027-03-25T12:00:00+01:00" ` + attributes + `></service-status></main><script src="service-status.js"></script>`)})
				checkAccessibility(browser.Visit(t, s.URL+"/side.html", browser.Visitor{Width: width, Zone: "Europe/Copenhagen"}).Live(1), width)
			})
		}
	}
}
