package page

import (
	"cmp"

	"servicestatus/declarations/jsontext"
)

// writeOwnTexts writes the hours that the page would have as text of its own.
func (e *Editor) writeOwnTexts(w *jsontext.Writer) {
	w.Key("own")
	w.Begin('[')
	for _, p := range e.ownHours() {
		w.Begin('{')
		w.Key("label")
		w.String(e.Declaration.Name)
		w.Key("channel")
		w.String(string(p.Channel))
		w.Key("text")
		w.String(p.Hours.Wording)
		w.End('}')
	}
	w.End(']')
}

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
