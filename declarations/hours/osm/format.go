package osm

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Format returns a schedule as canonical opening_hours: [Parse] reads the same
// schedule from them. A schedule without rules is "off".
func Format(s *hours.Schedule) string { return FormatRules(s.Rules()) }

// FormatRules returns rules, in order of precedence, as Format does.
func FormatRules(rules []hours.Rule) string {
	if len(rules) == 0 {
		return "off"
	}
	var b []byte
	for i := range rules {
		r := &rules[i]
		switch {
		case r.Adds:
			b = append(b, ", "...)
		case r.Fallback:
			b = append(b, " || "...)
		case i > 0:
			b = append(b, "; "...)
		}
		// Without its state in between, a span that adds would join these.
		joins := i+1 < len(rules) && rules[i+1].Adds && rules[i+1].Days.Every() && len(rules[i+1].Spans) > 0
		b = appendRule(b, r, joins)
	}
	return string(b)
}

func appendRule(b []byte, r *hours.Rule, explicit bool) []byte {
	start := len(b)
	b = appendDays(b, &r.Days)
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
	case r.State == hours.Closed:
		b = append(space(b, start), "off"...)
	case r.State == hours.Unknown && (r.Comment == "" || len(b) > start):
		b = append(space(b, start), "unknown"...)
	case r.State == hours.Open && len(b) == start && r.Comment == "":
		b = append(b, "24/7"...)
	case r.State == hours.Open && (len(r.Spans) == 0 || r.Comment != "" || explicit):
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
