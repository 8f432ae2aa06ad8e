package wasm_test

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"servicestatus/app/page"
)

//go:embed app.js
var appScript string

// tuesday is when most visits take place: an ordinary day, 4.00 in New York.
const tuesday = "2026-11-24T10:00:00+01:00"

// open visits a page of the app, and waits until the app has taken it over. The
// clock on the wall stands still at v.at.
func open(t *testing.T, url string, v visitor) *tab {
	t.Helper()
	at, err := time.Parse(time.RFC3339, v.at)
	if err != nil {
		t.Fatal(err)
	}
	v.at, v.script = "", strings.Replace(appScript, "START", fmt.Sprint(at.UnixMilli()), 1)+v.script
	p := visit(t, url, v)
	p.wait("appReady()")
	return p
}

// shows waits until a page of the app is the one shown, and checks what tells
// which one it is.
func (p *tab) shows(r page.Route) {
	p.Helper()
	title := (&page.State{Route: r}).Title()
	p.wait("appReady() && document.title === " + strconv.Quote(title))
	if lang := ask[string](p, "document.documentElement.lang"); lang != r.Lang() {
		p.Errorf("%s: the page's language is %s", r.Path(), lang)
	}
	if n := ask[int](p, "document.querySelectorAll('h1').length"); n != 1 {
		p.Errorf("%s: %d headings of the first rank", r.Path(), n)
	}
	if path := ask[string](p, "location.pathname"); path != "/"+r.Path() {
		p.Errorf("%s: the address is %s", r.Path(), path)
	}
}

// press clicks what is called so.
func (p *tab) press(name string) {
	p.Helper()
	p.wait("named(" + strconv.Quote(name) + ")")
	p.run("named(" + strconv.Quote(name) + ").click()")
}

// each runs a part of a test for every page in a language, all in one tab: what
// is wrong is told of the page it is wrong with.
func (p *tab) each(english bool, part func(r page.Route)) {
	whole := p.T
	defer func() { p.T = whole }()
	for _, r := range page.Routes() {
		if r.English == english {
			whole.Run("/"+r.Path(), func(t *testing.T) {
				p.T = t
				part(r)
			})
		}
	}
}

// Every page opens, is taken over by the app and is accessible, now and at
// another moment: in Danish they are opened now, in English, in Dubai, at a
// moment that the address asks for.
func TestEveryPageOfTheApp(t *testing.T) {
	const moment = "?at=2026-12-24T12:00:00+01:00"
	for _, c := range []struct {
		lang, zone    string
		opened, later string
	}{{"da", "America/New_York", "", moment}, {"en", "Asia/Dubai", moment, ""}} {
		t.Run(c.lang, func(t *testing.T) {
			t.Parallel()
			p := open(t, shipped(t)+"/nemid/", visitor{at: tuesday, zone: c.zone})
			p.each(c.lang == "en", func(r page.Route) {
				p.do(chromedp.EmulateViewport(1280, 800), chromedp.Navigate(shipped(p.T)+"/"+r.Path()+c.opened))
				p.shows(r)
				p.shownAt(c.opened)
				p.accessible(1280, 320)
				p.run("follow('/" + r.Path() + c.later + "')")
				p.shownAt(c.later)
				p.shows(r)
				p.accessible(320)
				p.keepsNothing()
				if got := ask[[]string](p, "violations"); len(got) > 0 {
					p.Errorf("blocked: %q", got)
				}
				if said := p.said(); len(said) > 0 {
					p.Errorf("on the console: %q", said)
				}
			})
		})
	}
}

// shownAt waits until the page shows the moment of an address, or now.
func (p *tab) shownAt(query string) {
	p.Helper()
	p.wait("location.search === '" + query + "' && !!document.querySelector('.shown strong') === " + strconv.FormatBool(query != ""))
}
