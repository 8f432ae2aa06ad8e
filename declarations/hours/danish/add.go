package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// add makes one statement, or changes those there are.
func (r *resolver) add(h *daySet, s *assertion, whole bool) {
	if r.err != nil {
		return
	}
	if s.target != 0 && !h.onlyWeekdays() && !(h.ofWeek() && h.Week != hours.Holidays) {
		h = h.clone()
		h.Holiday = h.Holiday || h.Week == hours.Holidays
		h.Week = s.target
	}
	x := &statement{daySet: h.clone(), value: s.value, clause: s.clause, over: s.over, whole: (whole && !s.over || r.only && h.period() && h.ofWeek()) && !s.adds,
		only: r.only, rest: r.others}
	if r.holidays {
		x.ph = included
	}
	pure := h.period() && !h.ofWeek() && !h.single()
	if x.season && !h.dated() {
		r.failAt(s.first, errSeason)
	}
	if s.adds && !h.period() && r.general() == 0 && len(r.statements) > 0 || s.adds && h.Every() {
		r.failAt(s.first, errDays) // there is nothing to add to
	}
	if last := r.last(); (s.over || s.adds) && !h.single() && last.period() && !last.ofWeek() && !samePeriod(last.daySet, h) &&
		(!h.period() || h.ofWeek() || last.single()) && s.target == 0 && last.clause != s.clause && !(last.clause.not && s.not) {
		r.failAt(s.first, errPeriod) // "lukket i juli, dog mandag kl. 10–12"
	}
	if pure && s.state == hours.Open && r.closedIn(h) {
		r.failAt(s.first, errReopen) // "maj–august lukket, dog juli kl. 10–14"
	}
	if pure && len(r.leading) == 0 && r.heading == nil && h.dated() {
		r.loose = []*daySet{h} // "i juli kl. 10–12, lørdag lukket": in July?
	}
	switch {
	case s.adds && s.state == hours.Closed:
		x.adds = false
	case s.adds && s.state == hours.Unknown:
		x.fallback = len(s.spans) == 0
		x.adds = !x.fallback
	case s.adds && h.period() && !h.ofWeek():
		x.adds = true
	case pure && s.partial && r.seasonal():
		r.failAt(s.first, errInPeriod)
	case len(h.Counted) > 0 && h.Counted[0].Of == hours.Holidays && s.state == hours.Open && r.general() != 0 && r.general() != hours.AllWeek:
		r.failAt(s.first, errInPeriod) // the day before a holiday, on a Sunday too?
	case s.cuts || s.partial || s.adds && (len(h.Counted) > 0 || h.period()) && r.general()&h.reach() != 0 || s.adds && r.overlaps(h):
		r.change(h, s)
		return
	case s.state == hours.Open && pure && h.ph != included && r.general() != 0 && r.general() != hours.AllWeek && !x.rest && s.target == 0:
		r.inPeriod(h, s)
		return
	case h.weekdays() == hours.AllWeek || h.Week&hours.AllWeek == 0 || h.Holiday || len(h.Counted) > 0:
	default:
		if !r.narrower(h, x, s) {
			return
		}
	}
	if pure && s.state == hours.Open {
		for _, old := range r.statements {
			if old.state == hours.Closed && old.onlyWeekdays() && old.Week != 0 && len(old.Counted) == 0 && !old.rest && r.holdsFor(x) {
				x.Week, x.ph = x.weekdays()&^old.Week, included // "mandag lukket. Maj–august kl. 9–18"
			}
		}
	}
	r.statements = append(r.statements, x)
}

// narrower takes weekdays out of those that are said something else of: of what
// is closed, of what an exception is from, and of a wider list before.
func (r *resolver) narrower(h *daySet, x *statement, s *assertion) bool {
	over := s.over
	for _, old := range r.statements {
		on := old.weekdays() & h.weekdays()
		if on == 0 || s.over || !samePeriod(old.daySet, h) || old.Holiday || len(old.Counted) > 0 || old.fallback || s.state != hours.Open && len(s.spans) == 0 || old.clause == s.clause {
			continue
		}
		if on != h.weekdays() || on == old.weekdays() || !old.ofWeek() && old.clause.days == nil {
			return true // not within it: the same days twice
		}
		over = true
		// "Mandag–fredag kl. 9–12⏎Torsdag kl. 15–17": then, or then too?
		if old.state == hours.Open && s.state == hours.Open && !apartFrom(old.spans, s.spans) {
			continue
		}
		if old.state != hours.Closed && r.choose(2, s.first, errAdds, nil) == 1 {
			more := *s
			more.adds = true
			r.change(h, &more)
			return false
		}
	}
	if over || s.state != hours.Open && len(s.spans) == 0 {
		for _, old := range r.carve(h, s.state == hours.Closed) {
			if old.Week == 0 && !over {
				r.failAt(s.first, errTwice)
			}
			x.ph = max(x.ph, old.ph)
		}
	}
	return true
}

// apartFrom reports whether no hours of one list overlap those of another.
func apartFrom(a, b []hours.Span) bool {
	for _, x := range a {
		for _, y := range b {
			if x.From < y.To && y.From < x.To {
				return false
			}
		}
	}
	return len(a) > 0 && len(b) > 0
}

// inPeriod gives a period that names no weekdays hours: on the days there are
// hours.
func (r *resolver) inPeriod(h *daySet, s *assertion) {
	if h.Named() {
		r.failAt(s.first, errInPeriod) // "24.–26. december kl. 10–14": on a Sunday too?
	}
	if r.seasonal() {
		r.failAt(s.first, errInPeriod) // does the first Friday go on in July?
	}
	n := 0
	for _, old := range r.statements {
		if old.state == hours.Open && !old.period() {
			n++
		}
	}
	if n > 1 && r.last().clause.sentence == s.sentence {
		r.failAt(s.first, errScope) // "lørdag kl. 10–14 (i juli kl. 10–12)"
	}
	r.change(h, s)
}

// seasonal reports whether some hours are those of counted weekdays or of a
// period, but for what was made from general hours.
func (r *resolver) seasonal() bool {
	for _, x := range r.statements {
		if len(x.Counted) > 0 || x.period() && !x.single() && !x.over && (x.ofWeek() || x.state == hours.Open) {
			return true
		}
	}
	return false
}

// closedIn reports whether all of a period has been closed, in a year that it is
// in.
func (r *resolver) closedIn(h *daySet) bool {
	year := calendar.MinYear + 1
	if len(h.Dates) > 0 && h.Dates[0].From.Year != 0 {
		year = h.Dates[0].From.Year
	}
	first, end := calendar.DateOf(year, 1, 1), calendar.DateOf(year+1, 1, 1)
	for first < end && !h.Has(first) {
		first++
	}
	for _, x := range r.statements {
		if x.state != hours.Closed || !x.period() || x.ofWeek() || x.single() || !x.Has(first) {
			continue
		}
		inside := true
		for d := first; d < end && inside; d++ {
			inside = x.Has(d) || !h.Has(d)
		}
		if inside {
			return true
		}
	}
	return false
}
