package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/jsontext"
)

// Data writes the status as data: what the command line prints and the element
// hands to the page. Times are RFC 3339 in Copenhagen's offset; a state is
// empty where the text gives no hours, a bound null where there is none.
func Data(w *jsontext.Writer, s *declarations.Status, lang Language) {
	w.Begin('{')
	str(w, "id", s.Declaration.ID)
	str(w, "at", s.At.String())
	w.Key("support")
	w.Begin('[')
	for i := range s.Support {
		supportData(w, &s.Support[i], s.At, lang)
	}
	w.End(']')
	w.Key("uptime")
	w.Begin('[')
	for i := range s.Uptime {
		trackData(w, &s.Uptime[i], s.At, lang)
	}
	w.End(']')
	w.Key("response")
	w.Begin('[')
	for i := range s.Response {
		targetData(w, &s.Response[i], s.At, lang)
	}
	w.End(']')
	w.End('}')
}

func supportData(w *jsontext.Writer, p *declarations.SupportStatus, now calendar.Instant, lang Language) {
	w.Begin('{')
	str(w, "id", p.ID)
	str(w, "channel", string(p.Channel))
	w.Key("audience")
	w.Strings(p.Audience)
	if p.Topic != "" {
		str(w, "topic", p.Topic)
	}
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
	str(w, "state", stateWord(p))
	bound(w, "since", p.Since)
	bound(w, "until", p.Until)
	bound(w, "next_open", p.NextOpen)
	str(w, "note", join(lang.SupportNotes(now, p), "; "))
	str(w, "text", lang.Support(now, p).String())
	w.End('}')
}

func trackData(w *jsontext.Writer, t *declarations.TrackStatus, now calendar.Instant, lang Language) {
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
	str(w, "note", join(lang.TrackNotes(t), "; "))
	str(w, "text", lang.Track(now, t).String())
	w.End('}')
}

func targetData(w *jsontext.Writer, t *declarations.TargetStatus, now calendar.Instant, lang Language) {
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
	str(w, "text", Target(now, t, lang))
	w.End('}')
}

func str(w *jsontext.Writer, name, value string) {
	w.Key(name)
	w.String(value)
}

func optional(w *jsontext.Writer, name, value string) {
	if value != "" {
		str(w, name, value)
	}
}

func share(w *jsontext.Writer, p declarations.Percent) {
	w.Key("share")
	if p == 0 {
		w.Raw("null")
	} else {
		w.Raw(string(p.Append(nil, '.')))
	}
}

func bound(w *jsontext.Writer, name string, b hours.Bound) {
	w.Key(name)
	if b.OK {
		w.String(b.At.String())
	} else {
		w.Raw("null")
	}
}

// Announcement says the states in words, for a reader that does not see them
// change: each sentence once, with what it is about where they differ.
func Announcement(s *declarations.Status, o *Options) string {
	lang := o.Language
	text := o.name(s)
	if text != "" {
		text += ": "
	}
	if p, _ := headline(s); o.Variant == "badge" && p != nil {
		return text + lang.Support(s.At, p).String()
	}
	first := true
	var said []string
	for i := range s.Support {
		p := &s.Support[i]
		sentence := lang.Support(s.At, p).String()
		if sentence == "" {
			continue
		}
		known := false
		for _, other := range said {
			known = known || other == sentence
		}
		if known {
			continue
		}
		said = append(said, sentence)
		if !first {
			text += ". "
		}
		first = false
		if name := Who(p.Audience, p.Topic); name != "" && !allSame(s, sentence, lang) {
			text += name + ", " + InLine(p.Channel, lang) + ": "
		}
		text += sentence
	}
	return text
}

func allSame(s *declarations.Status, sentence string, lang Language) bool {
	for i := range s.Support {
		if other := lang.Support(s.At, &s.Support[i]).String(); other != "" && other != sentence {
			return false
		}
	}
	return true
}
