package site

import (
	"bytes"
	"slices"

	"servicestatus/app/page"
	"servicestatus/widget/view"
)

// document is a page of the app, rendered ahead.
type document struct {
	page.Route
	assets  shelf
	files   Files
	address string // of the top of the site; empty when it is not known
	data    []byte // what it says to machines, as JSON-LD; or nothing
}

// render writes the whole page. In its body stands what page writes and nothing
// else, no space either: the app takes over these very nodes.
func (d document) render() []byte {
	state := &page.State{Route: d.Route, Top: d.Top()}
	body := page.HTML{}
	state.Write(&body)
	h := view.HTML{Buf: []byte("<!doctype html>\n")}
	h.Open("html", "lang", d.Lang())
	h.Open("head")
	d.head(&h, state, bytes.Contains(body.Buf, []byte("<service-status")))
	h.Close()
	h.Open("body")
	h.Buf = append(h.Buf, body.Buf...)
	h.Close()
	h.Close()
	return append(h.Buf, '\n')
}

// head says what the page is and what it needs. service-status.js is deferred
// too, and comes after app.js, which first tells the elements what moment the
// address asks for.
func (d document) head(h *view.HTML, state *page.State, live bool) {
	one := func(tag string, attributes ...string) {
		h.Open(tag, attributes...)
		h.Close()
	}
	one("meta", "charset", "utf-8")
	one("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
	h.Open("title")
	h.Text(state.Title())
	h.Close()
	one("meta", "name", "description", "content", state.Description())
	one("meta", "name", "theme-color", "content", blue)
	top := d.Top()
	for _, font := range []string{"fonts/IBMPlexSans-Regular-Latin1.woff2", "fonts/IBMPlexSans-SemiBold-Latin1.woff2"} {
		if to := d.assets[font]; to != "" {
			one("link", "rel", "preload", "href", top+to, "as", "font", "type", "font/woff2", "crossorigin", "anonymous")
		}
	}
	if live { // The script asks for its core only once it runs.
		one("link", "rel", "preload", "href", top+d.files.CoreAddress(), "as", "fetch", "crossorigin", "anonymous")
	}
	one("link", "rel", "stylesheet", "href", top+d.assets["app.css"])
	one("script", "src", top+d.assets["app.js"], "defer", "defer")
	one("script", "src", top+"service-status.js", "defer", "defer")
	one("link", "rel", "manifest", "href", top+"manifest.webmanifest")
	one("link", "rel", "icon", "href", top+"icon.svg", "type", "image/svg+xml")
	if d.files["apple-touch-icon.png"] != nil {
		one("link", "rel", "apple-touch-icon", "href", top+"apple-touch-icon.png")
	}
	d.share(h, state)
	if d.data != nil {
		h.Open("script", "type", "application/ld+json")
		h.Buf = append(h.Buf, bytes.ReplaceAll(d.data, []byte("<"), []byte(`\u003c`))...)
		h.Close()
	}
}

// share says the same to those who link to the page. What must be absolute is
// left out until the site's address is known.
func (d document) share(h *view.HTML, state *page.State) {
	property := func(name, content string) {
		if content != "" {
			h.Open("meta", "property", name, "content", content)
			h.Close()
		}
	}
	locales := []string{"da_DK", "en_GB"}
	if d.English {
		slices.Reverse(locales)
	}
	property("og:type", "website")
	property("og:site_name", name)
	property("og:title", state.Title())
	property("og:description", state.Description())
	property("og:locale", locales[0])
	property("og:locale:alternate", locales[1])
	if d.address == "" {
		return
	}
	property("og:url", d.address+d.Path())
	if d.files["og.png"] != nil {
		property("og:image", d.address+"og.png")
	}
	link := func(attributes ...string) {
		h.Open("link", attributes...)
		h.Close()
	}
	link("rel", "canonical", "href", d.address+d.Path())
	for _, other := range translations(d.Route) {
		link("rel", "alternate", "hreflang", other.lang, "href", d.address+other.Path())
	}
}

// translation is a page in a language.
type translation struct {
	lang string
	page.Route
}

// translations are a page in all languages, and for speakers of others.
func translations(r page.Route) []translation {
	danish, english := page.Route{Name: r.Name}, page.Route{Name: r.Name, English: true}
	return []translation{{"da", danish}, {"en", english}, {"x-default", danish}}
}
