package osm

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// ParseCanonical reads opening_hours as [Format] writes them: what [Parse] reads, in one
// spelling. It refuses other spellings and gives no reason, so it is a third of Parse.
// Published declarations are canonical, and the status module reads nothing else.
//
// It returns what is left of the text where it stopped. Without a schedule, that cannot be
// read.
func ParseCanonical(text string) (s *hours.Schedule, rest string) {
	c := canonical{rest: text}
	rules := c.rules()
	if c.failed || c.rest != "" {
		return nil, c.rest
	}
	return hours.New(rules...), ""
}

func (c *canonical) rules() (rules []hours.Rule) {
	adds, fallback := false, false
	for !c.failed {
		said := c.said
		r := c.rule()
		r.Adds, r.Fallback = adds, fallback
		// A span that adds, right after a span, is one of that rule's.
		joins := adds && !said && r.Days.Every() && len(r.Spans) > 0
		c.must(!joins && (c.said || len(r.Spans) > 0))
		rules = append(rules, r)
		if adds = c.skip(", "); adds {
			continue
		}
		if fallback = c.skip("|| "); !fallback && !c.skip("; ") {
			break
		}
	}
	return rules
}

func (c *canonical) rule() (r hours.Rule) {
	r.State = hours.Open
	c.said = true
	if c.skip("24/7") {
		c.gap()
		return r
	}
	c.days(&r.Days)
	r.Spans = c.spans()
	switch {
	case c.skip("off"):
		r.State = hours.Closed
	case c.skip("unknown"):
		r.State = hours.Unknown
	case c.skip("open"):
	default:
		c.said = false
	}
	if c.said {
		c.gap()
	}
	if c.skip(`"`) {
		for i := range len(c.rest) {
			if c.rest[i] == '"' {
				r.Comment, c.rest = c.rest[:i], c.rest[i:]
				break
			}
		}
		c.must(c.skip(`"`))
		c.gap()
		if !c.said {
			r.State = hours.Unknown
			c.said = true
		}
	}
	return r
}

// spans reads the clock times of a rule.
func (c *canonical) spans() (spans []hours.Span) {
	for more := c.digit(); more; more = c.comma() {
		s := hours.Span{From: c.clock()}
		s.To = s.From
		if c.skip("-") {
			if s.To = c.clock(); s.To <= s.From {
				s.To += calendar.EndOfDay
			}
		}
		s.Open = c.skip("+")
		c.must(s.From < calendar.EndOfDay && (s.Open || s.To > s.From))
		spans = append(spans, s)
	}
	if spans != nil {
		c.gap()
	}
	return spans
}

func (c *canonical) clock() calendar.Minute {
	hour := c.number(2, 0, 48)
	c.must(c.skip(":"))
	m := calendar.Minute(hour*60 + c.number(2, 0, 59))
	c.must(m <= 2*calendar.EndOfDay)
	return m
}
