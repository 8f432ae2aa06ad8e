//go:build browser

package app_test

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"servicestatus/app/folder"
	"servicestatus/app/page"
	"servicestatus/wasm_test/harness/browser"
)

// pageScript has what the tests ask a page of the site.
//
//go:embed page.js
var pageScript string

// tuesday is the instant of most visits: an ordinary day, 4.00 in New York.
const tuesday = "2026-11-24T10:00:00+01:00"

// ready holds once the app has taken over the Studio.
const ready = "document.documentElement.dataset.app === 'ready'"

// open visits a page of the site, and waits until it is live. The page's clock
// stands still at v.At; its timers run.
func open(t *testing.T, url string, v browser.Visitor) *browser.Tab {
	t.Helper()
	at, err := time.Parse(time.RFC3339, v.At)
	if err != nil {
		t.Fatal(err)
	}
	v.At, v.Script = "", strings.Replace(pageScript, "START", fmt.Sprint(at.UnixMilli()), 1)+v.Script
	p := browser.Visit(t, url, v)
	p.Wait("pageReady()")
	return p
}

// shows waits until a page is live, and checks its language, heading and address.
func shows(p *browser.Tab, r page.Route) {
	p.Helper()
	title := (&page.State{Folder: folder.BuiltIn(), Route: r}).Title()
	p.Wait("pageReady() && document.title === " + strconv.Quote(title))
	if lang := browser.Ask[string](p, "document.documentElement.lang"); lang != r.Lang() {
		p.Errorf("%s: the page's language is %s", r.Path(), lang)
	}
	if n := browser.Ask[int](p, "document.querySelectorAll('h1').length"); n != 1 {
		p.Errorf("%s: %d headings of the first rank", r.Path(), n)
	}
	if path := browser.Ask[string](p, "location.pathname"); path != "/"+r.Path() {
		p.Errorf("%s: the address is %s", r.Path(), path)
	}
}

// showsInstant waits until the page shows the instant of an address, or now.
func showsInstant(p *browser.Tab, query string) {
	p.Helper()
	p.Wait("location.search === '" + query + "' && !!document.querySelector('.shown.away') === " + strconv.FormatBool(query != ""))
}

// press clicks the control with a name.
func press(p *browser.Tab, name string) {
	p.Helper()
	p.Wait("named(" + strconv.Quote(name) + ")")
	p.Run("named(" + strconv.Quote(name) + ").click()")
}

// goTo opens the same page at another instant, and waits until the elements have that
// instant.
func goTo(p *browser.Tab, at string) {
	p.Helper()
	p.Run("window.mark = true, location.search = '?at=" + at + "'")
	p.Wait("!window.mark && pageReady() && elements().every((element) => element.getAttribute('at') === '" + at + "')")
}

// says waits until an element shows a sentence, and checks that it shows a note.
// Only the visitor's own time may follow the sentence. A card may name the telephone, and
// has the change of state on a line of its own.
func says(p *browser.Tab, selector, sentence, note string) {
	p.Helper()
	p.Wait(fmt.Sprintf(`linesOf(document.querySelector(%s)).some((line) => sentenceOf(line.replace(/ \([^)]* din tid\)/, '') + ' (').includes(sentenceOf(%s + ' (')))`,
		strconv.Quote(selector), strconv.Quote(sentence)))
	if got := browser.Ask[[]string](p, "linesOf(document.querySelector("+strconv.Quote(selector)+"))"); note != "" && !strings.Contains(strings.Join(got, "\n"), note) {
		p.Errorf("%s is not in %q", note, got)
	}
}

// eachPage runs a part of a test for every page of a language, in one tab. Failures
// belong to a subtest with the page's address.
func eachPage(p *browser.Tab, english bool, part func(r page.Route)) {
	whole := p.T
	defer func() { p.T = whole }()
	for _, r := range page.Routes(folder.BuiltIn()) {
		if r.English == english {
			whole.Run("/"+r.Path(), func(t *testing.T) {
				p.T = t
				part(r)
			})
		}
	}
}
