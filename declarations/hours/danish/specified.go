package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// specified reads the dates that stand after the name of days and say when they
// are: "Grundlovsdag (5. juni)", "mellem jul og nytår (28.–30. december)".
func (p *parser) specified(h *daySet) bool {
	start := p.at
	open := p.take('(')
	if !h.named || !open && p.kind(0) != '0' && !p.isIn(0, datedWords) {
		p.at = start
		return true
	}
	on := &daySet{}
	if !open && !p.isDate() || !p.period(on) || !on.plainDates() || open && !p.take(')') {
		p.at, p.err = start, nil
		return true
	}
	if !h.is(on) {
		p.failAt(start, errNever)
	}
	return true
}

// is gives days that have a name the dates that are said of them. It reports
// whether the dates can be those of the name.
func (h *daySet) is(on *daySet) bool {
	if h.single() && len(h.Dates) == 1 {
		if !on.single() || len(on.Dates) != 1 {
			return false
		}
		name, day := h.Dates[0].From, on.Dates[0].From
		if day.Year == 0 && name.Month == hours.Easter {
			*grown(&h.fits) = fit{feast: name}
			h.Dates, h.named = on.Dates, false
			return true
		}
		if day.Year == 0 {
			return name.Month == day.Month && name.Day == day.Day
		}
		if name.Year == 0 {
			name.Year = day.Year
		}
		if name.In(name.Year, false) != calendar.DateOf(day.Year, day.Month, day.Day) {
			return false
		}
	}
	h.Dates = on.Dates
	return true
}
