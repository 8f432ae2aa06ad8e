package wasm_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"

	"servicestatus/app/page"
)

// Someone goes about the app. The document stays the same one all the way: it
// bears a mark that would go with it.
func TestGoingAbout(t *testing.T) {
	t.Parallel()
	const query = "?at=2026-12-24T12:00:00+01:00"
	p := open(t, shipped(t)+"/"+query, visitor{at: tuesday, zone: "Asia/Dubai"})
	overview, nemid, english := page.Route{}, page.Route{Name: "nemid"}, page.Route{Name: "nemid", English: true}
	p.run("window.mark = true")
	arrived := func(r page.Route, address, focus, heading string) {
		t.Helper()
		p.shows(r)
		p.wait("here() === '" + address + "'")
		p.wait("focused() === '" + focus + "'")
		p.wait("heading() === '" + heading + "'")
		if !ask[bool](p, "window.mark") {
			t.Fatalf("%s: the page was loaded anew", address)
		}
	}
	p.do(chromedp.Click(chromedp.CSS("a[href*='/nemid/']")))
	arrived(nemid, "/nemid/"+query, "heading", "NemID")
	p.says("service-status[system=nemid]", "Åben · lukker kl. 14.00", "")
	if y := ask[float64](p, "scrollY"); y != 0 {
		t.Errorf("the page begins %v px down", y)
	}
	p.press("English")
	arrived(english, "/en/nemid/"+query, "heading", "NemID")
	p.wait("told(card('nemid')).includes('Open · closes at 14:00 (17:00 your time)')")
	p.wait("shown() === 'Showing Thursday 24 December 2026 at 12:00 (Danish time) Back to now'")
	p.press("Overview")
	arrived(page.Route{English: true}, "/en/"+query, "heading", "Is help available right now?")
	p.press("Studio")
	arrived(page.Route{English: true, Name: page.Studio}, "/en/studio/"+query, "heading", "Studio")
	p.press("Dansk")
	arrived(page.Route{Name: page.Studio}, "/studio/"+query, "heading", "Studio")

	p.run("history.go(-3)") // to the English NemID
	arrived(english, "/en/nemid/"+query, "heading", "NemID")
	p.run("history.back()")
	arrived(nemid, "/nemid/"+query, "heading", "NemID")
	p.wait("told(card('nemid')).includes('Åben · lukker kl. 14.00 (kl. 17.00 din tid)')")
	p.run("history.back()")
	arrived(overview, "/"+query, "heading", "Er der hjælp at få lige nu?")
	p.run("history.forward()")
	arrived(nemid, "/nemid/"+query, "heading", "NemID")

	// A moment on the same page is no other page: focus stays where it was.
	p.run("named('Tilbage til nu').focus(), named('Tilbage til nu').click()")
	p.wait("here() === '/nemid/' && !card('nemid').hasAttribute('at')")
	p.run("history.back()")
	p.wait("card('nemid').getAttribute('at') === '2026-12-24T12:00:00+01:00'")

	p.run("named('Gå til indholdet').click()")
	p.wait("focused() === 'content'")
	if !ask[bool](p, "window.mark && location.hash === '#content'") {
		t.Error("the way past the menu leads elsewhere")
	}
}

// What is not the app's is the browser's: another tab, a telephone, the pages
// and files beside it.
func TestWhatIsNotTheApps(t *testing.T) {
	t.Parallel()
	p := open(t, shipped(t)+"/", visitor{at: tuesday})
	p.run("window.mark = true")
	// With Ctrl it opens in another tab, and this one stays.
	place := ask[[]float64](p, "named('NemID').scrollIntoView({ block: 'center' }), (({ x, y, width, height }) => [x + width / 2, y + height / 2])(named('NemID').getBoundingClientRect())")
	p.do(chromedp.MouseClickXY(place[0], place[1], chromedp.ButtonModifiers(chromedp.ModifierCtrl)))
	for end := time.Now().Add(patience); !p.hasTab("/nemid/"); {
		if time.Now().After(end) {
			t.Fatal("no other tab")
		}
	}
	if !ask[bool](p, "window.mark && here() === '/' && heading() === 'Er der hjælp at få lige nu?'") {
		t.Error("this tab has gone too")
	}
	// A telephone number is nothing to the app: it neither takes the click nor goes anywhere.
	p.run(`(() => {
		const link = document.querySelector('main a[href^="tel:"]');
		window.taken = !link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	})()`)
	if !ask[bool](p, "!window.taken && window.mark && here() === '/'") {
		t.Error("the app takes a telephone number for a page")
	}
	// The others bring a document of their own; with Cmd, which elsewhere than here opens a tab, a page
	// of the app does too.
	for _, c := range []struct{ click, arrived string }{
		{"named('NemID').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, metaKey: true }))", "here() === '/nemid/' && appReady()"},
		{"named('Eksempler').click()", "here() === '/demo/' && isLive(10)"},
		{"named('Indsæt på din side').click()", "here() === '/demo/indsaet.html' && isLive(1)"},
		{"named('JSON Schema').click()", "here() === '/declarations/schema.json'"},
	} {
		p.run("window.mark = true")
		p.run(c.click)
		p.wait("!window.mark && " + c.arrived)
		p.do(chromedp.Navigate(shipped(t) + "/nemid/"))
		p.wait("appReady()")
	}
}

// hasTab reports whether the visitor has a tab with an address that ends so.
func (p *tab) hasTab(address string) bool {
	p.Helper()
	all, err := chromedp.Targets(p.ctx)
	if err != nil {
		p.Fatal(err)
	}
	return slices.ContainsFunc(all, func(info *target.Info) bool {
		return info.BrowserContextID == chromedp.FromContext(p.ctx).BrowserContextID && info.Type == "page" && strings.HasSuffix(info.URL, address)
	})
}
