package page

import (
	"cmp"
	"strings"

	"servicestatus/declarations/jsontext"
	"servicestatus/widget/view"
)

// attributes are the element's, as chosen: name and value in turn.
func (e *Editor) attributes() []string {
	list := []string{"system", e.Origin}
	if !e.Builtin() {
		list = []string{"src", "https://example.dk/" + e.File() + ".json"}
	}
	return append(list, e.looks()...)
}

// looks are the attributes that say how, not what.
func (e *Editor) looks() []string {
	return []string{"variant", e.Variant, "audience", e.Audience, "theme", e.Theme, "lang", e.Language}
}

// Tag returns the one line that puts the card where it stands.
func (e *Editor) Tag(site string) string {
	var h view.HTML
	list := e.attributes()
	for i := 0; i < len(list); i += 2 {
		list[i] = "data-" + list[i]
	}
	h.Open("script", append([]string{"src", site + "service-status.js"}, list...)...)
	return strings.TrimSuffix(string(h.Buf), ">") + " async></script>"
}

// Element returns the element with, in it, what is read until it is live and
// where it cannot be.
func (e *Editor) Element(site string) string {
	var h view.HTML
	h.Open("service-status", e.attributes()...)
	h.Buf = append(h.Buf, "\n  "...)
	facts := "https://example.dk/servicedeklaration"
	if e.Builtin() {
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

// Preview returns what the frame with the element is sent: JSON with the
// attributes, and the declaration where it is not a built-in one.
func (s *State) Preview() string {
	e := &s.Studio
	lang := cmp.Or(e.Language, s.Route.Lang())
	list := []string{"variant", e.Variant, "audience", e.Audience, "theme", e.Theme, "lang", lang, "at", s.at()}
	if e.Builtin() {
		list = append(list, "system", e.Origin)
	}
	var w jsontext.Writer
	w.Begin('{')
	w.Key("attributes")
	w.Begin('{')
	for i := 0; i < len(list); i += 2 {
		if list[i+1] != "" {
			w.Key(list[i])
			w.String(list[i+1])
		}
	}
	w.End('}')
	if !e.Builtin() && e.Published != "" {
		w.Key("declaration")
		w.Raw(e.Published)
	}
	w.End('}')
	return string(w.Buf)
}
