package danish

import (
	"servicestatus/declarations/hours"
	"slices"
)

// days returns the days of phrases, each within those before.
func (r *resolver) days(phrases []*phrase) (sets []*daySet) {
	sets = phrases[0].days
	phrases[0].used = true
	for i, f := range phrases[1:] {
		f.used = true
		// "Fredage i juli, 24. december": a Friday?
		for _, h := range f.days {
			for _, d := range h.Dates {
				if phrases[i].days[0].ofWeek() && (len(h.Dates) > 1 || len(f.days) > 1) && !d.From.Whole() {
					r.failAt(f.first, errWhose)
				}
			}
		}
		sets = r.within(sets, f)
	}
	return sets
}

// within returns the days of a list that are in those of a phrase too; where
// that makes no sense the phrase is refused.
func (r *resolver) within(a []*daySet, b *phrase) (both []*daySet) {
	for _, x := range a {
		for _, y := range b.days {
			h := r.both(x, y)
			if h == nil {
				r.failAt(b.first, errValue)
				return nil
			}
			*grown(&both) = h
		}
	}
	return both
}

func (r *resolver) both(x, y *daySet) *daySet {
	h := x.clone()
	h.ph = max(x.ph, y.ph)
	switch {
	case x.rest != 0 && y.rest == 0 && !y.ofWeek() && y.period(), y.rest != 0 && x.rest == 0 && !x.ofWeek() && x.period():
		h.rest = x.rest | y.rest
	case x.rest != 0 || y.rest != 0, x.Week == hours.Holidays && y.Every():
		return nil
	case x.onlyWeek() && y.onlyWeek() && x.Week == y.Week || x.plainDates() && y.plainDates() && samePeriod(x, y):
		return h // "hverdage (mandag–fredag)"
	case len(x.Dates) == 1 && y.named && y.single() && x.single() && y.is(x): // "5. juni 2026 (grundlovsdag)"
		return h
	case y.counts(x): // "lørdag kl. 10–14 (1. lørdag i måneden)"
		h.Week, h.Counted = 0, y.Counted
		return h
	case x.Every() || y.Every():
		if x.Every() {
			h = y.clone()
		} else {
			h = x.clone()
		}
		if !h.ofWeek() { // but not "året rundt: tirsdag–søndag"
			h.ph = included
		}
		return h
	case x.ph == excluded && y.onlyWeekdays() && y.Week&^x.Week == 0:
		r.workdays = true
		h.Week, h.Counted = y.Week, y.Counted
		return h
	case len(x.Years) == 1 && len(y.Dates) > 0:
		return r.inYear(x, y)
	case len(y.Years) == 1 && len(x.Dates) > 0:
		return r.inYear(y, x)
	case x.ofWeek() && y.ofWeek() || len(x.Dates) > 0 && len(y.Dates) > 0 || len(x.Weeks) > 0 && len(y.Weeks) > 0 || len(x.Years) > 0 && len(y.Years) > 0:
		return nil
	}
	if y.ofWeek() {
		h.Week, h.Counted, h.Holiday = y.Week, y.Counted, y.Holiday
	}
	if len(h.Dates) == 0 {
		h.Dates, h.fits, h.named = y.Dates, y.fits, y.named
	}
	if len(h.Weeks) == 0 {
		h.Weeks = y.Weeks
	}
	if len(h.Years) == 0 {
		h.Years = y.Years
	}
	h.weeksInYear()
	h.label = x.label || y.label
	return h
}

// inYear returns dates in a year that is named beside them or above them.
func (r *resolver) inYear(year, dates *daySet) *daySet {
	h := dates.clone()
	h.Dates = slices.Clone(h.Dates)
	y, next := year.Years[0].From, year.Years[0].To
	if h.yearly {
		return nil
	}
	if next > y+1 {
		for _, d := range h.Dates {
			if d.From.Year == 0 {
				return nil // which of them?
			}
		}
	}
	for _, d := range h.Dates {
		if d.From.Year != 0 && (d.From.Year > y+1 || d.To.Year < y) {
			return nil
		}
	}
	h.inYear(y, next, true)
	if year.ofWeek() && h.ofWeek() {
		return nil
	}
	if year.ofWeek() {
		h.Week, h.Counted, h.Holiday, h.ph = year.Week, year.Counted, year.Holiday, year.ph
	}
	return h
}

// samePeriod reports whether two days are in the same period.
//
//go:noinline
func samePeriod(a, b *daySet) bool {
	return slices.Equal(a.Years, b.Years) && slices.Equal(a.Dates, b.Dates) && slices.Equal(a.Weeks, b.Weeks)
}
