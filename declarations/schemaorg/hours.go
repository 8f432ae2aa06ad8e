package schemaorg

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/jsontext"
)

// Hours writes what can be claimed of a schedule on the days [from, to). It is an
// array of OpeningHoursSpecification, in the order of their first days.
func Hours(w *jsontext.Writer, s *hours.Schedule, from, to calendar.Date) {
	specifications(w, periods(ofSchedule(s), from, to))
}

func specifications(w *jsontext.Writer, list []period) {
	w.Begin('[')
	for i := range list {
		p := &list[i]
		if len(p.open) == 0 {
			specification(w, p, 0, 0)
		}
		for _, span := range p.open {
			switch span {
			case hours.Span{From: 0, To: calendar.EndOfDay}:
				span.To--
			case hours.Span{From: 0, To: calendar.EndOfDay - 1}:
				// This way it would mean a whole day. Two halves do not.
				specification(w, p, 0, calendar.EndOfDay/2)
				span.From = calendar.EndOfDay / 2
			}
			specification(w, p, span.From, span.To)
		}
	}
	w.End(']')
}

// weekdays are the vocabulary's names of the days, from Monday.
var weekdays = [7]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

func specification(w *jsontext.Writer, p *period, opens, closes calendar.Minute) {
	w.Begin('{')
	member(w, "@type", "OpeningHoursSpecification")
	if p.days != 0 {
		w.Key("dayOfWeek")
		w.Begin('[')
		for i, name := range weekdays {
			if p.days&hours.On(calendar.Weekday(i)) != 0 {
				w.String("https://schema.org/" + name)
			}
		}
		w.End(']')
	}
	member(w, "opens", clock(opens))
	member(w, "closes", clock(closes))
	member(w, "validFrom", date(p.from))
	member(w, "validThrough", date(p.through))
	w.End('}')
}

// clock returns a time as the vocabulary writes it: 24.00 is 00:00.
func clock(m calendar.Minute) string {
	h := m / 60 % 24
	m %= 60
	return string([]byte{byte('0' + h/10), byte('0' + h%10), ':', byte('0' + m/10), byte('0' + m%10)})
}

// date returns a date as RFC 3339 writes it.
func date(d calendar.Date) string { return d.Start(0).String()[:len("2026-12-24")] }
