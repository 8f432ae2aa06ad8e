package page

import (
	"cmp"

	"servicestatus/declarations/jsontext"
)

// PreviewMessage returns the message to the frame with the element: JSON with the
// attributes, with the declaration unless it is a built-in one, and with the text of the page that it was read in, or the hours that a page has
// as text of its own.
func (s *State) PreviewMessage() string {
	e := &s.Studio
	lang := cmp.Or(e.Language, s.Route.Lang())
	list := attributes{"variant", e.Variant, "audience", e.Audience, "theme", e.Theme, "lang", lang, "at", s.at()}
	if e.Unchanged() {
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
	if !e.Unchanged() && e.Published != "" {
		w.Key("declaration")
		w.Raw(e.Published)
	}
	if e.Form == TextForm && e.Declaration != nil {
		e.writeOwnTexts(&w)
	} else if e.Origin == pastedOrigin {
		w.Key("text")
		w.String(s.Pasted.Text)
	}
	w.End('}')
	return string(w.Buf)
}
