package page

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"servicestatus/widget/view"
)

// exampleAddress stands for the address of the folder in which an editor's files lie.
const exampleAddress = "https://example.dk/"

// address returns the address of the folder in which the files of the declaration lie.
func (e *Editor) address() string { return cmp.Or(e.place(), exampleAddress) }

// elementAttributes returns those of the element, as chosen: name and value in turn.
func (e *Editor) elementAttributes() attributes {
	source := attributes{"system", e.Origin}
	if !e.Unchanged() {
		source = attributes{"src", e.address() + e.File() + ".json"}
	}
	return append(source, e.looks()...)
}

// looks returns the attributes of the element that say how it is shown.
func (e *Editor) looks() attributes {
	return attributes{"variant", e.Variant, "audience", e.Audience, "theme", e.Theme, "lang", e.Language}
}

// Markup returns the markup of the form that is chosen, for a site at an address.
func (e *Editor) Markup(site string) string {
	switch e.Form {
	case ElementForm:
		return script(site+"service-status.js") + "\n" + e.element(site)
	case FileForm:
		if e.Unchanged() {
			return script(site+"embed/"+e.Origin+".js", dataOf(e.elementAttributes())...)
		}
		return script(site+"embed/kort.js", dataOf(e.elementAttributes())...)
	case IframeForm:
		return e.iframe(site)
	case TextForm:
		return e.ownMarkup(site)
	}
	return script(site+"service-status.js", dataOf(e.elementAttributes())...)
}

// script returns a script tag that does not hold the page up.
func script(src string, more ...string) string {
	var h view.HTML
	h.Open("script", append(attributes{"src", src}, more...)...)
	return strings.TrimSuffix(string(h.Buf), ">") + " async></script>"
}

// dataOf returns attributes as a script tag has them.
func dataOf(list attributes) attributes {
	list = slices.Clone(list)
	for i := 0; i < len(list); i += 2 {
		list[i] = "data-" + list[i]
	}
	return list
}

// element returns the element. In it stands a link,
// which is shown until the element is live and where it cannot be.
func (e *Editor) element(site string) string {
	var h view.HTML
	h.Open("service-status", e.elementAttributes()...)
	h.Buf = append(h.Buf, "\n  "...)
	facts := e.address() + e.File() + ".html" // which is among the files to download
	if e.Unchanged() {
		facts = site + "declarations/" + e.Origin + ".html"
	}
	h.Open("a", "href", facts)
	if e.Declaration != nil {
		h.Text("Support og åbningstider for " + e.Declaration.Name)
	}
	h.Close()
	h.Buf = append(h.Buf, '\n')
	h.Close()
	return string(h.Buf)
}

// iframe returns an iframe with a page of the site, or with the page that is among the files to download.
func (e *Editor) iframe(site string) string {
	src := e.address() + e.File() + ".html"
	if e.Unchanged() {
		src = site + "embed/" + e.Origin + "/"
		if query := queryOf(e.looks()); query != "" {
			src += "?" + query
		}
	}
	var h view.HTML
	h.Open("iframe", "src", src, "title", e.Declaration.Name, "width", "480", "height", "390", "loading", "lazy")
	h.Close()
	return string(h.Buf)
}

// queryOf returns the attributes that are set as the query of an address.
func queryOf(list attributes) string {
	query := url.Values{}
	for i := 0; i < len(list); i += 2 {
		if list[i+1] != "" {
			query.Set(list[i], list[i+1])
		}
	}
	return query.Encode()
}
