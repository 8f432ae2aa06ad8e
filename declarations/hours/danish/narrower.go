package danish

import "servicestatus/declarations/hours"

// narrower takes weekdays out of those that are said something else of: of what
// is closed, of what an exception is from, and of a wider list before.
func (r *resolver) narrower(h *daySet, x *statement, s *assertion) bool {
	over := s.over
	for _, old := range r.statements {
		on := old.weekdays() & h.weekdays()
		if s.state == hours.Closed && old.state == hours.Closed && old.over && h.onlyWeekdays() && old.onlyWeekdays() && h.Week == old.Week {
			return false // "alle dage undtagen mandag. Mandag lukket": said before
		}
		if on == 0 || s.over || !samePeriod(old.daySet, h) || old.Holiday || len(old.Counted) > 0 || old.fallback || s.state != hours.Open && len(s.spans) == 0 || old.clause == s.clause {
			continue
		}
		again := on == old.weekdays() && on == h.weekdays() && apartFrom(old.spans, s.spans) && r.rows()
		if !again && (on != h.weekdays() || on == old.weekdays() || !old.ofWeek() && old.clause.days == nil) {
			return true // not within it: the same days twice
		}
		over = true
		// "Mandag–fredag kl. 9–12⏎Torsdag kl. 15–17": then, or then too?
		if old.state == hours.Open && s.state == hours.Open && !apartFrom(old.spans, s.spans) {
			continue
		}
		if again || old.state != hours.Closed && r.choose(2, s.first, errAdds, nil) == 1 {
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
