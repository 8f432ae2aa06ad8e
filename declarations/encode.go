package declarations

import (
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/jsontext"
)

// Encode returns the declaration as it is published: the JSON that [Decode]
// reads. It leaves out members that are empty, and writes each schedule as OSM
// opening_hours. Decoding what it wrote and encoding that again gives the same
// text.
func Encode(d *Declaration) string {
	var e encoder
	e.Begin('{')
	e.text("id", d.ID)
	e.text("name", d.Name)
	if d.Source != (Link{}) {
		e.Key("source")
		e.Begin('{')
		e.link(&d.Source)
		e.End('}')
	}
	list(&e, "links", d.Links, e.link)
	list(&e, "support", d.Support, e.support)
	list(&e, "uptime", d.Uptime, e.track)
	list(&e, "response", d.Response, e.target)
	e.End('}')
	return string(e.Buf)
}

// encoder writes the members of the parts of a declaration.
type encoder struct{ jsontext.Writer }

func (e *encoder) text(name, value string) {
	if value != "" {
		e.Key(name)
		e.String(value)
	}
}

func (e *encoder) texts(name string, values []string) {
	if len(values) > 0 {
		e.Key(name)
		e.Strings(values)
	}
}

func list[T any](e *encoder, name string, items []T, write func(*T)) {
	if len(items) == 0 {
		return
	}
	e.Key(name)
	e.Begin('[')
	for i := range items {
		e.Begin('{')
		write(&items[i])
		e.End('}')
	}
	e.End(']')
}

func (e *encoder) link(l *Link) {
	e.text("label", l.Label)
	e.text("url", l.URL)
}

func (e *encoder) support(s *Support) {
	e.text("id", s.ID)
	e.texts("audience", s.Audience)
	e.text("topic", s.Topic)
	e.text("channel", string(s.Channel))
	e.text("label", s.Label)
	e.texts("contacts", s.Contacts)
	e.hours(&s.Hours)
}

func (e *encoder) hours(h *Hours) {
	switch {
	case h.Schedule == nil:
	case h.Reading != "":
		e.text("hours", osm.Format(h.Schedule))
	default:
		e.text("hours", h.Wording)
		e.text("reading", osm.Format(h.Schedule))
	}
}

func (e *encoder) track(t *Track) {
	e.text("id", t.ID)
	e.texts("audience", t.Audience)
	list(e, "windows", t.Windows, e.window)
}

func (e *encoder) window(w *Window) {
	e.text("label", w.Label)
	e.Key("guarantee")
	e.percent(w.Guarantee)
	e.Key("guaranteed")
	e.Bool(w.Guaranteed)
	e.hours(&w.Hours)
	if w.Inferred != nil {
		e.text("inferred", osm.Format(w.Inferred))
	}
}

func (e *encoder) percent(p Percent) { e.Raw(string(p.Append(nil, '.'))) }

func (e *encoder) target(t *Target) {
	e.texts("audience", t.Audience)
	e.text("topic", t.Topic)
	e.text("channel", string(t.Channel))
	e.text("severity", t.Severity)
	e.text("measure", string(t.Measure))
	e.text("mode", string(t.Mode))
	e.text("clock", string(t.Clock))
	e.text("support", t.Support)
	list(e, "steps", t.Steps, e.step)
	e.text("wording", t.Wording)
}

func (e *encoder) step(s *Step) {
	if s.Share != 0 {
		e.Key("share")
		e.percent(s.Share)
	}
	e.text("within", s.Within.String())
	e.text("during", s.During)
	e.text("measure", string(s.Measure))
	e.text("clock", string(s.Clock))
}
