//go:build browser

package app_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"

	"servicestatus/app/page"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// A visitor goes through the site. Its links lead to the other pages at the moment that is
// shown, and the skip link to the content.
func TestNavigation(t *testing.T) {
	t.Parallel()
	const query = "?at=2026-12-24T12:00:00+01:00"
	p := open(t, serve.Shipped(t)+"/"+query, browser.Visitor{At: tuesday, Zone: "Asia/Dubai"})
	click := func(expression string, r page.Route, address string) {
		t.Helper()
		p.Run("window.mark = true, " + expression + ".click()")
		p.Wait("!window.mark && here() === '" + address + "'")
		shows(p, r)
	}
	english := page.Route{Name: "nemid", English: true}
	click("document.querySelector(\"main a[href*='/nemid/']\")", page.Route{Name: "nemid"}, "/nemid/"+query)
	says(p, ".columns service-status", "Åben til kl. 14", "")
	click("named('English')", english, "/en/nemid/"+query)
	p.Wait("linesOf(card('nemid')).includes('Open until 14:00 (17:00 your time)')")
	click("named('Overview')", page.Route{English: true}, "/en/"+query)
	click("named('For editors')", page.Route{English: true, Name: page.Editors}, "/en/redaktoerer/"+query)
	click("named('About')", page.Route{English: true, Name: page.About}, "/en/om/"+query)
	click("named('Dansk')", page.Route{Name: page.About}, "/om/"+query)
	p.Run("setTimeout(() => history.go(-4))") // to the English NemID
	p.Wait("here() === '/en/nemid/" + query + "'")
	shows(p, english)

	p.Run("named('Skip to content').click()")
	p.Wait("focused() === 'content' && location.hash === '#content'")
}

// The browser follows the links of the Studio, as those of any page. go-app followed them
// by itself, to pages that it does not have.
func TestBrowserFollowsTheLinksOfTheStudio(t *testing.T) {
	t.Parallel()
	p := open(t, serve.Shipped(t)+"/studio/", browser.Visitor{At: tuesday})
	for _, c := range []struct{ name, address string }{
		{"Servicestatus", "/"}, {"Oversigt", "/"}, {"For redaktører", "/redaktoerer/"}, {"English", "/en/studio/"}, {"Tilgængelighed", "/om/"},
	} {
		p.Run("window.mark = true, named('" + c.name + "').click()")
		p.Wait("!window.mark && location.pathname === '" + c.address + "' && pageReady()")
		p.Do(chromedp.Navigate(serve.Shipped(t) + "/studio/"))
		p.Wait("pageReady()")
	}
	// A click with Ctrl opens another tab, and this one stays.
	p.Run("window.mark = true, scrollTo(0, 0)")
	place := browser.Ask[[]float64](p, "(({ x, y, width, height }) => [x + width / 2, y + height / 2])(named('Om').getBoundingClientRect())")
	p.Do(chromedp.MouseClickXY(place[0], place[1], chromedp.ButtonModifiers(chromedp.ModifierCtrl)))
	for !hasTab(p, "/om/") {
		p.Frame()
	}
	if !browser.Ask[bool](p, "window.mark && here() === '/studio/'") {
		t.Error("this tab has followed the link too")
	}
}

// hasTab reports whether the visitor has a tab whose address ends so.
func hasTab(p *browser.Tab, address string) bool {
	p.Helper()
	all, err := chromedp.Targets(p.Context)
	if err != nil {
		p.Fatal(err)
	}
	return slices.ContainsFunc(all, func(info *target.Info) bool {
		return info.BrowserContextID == chromedp.FromContext(p.Context).BrowserContextID && info.Type == "page" && strings.HasSuffix(info.URL, address)
	})
}
