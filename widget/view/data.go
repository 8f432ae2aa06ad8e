package view

import (
	"servicestatus/declarations/hours"
	"servicestatus/declarations/jsontext"
)

// Data writes the view as data: what the command line prints and the element
// gives to the page. Times are RFC 3339 in Copenhagen's offset. The state is empty
// where the declaration gives no hours. A bound is null where there is none.
func (v *View) Data(w *jsontext.Writer) {
	w.Begin('{')
	str(w, "id", v.Declaration.ID)
	str(w, "at", v.At.String())
	v.beyond.before(v, w)
	w.Key("support")
	w.Begin('[')
	for i := range v.Lines {
		v.Lines[i].data(w)
	}
	w.End(']')
	v.beyond.after(v, w)
	w.End('}')
}

func (l *Line) data(w *jsontext.Writer) {
	p := l.Status
	w.Begin('{')
	str(w, "id", p.ID)
	str(w, "channel", string(p.Channel))
	w.Key("audience")
	w.Strings(p.Audience)
	optional(w, "topic", p.Topic)
	contact := ""
	if len(p.Contacts) > 0 {
		contact = Contact(p.Channel, p.Contacts[0])
	}
	str(w, "contact", contact)
	if len(p.Contacts) > 1 {
		w.Key("contacts")
		w.Begin('[')
		for _, text := range p.Contacts {
			w.String(Contact(p.Channel, text))
		}
		w.End(']')
	}
	str(w, "state", l.state())
	bound(w, "since", p.Since)
	bound(w, "until", p.Until)
	bound(w, "next_open", p.NextOpen)
	str(w, "reason", p.Reason)
	str(w, "note", join(l.Notes, "; "))
	str(w, "text", l.Text.String())
	w.End('}')
}

func (track *Track) data(w *jsontext.Writer) {
	t := track.Status
	w.Begin('{')
	str(w, "id", t.ID)
	w.Key("audience")
	w.Strings(t.Audience)
	label, guaranteed := "", false
	if t.Window != nil {
		label, guaranteed = t.Window.Label, t.Window.Guaranteed
	}
	str(w, "label", label)
	w.Key("guarantee")
	if t.Window != nil {
		w.Raw(string(t.Window.Guarantee.Append(nil, '.')))
	} else {
		w.Raw("null")
	}
	w.Key("guaranteed")
	w.Bool(guaranteed)
	w.Key("inferred")
	w.Bool(t.Inferred)
	bound(w, "since", t.Since)
	bound(w, "until", t.Until)
	str(w, "note", join(track.Notes, "; "))
	str(w, "text", track.Text.String())
	w.End('}')
}

func (target *Target) data(w *jsontext.Writer) {
	t := target.Status
	w.Begin('{')
	if len(t.Audience) > 0 {
		w.Key("audience")
		w.Strings(t.Audience)
	}
	str(w, "channel", string(t.Channel))
	str(w, "severity", t.Severity)
	str(w, "measure", string(t.Measure))
	str(w, "mode", string(t.Mode))
	str(w, "clock", string(t.Clock))
	w.Key("steps")
	w.Begin('[')
	for i := range t.Steps {
		step := &t.Steps[i]
		w.Begin('{')
		share(w, step.Share)
		str(w, "within", step.Within.String())
		optional(w, "during", step.During)
		optional(w, "measure", string(step.Measure))
		optional(w, "clock", string(step.Clock))
		w.End('}')
	}
	w.End(']')
	w.Key("deadlines")
	w.Begin('[')
	for _, d := range t.Deadlines {
		w.Begin('{')
		share(w, t.Cumulated(d.Step))
		str(w, "within", d.Step.Within.String())
		bound(w, "by", hours.Bound{At: d.By, OK: true})
		w.End('}')
	}
	w.End(']')
	str(w, "text", target.Text())
	w.End('}')
}
