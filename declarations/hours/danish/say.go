package danish

import (
	"servicestatus/declarations/hours"
	"slices"
)

// assertion is what a clause says of its days.
type assertion struct {
	*value
	*clause
	over, adds bool
	out        bool       // of days that the clause leaves out
	target     hours.Week // the weekdays an exception is from; none: all
}

// trailing returns days with those after the value: a period that follows the
// hours of weekdays, or weekdays that follow those of a period.
func (r *resolver) trailing(c *clause, sets []*daySet) []*daySet {
	if len(c.after) == 0 || r.err != nil {
		return sets
	}
	next := c.after[0]
	next.used = true
	if next.days[0].Every() && next.days[0].rest == 0 && sets[0].ofWeek() {
		return sets // "tirsdag–søndag kl. 10–17 året rundt"
	}
	for _, h := range next.days {
		if h.label && !r.in(seasonNounsWords, r.token(next.first).text) && !r.in(seasonNounsWords, r.token(next.first+1).text) {
			r.failAt(next.first, errSeason) // "(sommerferie uge 27–32)": closed then?
		}
	}
	if next.days[0].period() {
		for _, x := range r.statements {
			if x.clause.sentence == c.sentence && !x.period() {
				r.failAt(next.first, errPeriod) // of those as well?
			}
		}
		r.loose, r.base, r.baseOf = next.days, sets, c
	} else {
		r.leading, r.depth = sets, c.depth // "i juli kl. 10–12 tirsdag"
	}
	return r.within(sets, next)
}

// say makes statements of days and their value.
func (r *resolver) say(c *clause, sets []*daySet) {
	s := &assertion{value: &c.value.value, clause: c, over: c.over, adds: c.adds}
	same := c.sep < newLine && len(r.statements) > 0
	if c.too {
		for i, h := range sets {
			sets = slices.Clone(sets)
			sets[i] = h.clone()
			sets[i].ph = included
		}
	}
	if same && c.sep == nothing && c.behind && s.state == hours.Closed && r.err == nil {
		s.target = r.targets(sets, c) // "lørdag kl. 10–12 (lukket i juli)"
	}
	if r.err == nil && sets[0].period() && c.open && len(c.outs) == 0 && r.ownLine(c) {
		s.target = r.targets(sets, c) // "torsdag kl. 9–18 (i juli: 9–15)"
	}
	r.tell(sets, s)
	r.leftOut(c, sets)
}

// leftOut closes the days that a clause leaves out: "alle dage undtagen mandag".
func (r *resolver) leftOut(c *clause, sets []*daySet) {
	if len(c.outs) == 0 || r.err != nil {
		return
	}
	for _, f := range c.outs {
		for _, h := range f.days {
			if h.onlyWeek() && h.Week&hours.AllWeek&^sets[0].weekdays() != 0 {
				r.failAt(f.first, errWhose) // "undtagen tirsdag, lørdag kl. 9–15"
			}
			if h.period() && (c.value != nil && c.value.state == hours.Closed || sets[0].period()) {
				r.failAt(c.first, errReopen) // "uge 27–32 (undtagen uge 29)"
				return
			}
		}
	}
	out := &assertion{value: &closedDays, clause: c, over: true, out: true}
	days := r.days(c.outs)
	for _, x := range r.statements {
		if x.state == hours.Open && !x.over && !x.period() && x.clause != c && c.value != nil {
			out.target = r.targets(days, c)
			break
		}
	}
	r.tell(days, out)
}

var closedDays = value{state: hours.Closed}

// tell makes statements of days in scope and what is said of them.
func (r *resolver) tell(sets []*daySet, s *assertion) {
	for _, h := range sets {
		if r.err != nil {
			return
		}
		if h.rest != 0 {
			if h = r.theOthers(h); h.Week == 0 {
				continue
			}
		}
		if h.period() && !h.ofWeek() && !h.single() && len(r.base) > 0 && r.baseOf != s.clause {
			if last := r.last(); h.Named() || last != &none && (len(last.Weeks) > 0) != (len(h.Weeks) > 0) {
				r.failAt(s.first, errPeriod) // "mandag i ulige uger kl. 9–12, i juli kl. 10–12"
			}
			for _, weekdays := range r.base { // "mandag: lige uger 9–15, ulige uger 10–12"
				if both := r.both(weekdays, h); both != nil {
					r.add(both, s, false)
				} else {
					r.failAt(s.first, errPeriod)
				}
			}
			continue
		}
		if r.workdays && h.onlyWeekdays() && h.Week&^workWeek == 0 {
			h = h.clone()
			h.ph = excluded
		}
		for _, x := range r.inScope(h, s.clause, s.out) {
			whole := x.dated() && x.ofWeek() && !x.single() && (len(r.leading) > 0 || r.heading != nil)
			r.add(x, s, whole)
		}
	}
}

// theOthers returns the weekdays of a set that nothing is said of yet. The other
// workdays: then those that something is said of are workdays too.
func (r *resolver) theOthers(h *daySet) *daySet {
	var said hours.Week
	for _, x := range r.statements {
		if h.ph == excluded && x.onlyWeekdays() && x.Week&^workWeek == 0 {
			x.ph = max(x.ph, excluded)
		}
		if !x.period() || samePeriod(x.daySet, h) {
			said |= x.weekdays()
		}
	}
	x := h.clone()
	if x.Week, x.rest = h.rest&^said, 0; x.Week == hours.AllWeek {
		x.ph = included // dates alone were said before
	}
	return x
}
