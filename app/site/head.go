package site

import (
	"bytes"
	"slices"

	"servicestatus/app/markup"
	"servicestatus/app/page"
	"servicestatus/widget/view"
)

// head writes the head of a document.
type head struct {
	markup.Writer
	html *view.HTML
	document
	state *page.State
}

// write says what the page is and what it needs. A page that is live has an
// element in it. service-status.js is deferred after site.js, because site.js
// first gives the elements the moment in the address. The Studio has the app in
// its place.
func (h head) write(body []byte) {
	live := bytes.Contains(body, []byte("<service-status"))
	h.Empty("meta", "charset", "utf-8")
	h.Empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
	h.Leaf("title", h.state.Title())
	h.Empty("meta", "name", "description", "content", h.state.Description())
	h.Empty("meta", "name", "theme-color", "content", colour(h.folder))
	top := h.Top()
	for _, font := range []string{"fonts/IBMPlexSans-Regular-Latin1.woff2", "fonts/IBMPlexSans-SemiBold-Latin1.woff2"} {
		if asset := h.assets[font]; asset != "" {
			h.Empty("link", "rel", "preload", "href", top+asset, "as", "font", "type", "font/woff2", "crossorigin", "anonymous")
		}
	}
	if live { // The script asks for its module only once it runs.
		h.Empty("link", "rel", "preload", "href", top+h.files.moduleAddress(h.files.moduleOf(body)), "as", "fetch", "crossorigin", "anonymous")
	}
	style, script := []string{"app.css"}, "site.js"
	if h.Name == page.Studio {
		style, script = []string{"app.css", "studio.css"}, "app.js"
	}
	for _, name := range style {
		h.Empty("link", "rel", "stylesheet", "href", top+h.assets[name])
	}
	h.Empty("script", "src", top+h.assets[script], "defer", "defer")
	if live || h.Name == page.Studio {
		h.Empty("script", "src", top+"service-status.js", "defer", "defer")
	}
	h.Empty("link", "rel", "manifest", "href", top+"manifest.webmanifest")
	h.Empty("link", "rel", "icon", "href", top+"icon.svg", "type", "image/svg+xml")
	if h.files["apple-touch-icon.png"] != nil {
		h.Empty("link", "rel", "apple-touch-icon", "href", top+"apple-touch-icon.png")
	}
	h.sharing()
	h.translations()
	if s := h.folder.System(h.Name); s != nil && h.address != "" {
		h.Empty("link", "rel", "alternate", "type", "application/json+oembed", "href", h.address+oembedName(s.ID, h.English), "title", s.Name)
	}
	if h.data != nil {
		h.Element("script", []string{"type", "application/ld+json"}, func() {
			h.html.Buf = append(h.html.Buf, bytes.ReplaceAll(h.data, []byte("<"), []byte(`\u003c`))...)
		})
	}
}

// sharing describes the page to other sites that link to it. Addresses in it
// must be absolute, so they are left out until the site's address is known.
func (h head) sharing() {
	property := func(name, content string) {
		if content != "" {
			h.Empty("meta", "property", name, "content", content)
		}
	}
	locales := []string{"da_DK", "en_GB"}
	if h.English {
		slices.Reverse(locales)
	}
	property("og:type", "website")
	property("og:site_name", h.state.SiteName())
	property("og:title", h.state.Title())
	property("og:description", h.state.Description())
	property("og:locale", locales[0])
	if h.folder.Bilingual() {
		property("og:locale:alternate", locales[1])
	}
	if h.address == "" {
		return
	}
	property("og:url", h.address+h.Path())
	if h.files["og.png"] != nil {
		property("og:image", h.address+"og.png")
	}
}

// translations links to the page's own address and to its translations. These
// too must be absolute.
func (h head) translations() {
	if h.address == "" {
		return
	}
	h.Empty("link", "rel", "canonical", "href", h.address+h.Path())
	for _, other := range translations(h.folder, h.Route) {
		h.Empty("link", "rel", "alternate", "hreflang", other.lang, "href", h.address+other.Path())
	}
}
