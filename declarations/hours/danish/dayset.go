package danish

import "servicestatus/declarations/hours"

// daySet is days that a text names together.
type daySet struct {
	hours.Days
	ph         holidayMode
	rest       hours.Week // those of these weekdays that nothing else is said of
	named      bool       // the dates have a name, not a number
	label      bool       // that of a season
	short      bool       // the month of the date stands after a later one
	fits       []fit
	first, end int // tokens
}

// fit is the weekdays that the text gives the ends of a range of dates.
type fit struct {
	dates    int // which of the ranges
	from, to int // one more than the weekday; 0 is none
	feast    hours.MonthDay
}

// clone returns a copy to change.
//
//go:noinline
func (h *daySet) clone() *daySet {
	x := *h
	return &x
}

// holidayMode is what a name for weekdays says of those that are holidays.
type holidayMode uint8

const (
	unsaid   holidayMode = iota // nothing: "mandag–fredag"
	excluded                    // they are not meant: "hverdage"
	included                    // they are: "alle dage"
)

// What a set has, and whether it has nothing else.
//
//go:noinline
func (h *daySet) ofWeek() bool { return h.Week != 0 || len(h.Counted) > 0 }

//go:noinline
func (h *daySet) onlyWeek() bool { return h.ofWeek() && !h.period() && !h.Holiday }

//go:noinline
func (h *daySet) period() bool { return len(h.Years) > 0 || len(h.Dates) > 0 || len(h.Weeks) > 0 }

// dated reports whether it says when in the year, not only in which year.
//
//go:noinline
func (h *daySet) dated() bool { return len(h.Dates) > 0 || len(h.Weeks) > 0 }

//go:noinline
func (h *daySet) plainDates() bool {
	return len(h.Dates) > 0 && !h.ofWeek() && len(h.Weeks) == 0 && len(h.Years) == 0
}

//go:noinline
func (h *daySet) plainWeeks() bool {
	return len(h.Weeks) > 0 && !h.ofWeek() && len(h.Dates) == 0 && len(h.Years) == 0
}

// single reports whether its dates are days, not periods.
//
//go:noinline
func (h *daySet) single() bool {
	for _, r := range h.Dates {
		if r.From != r.To || r.From.Whole() {
			return false
		}
	}
	return len(h.Dates) > 0
}

// weekdays are those that days are on: all, if none are named.
//
//go:noinline
func (h *daySet) weekdays() hours.Week {
	if !h.ofWeek() && !h.Holiday {
		return hours.AllWeek
	}
	return h.Week & hours.AllWeek
}

// reach are the weekdays that days may be on.
//
//go:noinline
func (h *daySet) reach() (week hours.Week) {
	week = h.weekdays()
	for _, n := range h.Counted {
		week |= n.Of & hours.AllWeek
	}
	return week
}
