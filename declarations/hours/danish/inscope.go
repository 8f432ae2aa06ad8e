package danish

import (
	"slices"

	"servicestatus/declarations/hours"
)

// inScope returns days with what the scope adds to them: the year of a heading,
// the period they are in. Where they may be in it or not, both are read.
func (r *resolver) inScope(h *daySet, c *clause, out bool) []*daySet {
	closedHolidays := h.Week == hours.Holidays && c.value != nil && c.value.state == hours.Closed && !h.period()
	switch {
	case len(r.leading) > 0 && (out || !sameSets(r.leading, c)):
		// "i lige uger mandag, i ulige uger tirsdag, lørdag kl. 10–12"
		if r.second && h.onlyWeekdays() && !r.repeats(h) && r.choose(2, c.first, errWithin, r.leading[0]) == 1 {
			break
		}
		return r.inside(r.leading, h, c, closedHolidays)
	case r.heading != nil:
		if r.heading.blank && !closedHolidays && r.choose(2, c.first, errHeading, r.heading.sets[0]) == 1 {
			return []*daySet{h}
		}
		return r.inside(r.heading.sets, h, c, closedHolidays)
	case h.period() || closedHolidays || !h.onlyWeek() || h.Week&hours.AllWeek == 0:
	case len(r.loose) > 0:
		if r.choose(2, c.first, errWithin, r.loose[0]) == 1 {
			return r.inside(r.loose, h, c, false)
		}
	case len(r.guard) > 0:
		if r.choose(2, c.first, errWithin, r.guard[0]) == 1 {
			return r.inside(r.guard, h, c, false)
		}
	}
	return []*daySet{h}
}

// repeats reports whether a weekday has hours in some period before.
func (r *resolver) repeats(h *daySet) bool {
	for _, x := range r.statements {
		if x.period() && x.Week&h.Week != 0 {
			return true
		}
	}
	return false
}

// sameSets reports whether a clause began the period it is in itself.
func sameSets(sets []*daySet, c *clause) bool {
	return len(c.days) > 1 && len(sets) == len(c.days[0].days) && sets[0] == c.on()
}

// inside puts days in a period; those that have one of their own take only its
// year.
func (r *resolver) inside(periods []*daySet, h *daySet, c *clause, closedHolidays bool) (sets []*daySet) {
	for _, period := range periods {
		onlyYear := !period.dated() && len(period.Years) > 0
		if r.yearOf(period, h, c) {
			return []*daySet{h}
		}
		switch {
		case onlyYear && len(h.Years) > 0, !onlyYear && h.period(), closedHolidays && !onlyYear:
			return []*daySet{h}
		}
		both := r.both(period, h)
		if both == nil {
			r.failAt(c.first, errPeriod)
			return nil
		}
		*grown(&sets) = both
	}
	return sets
}

// yearOf gives dates under a heading that has dates of its own the year of those:
// "påsken 2027⏎Skærtorsdag 25/3: kl. 9–15".
func (r *resolver) yearOf(period, h *daySet, c *clause) bool {
	if len(period.Dates) == 0 || len(h.Dates) == 0 {
		return false
	}
	year, next := period.Dates[0].From.Year, period.Dates[len(period.Dates)-1].To.Year
	if year == 0 || next > year+1 || h.Dates[0].From.Year != 0 || h.yearly {
		return false
	}
	h.Dates = slices.Clone(h.Dates)
	h.inYear(year, next, true)
	if d := h.Dates[0].From; !period.named && !period.Has(d.In(d.Year, false)) {
		r.failAt(c.first, errYear)
	}
	return true
}
