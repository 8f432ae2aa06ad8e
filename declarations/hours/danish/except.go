package danish

import "servicestatus/declarations/hours"

// except reads the days after "undtagen". They are closed, unless it goes on
// with "hvor" and hours of their own, or hours that can only be their own.
func (c *clauses) except(heads []*head, s *saying) {
	next := c.peek()
	switch {
	case c.err != nil:
	case c.is(where):
		s.over = true
		c.dayFirst(heads, s)
	case next.kind == someValue && next.sep == nothing && next.state == hours.Open && len(next.spans) == 1 && c.beyond(next.spans[0]):
		s.over = true
		c.dayFirst(heads, s)
	case next.kind == someValue && next.sep == nothing:
		c.failAt(next.first, errExcept)
	case s.sep < newLine && (c.paused || heads[0].period() && len(c.all) > 0 && (c.all[len(c.all)-1].over || c.all[len(c.all)-1].adds)):
		c.failAt(s.first, errReopen) // "torsdag til kl. 19 undtagen i juli"
	case len(c.all) > 0 && c.all[len(c.all)-1].state == hours.Closed && (!c.all[len(c.all)-1].over || s.sep < newLine):
		c.failAt(s.first, errReopen) // "lukket på helligdage undtagen skærtorsdag"
	default:
		scope := everything
		if len(c.all) > 0 && c.all[len(c.all)-1].sentence == c.number {
			if scope = itsSentence; s.sep == nothing {
				scope = theLast
			}
		}
		c.without(heads, s.first, scope)
	}
}

// beyond reports whether hours reach beyond those that were given last.
func (c *clauses) beyond(span hours.Span) bool {
	if len(c.all) == 0 || len(c.all[len(c.all)-1].spans) != 1 {
		return false
	}
	last := c.all[len(c.all)-1].spans[0]
	return span.From < last.From || span.To > last.To
}

// without closes days.
func (c *clauses) without(heads []*head, first int, scope scope) {
	for _, h := range heads {
		if len(c.all) == 0 && h.onlyWeek() && h.Week&hours.Holidays == 0 {
			c.failAt(first, errDays)
		}
	}
	c.say(heads, &saying{value: &value{state: hours.Closed}, first: first, over: true, scope: scope})
}
