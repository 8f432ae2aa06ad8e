package hours

import "servicestatus/declarations/calendar"

// OSM returns the schedule as canonical opening_hours. Reading it again gives
// the same schedule. A schedule without rules is "off".
func (s *Schedule) OSM() string {
	if len(s.rules) == 0 {
		return "off"
	}
	var b []byte
	for i := range s.rules {
		r := &s.rules[i]
		switch {
		case r.Adds:
			b = append(b, ", "...)
		case r.Fallback:
			b = append(b, " || "...)
		case i > 0:
			b = append(b, "; "...)
		}
		// Without its state in between, a span that adds would join these.
		joins := i+1 < len(s.rules) && s.rules[i+1].Adds && s.rules[i+1].Days.Every() && len(s.rules[i+1].Spans) > 0
		b = r.appendOSM(b, joins)
	}
	return string(b)
}

func (r *Rule) appendOSM(b []byte, explicit bool) []byte {
	start := len(b)
	b = r.Days.appendOSM(b)
	for i, span := range r.Spans {
		if i == 0 {
			b = space(b, start)
		} else {
			b = append(b, ',')
		}
		b = appendClock(b, span.From)
		to := span.To
		if to > calendar.EndOfDay && to-span.From <= calendar.EndOfDay {
			to -= calendar.EndOfDay
		}
		if span.To != span.From {
			b = appendClock(append(b, '-'), to)
		}
		if span.Open {
			b = append(b, '+')
		}
	}
	switch {
	case r.State == Closed:
		b = append(space(b, start), "off"...)
	case r.State == Unknown && (r.Comment == "" || len(b) > start):
		b = append(space(b, start), "unknown"...)
	case r.State == Open && len(b) == start && r.Comment == "":
		b = append(b, "24/7"...)
	case r.State == Open && (len(r.Spans) == 0 || r.Comment != "" || explicit):
		b = append(space(b, start), "open"...)
	}
	if r.Comment != "" {
		b = append(append(append(space(b, start), '"'), r.Comment...), '"')
	}
	return b
}

func appendClock(b []byte, m calendar.Minute) []byte {
	return appendNumber(append(appendNumber(b, int(m/60), 2), ':'), int(m%60), 2)
}

// appendNumber appends n, zero-padded to 2 or 4 digits.
func appendNumber(b []byte, n, width int) []byte {
	if width == 4 {
		b = appendNumber(b, n/100, 2)
	}
	return append(b, byte('0'+n/10%10), byte('0'+n%10))
}

// space separates what follows from what the rule already has.
func space(b []byte, start int) []byte {
	if len(b) > start {
		b = append(b, ' ')
	}
	return b
}
