package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// dateRange gives the ends of a range the year that one of them has.
func (p *parser) dateRange(from, to *hours.MonthDay, start int) {
	if from.Whole() && !to.Whole() {
		p.failAt(start, errMonth)
	}
	over := from.Month != hours.Easter && to.Month != hours.Easter && earlier(to, from)
	switch {
	case from.Year == 0 && to.Year != 0:
		from.Year = to.Year
		if over {
			from.Year--
		}
	case from.Year != 0 && to.Year == 0:
		to.Year = from.Year
		if over {
			to.Year++
		}
	}
	if over && from.Month == to.Month || to.Year < from.Year || to.Year == from.Year && over && (from.Year != 0 || from.Month == to.Month) {
		p.failAt(start, errBackward)
	}
	if to.Whole() && !from.Whole() {
		to.Day = calendar.DaysIn(to.Month)
	}
}

// earlier reports whether a range that begins on one day and ends on the other
// runs past New Year.
func earlier(end, start *hours.MonthDay) bool {
	return end.Month < start.Month || end.Month == start.Month && end.Day != 0 && end.Day < start.Day
}
