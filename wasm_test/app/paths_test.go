//go:build browser

package app_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"

	"servicestatus/app/page"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// A visitor goes through the app. The document stays the same: a mark on it would go
// with it.
func TestNavigation(t *testing.T) {
	t.Parallel()
	const query = "?at=2026-12-24T12:00:00+01:00"
	p := open(t, serve.Shipped(t)+"/"+query, browser.Visitor{At: tuesday, Zone: "Asia/Dubai"})
	overview, nemid, english := page.Route{}, page.Route{Name: "nemid"}, page.Route{Name: "nemid", English: true}
	p.Run("window.mark = true")
	arrived := func(r page.Route, address, focus, heading string) {
		t.Helper()
		shows(p, r)
		p.Wait("here() === '" + address + "'")
		p.Wait("focused() === '" + focus + "'")
		p.Wait("heading() === '" + heading + "'")
		if !browser.Ask[bool](p, "window.mark") {
			t.Fatalf("%s: the page was loaded again", address)
		}
	}
	p.Do(chromedp.Click(chromedp.CSS("a[href*='/nemid/']")))
	arrived(nemid, "/nemid/"+query, "heading", "NemID")
	says(p, "service-status[system=nemid]", "Åben til kl. 14", "")
	if y := browser.Ask[float64](p, "scrollY"); y != 0 {
		t.Errorf("the page begins %v px down", y)
	}
	press(p, "English")
	arrived(english, "/en/nemid/"+query, "heading", "NemID")
	p.Wait("linesOf(card('nemid')).includes('Open · closes at 14:00 (17:00 your time)')")
	p.Wait("shown() === 'Showing Thursday 24 December 2026 at 12:00 (Danish time) Back to now'")
	press(p, "Overview")
	arrived(page.Route{English: true}, "/en/"+query, "heading", "Is help available right now?")
	press(p, "Studio")
	arrived(page.Route{English: true, Name: page.Studio}, "/en/studio/"+query, "heading", "Studio")
	press(p, "Dansk")
	arrived(page.Route{Name: page.Studio}, "/studio/"+query, "heading", "Studio")

	p.Run("history.go(-3)") // to the English NemID
	arrived(english, "/en/nemid/"+query, "heading", "NemID")
	p.Run("history.back()")
	arrived(nemid, "/nemid/"+query, "heading", "NemID")
	p.Wait("linesOf(card('nemid')).includes('Åben til kl. 14 (kl. 17 din tid)')")
	p.Run("history.back()")
	arrived(overview, "/"+query, "heading", "Er der hjælp at få lige nu?")
	p.Run("history.forward()")
	arrived(nemid, "/nemid/"+query, "heading", "NemID")

	// Another instant of the same page leaves the focus where it is.
	p.Run("named('Tilbage til nu').focus(), named('Tilbage til nu').click()")
	p.Wait("here() === '/nemid/' && !card('nemid').hasAttribute('at')")
	p.Run("history.back()")
	p.Wait("card('nemid').getAttribute('at') === '2026-12-24T12:00:00+01:00'")

	p.Run("named('Gå til indholdet').click()")
	p.Wait("focused() === 'content'")
	if !browser.Ask[bool](p, "window.mark && location.hash === '#content'") {
		t.Error("the skip link leads elsewhere")
	}
}

// The browser does what is not the app's: open another tab, call a number, load the
// demo pages and files.
func TestBrowserFollowsOtherLinks(t *testing.T) {
	t.Parallel()
	p := open(t, serve.Shipped(t)+"/", browser.Visitor{At: tuesday})
	p.Run("window.mark = true")
	// A click with Ctrl opens another tab, and this one stays.
	place := browser.Ask[[]float64](p, "named('NemID').scrollIntoView({ block: 'center' }), (({ x, y, width, height }) => [x + width / 2, y + height / 2])(named('NemID').getBoundingClientRect())")
	p.Do(chromedp.MouseClickXY(place[0], place[1], chromedp.ButtonModifiers(chromedp.ModifierCtrl)))
	for end := time.Now().Add(browser.Patience); !hasTab(p, "/nemid/"); {
		if time.Now().After(end) {
			t.Fatal("no other tab")
		}
	}
	if !browser.Ask[bool](p, "window.mark && here() === '/' && heading() === 'Er der hjælp at få lige nu?'") {
		t.Error("this tab has followed the link too")
	}
	// The app ignores a click on a telephone number.
	p.Run(`(() => {
		const link = document.querySelector('main a[href^="tel:"]');
		window.taken = !link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	})()`)
	if !browser.Ask[bool](p, "!window.taken && window.mark && here() === '/'") {
		t.Error("the app takes a telephone number for a page")
	}
	// The others load a document of their own. So does a page of the app with Cmd, which opens a tab
	// on other systems than this one.
	for _, c := range []struct{ click, arrived string }{
		{"named('NemID').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, metaKey: true }))", "here() === '/nemid/' && appReady()"},
		{"named('Eksempler').click()", "here() === '/demo/' && isLive(10)"},
		{"named('Indsæt på din side').click()", "here() === '/demo/indsaet.html' && isLive(1)"},
		{"named('JSON Schema').click()", "here() === '/declarations/schema.json'"},
	} {
		p.Run("window.mark = true")
		p.Run(c.click)
		p.Wait("!window.mark && " + c.arrived)
		p.Do(chromedp.Navigate(serve.Shipped(t) + "/nemid/"))
		p.Wait("appReady()")
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
