package page

import (
	"strings"

	"servicestatus/widget/view"
)

// elementAttributes returns those of the element, as chosen: name and value in turn.
func (e *Editor) elementAttributes() attributes {
	source := attributes{"system", e.Origin}
	if !e.Unchanged() {
		source = attributes{"src", "https://example.dk/" + e.File() + ".json"}
	}
	return append(source, "variant", e.Variant, "audience", e.Audience, "theme", e.Theme, "lang", e.Language)
}

// Tag returns the script tag that puts the card in its own place: one line.
func (e *Editor) Tag(site string) string {
	var h view.HTML
	list := e.elementAttributes()
	for i := 0; i < len(list); i += 2 {
		list[i] = "data-" + list[i]
	}
	h.Open("script", append(attributes{"src", site + "service-status.js"}, list...)...)
	return strings.TrimSuffix(string(h.Buf), ">") + " async></script>"
}

// Element returns the script and the element. In the element stands a link,
// which is shown until the element is live and where it cannot be.
func (e *Editor) Element(site string) string {
	var h view.HTML
	h.Open("service-status", e.elementAttributes()...)
	h.Buf = append(h.Buf, "\n  "...)
	facts := "https://example.dk/servicedeklaration"
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
	return `<script src="` + site + `service-status.js" async></script>` + "\n" + string(h.Buf)
}
