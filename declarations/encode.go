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
	e.declaration(d)
	return string(e.Buf)
}

func (e *encoder) declaration(d *Declaration) {
	e.Begin('{')
	e.text("id", d.ID)
	e.text("name", d.Name)
	e.member("source", d.Source)
	list(e, "links", d.Links, e.link)
	e.member("live", d.Live)
	e.lifetime(d)
	list(e, "notices", d.Notices, e.notice)
	list(e, "support", d.Support, e.support)
	list(e, "special_days", d.SpecialDays, e.specialDay)
	list(e, "uptime", d.Uptime, e.track)
	list(e, "maintenance", d.Maintenance, e.maintenance)
	list(e, "response", d.Response, e.target)
	if d.WorkingDays.Schedule != nil {
		e.Key("working_days")
		e.Begin('{')
		e.hours(&d.WorkingDays)
		e.End('}')
	}
	if len(d.English) > 0 {
		e.Key("english")
		e.Begin('{')
		for _, t := range d.English {
			e.text(t.Da, t.En)
		}
		e.End('}')
	}
	if len(d.Versions) > 0 {
		e.Key("versions")
		e.Begin('[')
		for _, v := range d.Versions {
			e.declaration(v)
		}
		e.End(']')
	}
	e.End('}')
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

// member writes a link, where there is one.
func (e *encoder) member(name string, l Link) {
	if l != (Link{}) {
		e.Key(name)
		e.Begin('{')
		e.link(&l)
		e.End('}')
	}
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
	e.text("url", s.URL)
	e.text("map", s.Map)
	e.text("appointment", s.Appointment)
	e.hours(&s.Hours)
}

func (e *encoder) hours(h *Hours) {
	switch {
	case h.Schedule == nil:
	case h.Reading != "":
		e.text("hours", h.Reading)
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
	e.text("period", w.Period)
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
