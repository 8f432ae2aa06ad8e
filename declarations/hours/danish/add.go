package danish

import "servicestatus/declarations/hours"

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
		only: r.only && !r.then, rest: r.others}
	if r.holidays {
		x.ph = included
	}
	if h.Week == hours.Holidays && x.state == hours.Closed && !h.period() && s.sep < sentence {
		x.line = r.lineOf(s.clause)
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
	case pure && s.partial && r.inSeason(h, s):
		return
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
	*grown(&r.statements) = x
}
