package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// inPeriod gives a period that names no weekdays hours: on the days there are
// hours.
func (r *resolver) inPeriod(h *daySet, s *assertion) {
	if r.inGeneral(h) {
		*grown(&r.statements) = &statement{daySet: h.clone(), value: s.value, clause: s.clause, over: s.over}
		return
	}
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

// inGeneral reports whether all days of some dates are weekdays that have hours in
// general, and no holidays: "29.–30. december 2025".
func (r *resolver) inGeneral(h *daySet) bool {
	if len(h.Dates) != 1 || !h.plainDates() {
		return false
	}
	year := h.Dates[0].From.Year
	if year == 0 || h.Dates[0].To.Year != year {
		return false
	}
	for d := calendar.DateOf(year, 1, 1); d < calendar.DateOf(year+1, 1, 1); d++ {
		if h.Has(d) && (r.general()&hours.On(d.Weekday()) == 0 || d.Holiday() != calendar.NoHoliday) {
			return false
		}
	}
	return true
}

// inSeason changes when hours begin or end in a part of the one season that has any:
// "1. maj – 31. august alle dage kl. 10–19, i juli dog til kl. 20". It reports whether
// there is one such season, with all of the part in it.
func (r *resolver) inSeason(h *daySet, s *assertion) bool {
	season := &none
	for _, x := range r.statements {
		if x.state == hours.Closed && x.single() {
			continue
		}
		if season != &none || x.state != hours.Open || x.single() || len(x.Counted) > 0 || !x.plainSeason() {
			return false
		}
		season = x
	}
	all := season.clone()
	all.Week = 0
	if season == &none || !h.coveredBy(all) {
		return false
	}
	x := &statement{daySet: h.clone(), value: s.changed(season.value), clause: s.clause, over: true}
	x.Week, x.ph = season.Week, season.ph
	if x.value == nil {
		r.failAt(s.first, errChange)
		return true
	}
	*grown(&r.statements) = x
	return true
}

// plainSeason reports whether days are those of a season and of weekdays in it.
func (h *daySet) plainSeason() bool {
	return len(h.Dates) > 0 && !h.Holiday && h.Week&hours.Holidays == 0 && len(h.Weeks) == 0 && len(h.Years) == 0
}

// coveredBy reports whether all days of a set are in some of others, in a year that it
// is in.
func (h *daySet) coveredBy(others ...*daySet) bool {
	year := calendar.MinYear + 1
	if len(h.Dates) > 0 && h.Dates[0].From.Year != 0 {
		year = h.Dates[0].From.Year
	}
	found := false
	for d := calendar.DateOf(year, 1, 1); d < calendar.DateOf(year+1, 1, 1); d++ {
		if !h.Has(d) {
			continue
		}
		found = false
		for _, other := range others {
			found = found || other.Has(d)
		}
		if !found {
			return false
		}
	}
	return found
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

// closedIn reports whether all of a period has been closed.
func (r *resolver) closedIn(h *daySet) bool {
	for _, x := range r.statements {
		if x.state == hours.Closed && x.period() && !x.ofWeek() && !x.single() && h.coveredBy(x.daySet) {
			return true
		}
	}
	return false
}
