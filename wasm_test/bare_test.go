package wasm_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"servicestatus/app/page"
	"servicestatus/declarations"
	"servicestatus/declarations/data"
)

// ofNow are the words that only hold at a moment.
var ofNow = regexp.MustCompile(`Åben|Lukket|Åbner|Lukker|Behandles|Open ·|Closed|Opens|Closes|Handled|I dag|Today|Viser|Showing|din tid|your time`)

// Without JavaScript a page of the app has the numbers and the hours as they
// were published, and the ways to the other pages; nothing in it depends on
// when it is read, and nothing is offered that does not work.
func TestThePagesOfTheAppWithoutJavaScript(t *testing.T) {
	t.Parallel()
	p := visit(t, shipped(t)+"/nemid/", visitor{withoutJS: true})
	for _, english := range []bool{false, true} {
		p.each(english, func(r page.Route) {
			p.do(chromedp.Navigate(shipped(p.T) + "/" + r.Path() + "?at=2026-12-24T12:00:00+01:00"))
			p.run("document.querySelectorAll('.legend').forEach((legend) => legend.remove())") // it explains all states
			text := spaced(ask[string](p, "document.body.innerText"))
			for _, words := range wordings(p.T, r.Name) {
				if !strings.Contains(text, words) {
					p.Errorf("nothing says %q in: %s", words, text)
				}
			}
			if word := ofNow.FindString(text); word != "" {
				p.Errorf("says %q, which holds at a moment only: %s", word, text)
			}
			for what, selector := range map[string]string{
				"controls that do nothing":   "button, input, select, textarea, summary",
				"elements that mark the day": "[aria-current=date], .today, .now",
			} {
				if n := ask[int](p, "[...document.querySelectorAll('"+selector+"')].filter((it) => it.checkVisibility()).length"); n > 0 {
					p.Errorf("%s: %d", what, n)
				}
			}
			for _, other := range page.Routes() {
				if other.English == r.English && !ask[bool](p, "[...document.links].some((a) => a.checkVisibility() && a.pathname === '/"+other.Path()+"')") && r.Name != page.Studio {
					p.Errorf("no link to /%s", other.Path())
				}
			}
			if !ask[bool](p, "document.body.children.length === 1 && document.body.firstElementChild.matches('div.page')") {
				p.Error("the body has more than the page")
			}
		})
	}
}

// wordings are what a page may leave nobody without: on the overview of all
// systems, on a system's own page of that one. The Studio has none.
func wordings(t *testing.T, name string) (all []string) {
	for _, id := range data.IDs {
		if name != "" && name != id {
			continue
		}
		d, err := declarations.Decode(data.Published(id))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, d.Name)
		for _, way := range d.Support {
			if way.Hours.Schedule == nil {
				continue
			}
			all = append(all, way.Contacts...)
			for line := range strings.Lines(way.Hours.Wording) {
				all = append(all, spaced(line))
			}
		}
	}
	return all
}
