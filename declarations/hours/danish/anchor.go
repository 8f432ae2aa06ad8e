package danish

import (
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// anchorMonths gives whole months of some year the days they begin and end on:
// OSM has no lists of such months, nor a range of them over New Year. One in a
// year of its own takes that as a selector.
func anchorMonths(s *hours.Days) {
	if len(s.Dates) == 1 && len(s.Years) == 0 {
		if d := &s.Dates[0]; d.From.Whole() && d.To.Whole() && d.From.Year != 0 && d.From.Year == d.To.Year {
			s.Years = []hours.Years{{From: d.From.Year, To: d.From.Year}}
			s.Dates = slices.Clone(s.Dates)
			s.Dates[0].From.Year, s.Dates[0].To.Year = 0, 0
			return
		}
	}
	for i := range s.Dates {
		if r := &s.Dates[i]; r.From.Year != 0 && r.From.Whole() {
			s.Dates = slices.Clone(s.Dates)
			break
		}
	}
	for i := range s.Dates {
		if r := &s.Dates[i]; r.From.Year != 0 && r.From.Whole() {
			r.From.Day = 1
			if r.To.Whole() {
				r.To.Day = calendar.DaysIn(r.To.Month)
			}
		}
	}
}
