package danish

import "servicestatus/declarations/hours"

// except reads the days after "undtagen". They are closed, unless it goes on
// with "hvor" and hours of their own, or hours that can only be their own.
func (c *resolver) except(sets []*daySet, s *assertion) {
	next := c.peek()
	switch {
	case c.err != nil:
	case c.is(where):
		s.over = true
		c.dayFirst(sets, s)
	case next.kind == someValue && next.sep == nothing && next.state == hours.Open && len(next.spans) == 1 && c.beyond(next.spans[0]):
		s.over = true
		c.dayFirst(sets, s)
	case next.kind == someValue && next.sep == nothing:
		c.failAt(next.first, errExcept)
	case s.sep < newLine && (c.paused || sets[0].period() && len(c.statements) > 0 && (c.statements[len(c.statements)-1].over || c.statements[len(c.statements)-1].adds)):
		c.failAt(s.first, errReopen) // "torsdag til kl. 19 undtagen i juli"
	case len(c.statements) > 0 && c.statements[len(c.statements)-1].state == hours.Closed && (!c.statements[len(c.statements)-1].over || s.sep < newLine):
		c.failAt(s.first, errReopen) // "lukket på helligdage undtagen skærtorsdag"
	default:
		scope := everything
		if len(c.statements) > 0 && c.statements[len(c.statements)-1].sentence == c.number {
			if scope = itsSentence; s.sep == nothing {
				scope = theLast
			}
		}
		c.without(sets, s.first, scope)
	}
}

// beyond reports whether hours reach beyond those that were given last.
func (c *resolver) beyond(span hours.Span) bool {
	if len(c.statements) == 0 || len(c.statements[len(c.statements)-1].spans) != 1 {
		return false
	}
	last := c.statements[len(c.statements)-1].spans[0]
	return span.From < last.From || span.To > last.To
}

// without closes days.
func (c *resolver) without(sets []*daySet, first int, scope scope) {
	for _, h := range sets {
		if len(c.statements) == 0 && h.onlyWeek() && h.Week&hours.Holidays == 0 {
			c.failAt(first, errDays)
		}
	}
	c.assert(sets, &assertion{value: &value{state: hours.Closed}, first: first, over: true, scope: scope})
}
