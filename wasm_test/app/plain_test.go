//go:build browser

package app_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"servicestatus/app/folder"
	"servicestatus/app/page"
	"servicestatus/declarations"
	"servicestatus/declarations/data"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// ofNow are the words that hold at one instant only.
var ofNow = regexp.MustCompile(`Åben|Lukket|Åbner|Lukker|besvares nu|Open until|Closed|Opens|Closes|Handled|I dag|Today|Viser|Showing|din tid|your time`)

// Without JavaScript a page of the site has the published numbers and hours, and links
// to the other pages. Nothing in it depends on when it is read, and no control in it
// does nothing.
func TestPagesWithoutJavaScript(t *testing.T) {
	t.Parallel()
	p := browser.Visit(t, serve.Shipped(t)+"/nemid/", browser.Visitor{WithoutJS: true})
	for _, english := range []bool{false, true} {
		eachPage(p, english, func(r page.Route) {
			p.Do(chromedp.Navigate(serve.Shipped(p.T) + "/" + r.Path() + "?at=2026-12-24T12:00:00+01:00"))
			text := browser.PlainSpaces(browser.Ask[string](p, "document.body.innerText"))
			for _, words := range wordings(p.T, r.Name) {
				if !strings.Contains(text, words) {
					p.Errorf("nothing says %q in: %s", words, text)
				}
			}
			if word := ofNow.FindString(text); word != "" {
				p.Errorf("says %q, which holds at one instant only: %s", word, text)
			}
			for what, selector := range map[string]string{
				"controls that do nothing":   "button, input, select, textarea",
				"elements that mark the day": "[aria-current=date], .today, .now",
			} {
				if n := browser.Ask[int](p, "[...document.querySelectorAll('"+selector+"')].filter((it) => it.checkVisibility()).length"); n > 0 {
					p.Errorf("%s: %d", what, n)
				}
			}
			for _, other := range page.Routes(folder.BuiltIn()) {
				if other.English == r.English && other.Name != page.Studio && !browser.Ask[bool](p, "[...document.links].some((a) => a.checkVisibility() && a.pathname === '/"+other.Path()+"')") && !slices.Contains([]string{page.Studio, page.Editors, page.About}, r.Name) {
					p.Errorf("no link to /%s", other.Path())
				}
			}
			if !browser.Ask[bool](p, "document.body.children.length === 1 && document.body.firstElementChild.matches('div.page')") {
				p.Error("the body has more than the page")
			}
		})
	}
}

// wordings returns the names, numbers and hours that a page must have: those of all
// systems on the overview, and of one system on its page. The Studio has none.
func wordings(t *testing.T, name string) (all []string) {
	for _, id := range data.IDs {
		if name != "" && name != id {
			continue // pages that are about no system have none
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
			for _, contact := range way.Contacts {
				if name == "" && way.Channel == declarations.Phone { // the overview writes numbers as the cards do
					contact = declarations.Number(contact)
				}
				all = append(all, contact)
			}
			for line := range strings.Lines(way.Hours.Wording) {
				all = append(all, browser.PlainSpaces(line))
			}
		}
	}
	return all
}
