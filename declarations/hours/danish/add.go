package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// say adds what is said of days to the clauses.
func (c *resolver) assert(sets []*daySet, s *assertion) {
	for _, h := range sets {
		if h.rest {
			for _, x := range c.statements {
				if !x.period() {
					h.Week |= x.weekdays()
				}
			}
			if h.rest, h.Week = false, hours.AllWeek&^h.Week; h.Week == 0 {
				continue
			}
		}
		if h.period() && !h.ofWeek() && !h.single() && len(c.base) > 0 {
			if last := c.statements[max(len(c.statements)-1, 0):]; h.Named() || len(last) > 0 && (len(last[0].Weeks) > 0) != (len(h.Weeks) > 0) {
				c.failAt(s.first, errPeriod) // "mandag i ulige uger kl. 9–12, i juli kl. 10–12"
			}
			for _, weekdays := range c.base { // "mandag: lige uger 9–15, ulige uger 10–12"
				if both := c.both(weekdays, h); both != nil {
					c.add(both, s, false)
				} else {
					c.failAt(s.first, errPeriod)
				}
			}
			continue
		}
		switch {
		case len(c.period) == 0 || h.Week == hours.Holidays && s.state == hours.Closed && !h.period() || h.period() && !h.ofWeek():
			if c.workdays && h.onlyWeekdays() && h.Week&^hverdage == 0 {
				h.ph = excluded
			}
			if h.onlyWeek() && h.Week&hours.AllWeek != 0 && (c.guard || c.trailed) {
				c.failAt(s.first, errPeriod)
			}
			c.add(h, s, false)
		case h.period():
			c.add(h, s, true)
		default:
			for _, period := range c.period {
				c.add(c.both(period, h), s, true)
			}
		}
	}
}

// add makes one clause, or changes those there are.
func (c *resolver) add(h *daySet, s *assertion, whole bool) {
	if c.err != nil {
		return
	}
	x := &statement{daySet: *h, value: s.value, first: s.first, sentence: c.number, over: s.over, whole: (whole && !s.over || c.only && h.period() && h.ofWeek()) && !s.adds,
		only: c.only, rest: c.others, scope: s.scope}
	if c.holidays {
		x.ph = included
	}
	pure := h.period() && !h.ofWeek() && !h.single()
	if x.season && !h.period() {
		c.failAt(s.first, errSeason)
	}
	if s.adds && !h.period() && c.general() == 0 && len(c.statements) > 0 || s.adds && h.Every() {
		c.failAt(s.first, errDays) // there is nothing to add to
	}
	if n := len(c.statements); (s.over || s.adds) && !h.single() && n > 0 && c.statements[n-1].period() && !c.statements[n-1].ofWeek() && !samePeriod(&c.statements[n-1].daySet, h) &&
		(!h.period() || h.ofWeek() || c.statements[n-1].single()) {
		c.failAt(s.first, errPeriod) // "lukket i juli, dog mandag kl. 10–12"
	}
	if pure && s.state == hours.Open && c.closedIn(h) {
		c.failAt(s.first, errReopen) // "maj–august lukket, dog juli kl. 10–14"
	}
	if pure && len(c.period) == 0 {
		c.trailed = true // "i juli kl. 10–12, lørdag lukket": in July?
	}
	switch {
	case s.adds && s.state == hours.Unknown:
		x.fallback = len(s.spans) == 0
		x.adds = !x.fallback
	case s.adds && h.period() && !h.ofWeek():
		x.adds = true
	case pure && s.partial && c.seasonal():
		c.failAt(s.first, errInPeriod)
	case len(h.Counted) > 0 && h.Counted[0].Of == hours.Holidays && s.state == hours.Open && c.general() != 0 && c.general() != hours.AllWeek:
		c.failAt(s.first, errInPeriod) // the day before a holiday, on a Sunday too?
	case s.cuts || s.partial || s.adds && (len(h.Counted) > 0 || h.period()) && c.general()&h.reach() != 0 || s.adds && c.overlaps(h):
		c.change(h, s)
		return
	case s.state == hours.Open && pure && h.ph != included && c.general() != 0 && c.general() != hours.AllWeek && !x.rest:
		if h.Named() {
			c.failAt(s.first, errInPeriod) // "24.–26. december kl. 10–14": on a Sunday too?
		}
		if c.seasonal() {
			c.failAt(s.first, errInPeriod) // does the first Friday go on in July?
		}
		n := 0
		for _, old := range c.statements {
			if old.state == hours.Open && !old.period() {
				n++
			}
		}
		if n > 1 && c.statements[len(c.statements)-1].sentence == c.number {
			c.failAt(s.first, errScope) // "lørdag kl. 10–14 (i juli kl. 10–12)"
		}
		c.change(h, s) // "i juli kl. 10–14": on the days there are hours
		return
	case h.weekdays() == hours.AllWeek || h.Week&hours.AllWeek == 0 || h.Holiday || len(h.Counted) > 0:
	case s.over || s.state != hours.Open && len(s.spans) == 0:
		for _, old := range c.carve(h, s.state == hours.Closed) {
			if old.Week == 0 && !s.over {
				c.failAt(s.first, errTwice)
			}
			x.ph = max(x.ph, old.ph)
		}
	}
	c.statements = append(c.statements, x)
}

// seasonal reports whether some hours are those of counted weekdays or of a
// period, but for what was made from general hours.
func (c *resolver) seasonal() bool {
	for _, x := range c.statements {
		if len(x.Counted) > 0 || x.period() && !x.single() && !x.over && (x.ofWeek() || x.state == hours.Open) {
			return true
		}
	}
	return false
}

// closedIn reports whether all of a period, as it is in one year, has been
// closed.
func (c *resolver) closedIn(h *daySet) bool {
	for _, x := range c.statements {
		if x.state != hours.Closed || !x.period() || x.ofWeek() || x.single() {
			continue
		}
		inside := true
		for d := calendar.DateOf(2026, 1, 1); d < calendar.DateOf(2027, 1, 1) && inside; d++ {
			inside = x.Has(d) || !h.Has(d)
		}
		if inside {
			return true
		}
	}
	return false
}

// reach are the weekdays that days may be on.
func (h *daySet) reach() (week hours.Week) {
	if week = h.weekdays(); len(h.Counted) > 0 {
		for _, n := range h.Counted {
			week |= n.Of & hours.AllWeek
		}
	}
	return week
}
