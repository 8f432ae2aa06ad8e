package danish

import "servicestatus/declarations/hours"

// except reads the days after "undtagen". They are closed, unless hours follow
// that can only be their own.
func (r *resolver) except(c *clause) {
	if len(c.days) == 0 {
		r.failAt(c.value.first, errDays)
		return
	}
	sets, last := r.days(c.days), r.last()
	same := c.sep < newLine
	switch {
	case r.err != nil:
	case c.value != nil && c.value.state == hours.Open && (len(c.value.spans) == 1 && last.beyond(c.value.spans[0]) || last.state == hours.Closed && last != &none && !last.period()):
		r.tell(sets, &assertion{value: &c.value.value, clause: c, over: true})
	case c.value != nil:
		r.failAt(c.value.first, errExcept)
	case same && (r.paused || sets[0].period() && (last.over || last.adds) && !last.clause.not):
		r.failAt(c.first, errReopen) // "torsdag til kl. 19 undtagen i juli"
	case last.state == hours.Closed && last != &none && (!last.over || same) && !(same && last.clause.not && !c.over):
		r.failAt(c.first, errReopen) // "lukket på helligdage undtagen skærtorsdag"
	default:
		for _, h := range sets {
			if len(r.statements) == 0 && h.onlyWeek() && h.Week&hours.Holidays == 0 || h.Every() { // "ikke hver dag"
				r.failAt(c.first, errDays)
			}
		}
		r.tell(sets, &assertion{value: &closedDays, clause: c, over: true, target: r.targets(sets, c)})
	}
}

// beyond reports whether hours reach beyond those of a statement.
func (x *statement) beyond(span hours.Span) bool {
	if len(x.spans) != 1 {
		return false
	}
	return span.From < x.spans[0].From || span.To > x.spans[0].To
}

// targets returns the weekdays that an exception which names none is from: all, 0,
// or those of the sentence or of the statement before. Where they are not the same,
// both are read.
func (r *resolver) targets(sets []*daySet, c *clause) hours.Week {
	var all, mine, last hours.Week
	said, here := &none, &none // the statement before, and the first of the sentence
	for _, x := range r.statements {
		if x.state == hours.Closed || x.over && x.clause.not || x.period() && !x.ofWeek() || x.Week == hours.Holidays || x.Holiday {
			continue
		}
		last, said = x.reach(), x
		all |= last
		if x.clause.sentence == c.sentence {
			if mine |= last; here == &none {
				here = x
			}
		}
	}
	before := all
	for _, later := range r.clauses {
		if later.first > c.first && later.value != nil && later.value.state != hours.Closed && len(later.days) == 1 && later.on().onlyWeekdays() {
			all |= later.on().reach()
		}
	}
	h := sets[0]
	if c.open && mine == last && r.ownLine(c) {
		return mine
	}
	switch {
	case c.open && h.Week == hours.Holidays && c.behind && before == all && mine == all: // "…, fredag kl. 9–14 (lukket på helligdage)"
	case mine == 0, len(h.Counted) > 0 || h.ofWeek() && h.Week != hours.Holidays:
	case c.sep == nothing && last != all, c.sep != nothing && !h.single() && h.Week != hours.Holidays && last != all:
		if r.choose(2, c.first, errOnly, said.daySet) == 1 {
			return last
		}
	case mine != all && r.choose(2, c.first, errOnly, &daySet{first: here.daySet.first, end: said.end}) == 1:
		return mine
	}
	return 0
}

// ownLine reports whether a clause stands in the only sentence of its line, and
// others have lines of their own: what is in parentheses there is of that line.
func (r *resolver) ownLine(c *clause) bool {
	others := false
	for _, x := range r.clauses {
		if x.line == c.line && x.sentence != c.sentence {
			return false
		}
		others = others || x.line != c.line
	}
	return others
}
