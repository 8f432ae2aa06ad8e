package schemaorg

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/jsontext"
)

// support is the type of every service here, as in the vocabulary's examples.
const support = "customer support"

// Write writes the declaration as one object, with the hours of a number of days
// from a date. The JSON needs no escaping in a script element.
func Write(w *jsontext.Writer, d *declarations.Declaration, from calendar.Date, days int) {
	w.Begin('{')
	member(w, "@context", "https://schema.org")
	member(w, "@type", "Service")
	member(w, "name", d.Name)
	begun := false
	for i := range d.Support {
		p := &d.Support[i]
		contacts := addresses(p)
		if len(contacts) == 0 {
			continue
		}
		if !begun {
			w.Key("availableChannel")
			w.Begin('[')
			begun = true
		}
		channel(w, d, p, contacts, from, from+calendar.Date(days))
	}
	if begun {
		w.End(']')
	}
	w.End('}')
}

func channel(w *jsontext.Writer, d *declarations.Declaration, p *declarations.Support, contacts []string, from, to calendar.Date) {
	w.Begin('{')
	w.Key("@type")
	w.Strings([]string{"ServiceChannel", "ContactPoint"})
	member(w, "contactType", support)
	w.Key(property(p.Channel))
	if len(contacts) == 1 {
		w.String(contacts[0])
	} else {
		w.Strings(contacts)
	}
	if p.Channel != declarations.Email {
		available(w, d, p, from, to)
	}
	w.Key("providesService")
	w.Begin('{')
	member(w, "@type", "Service")
	member(w, "serviceType", support)
	if p.Topic != "" {
		member(w, "name", p.Topic)
	}
	if len(p.Audience) > 0 {
		w.Key("audience")
		w.Begin('[')
		for _, text := range p.Audience {
			w.Begin('{')
			member(w, "@type", "Audience")
			member(w, "audienceType", text)
			w.End('}')
		}
		w.End(']')
	}
	if p.Channel == declarations.Email {
		available(w, d, p, from, to)
	}
	w.End('}')
	w.End('}')
}

// available writes the hours that can be claimed, if any: the weekly hours, and
// apart from them those of special days.
func available(w *jsontext.Writer, d *declarations.Declaration, p *declarations.Support, from, to calendar.Date) {
	line := ofLine(d, p)
	if line.line == nil {
		return
	}
	var weekly, special []period
	for _, one := range periods(line, from, to) {
		if one.days == 0 {
			special = append(special, one)
		} else {
			weekly = append(weekly, one)
		}
	}
	if len(weekly) > 0 {
		w.Key("hoursAvailable")
		specifications(w, weekly)
	}
	if len(special) > 0 {
		w.Key("specialOpeningHoursSpecification")
		specifications(w, special)
	}
}

func member(w *jsontext.Writer, name, value string) {
	w.Key(name)
	w.String(value)
}
