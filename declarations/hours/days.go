package hours

import "servicestatus/declarations/calendar"

// Days is a set of days: all that satisfy each of its selectors. An empty
// selector is satisfied by every day, so the zero value is every day.
type Days struct {
	Years   []Years
	Dates   []Dates
	Week    Week
	Holiday bool // only holidays: with Week, those that fall on its weekdays
}

// Years is a range of years, both ends included.
type Years struct{ From, To int }

// Dates is a range of days in the year, both ends included. With a year at
// both ends it happens once; with none, every year, and may run past New Year.
type Dates struct{ From, To MonthDay }

// MonthDay is a day of a month, or the whole month when Day is 0, in one year,
// or in any when Year is 0.
type MonthDay struct{ Year, Month, Day int }

// Week is a set of weekdays and the holidays beside them: bit 0 is Monday, bit
// 6 Sunday, bit 7 any holiday. The empty set selects nothing out: every day.
type Week uint8

// The members of a Week.
const (
	Holidays Week = 1 << 7
	AllWeek  Week = 1<<7 - 1
)

// On returns the set of one weekday.
func On(w calendar.Weekday) Week { return 1 << w }

// day is a date with what selectors ask of it worked out once.
type day struct {
	date             calendar.Date
	year, month, dom int
	week             Week // the bit of its weekday, and Holidays if it is one
}

func dayOf(d calendar.Date) day {
	year, month, dom := d.Civil()
	week := On(d.Weekday())
	if d.Holiday() != calendar.NoHoliday {
		week |= Holidays
	}
	return day{d, year, month, dom, week}
}

// Every reports whether no selector is given: every day.
func (s *Days) Every() bool {
	return len(s.Years) == 0 && len(s.Dates) == 0 && s.Week == 0 && !s.Holiday
}

// has reports whether the set holds the day.
func (s *Days) has(d day) bool {
	if s.Holiday && d.week&Holidays == 0 {
		return false
	}
	if s.Week != 0 && s.Week&d.week == 0 {
		return false
	}
	if len(s.Years) > 0 {
		found := false
		for _, y := range s.Years {
			found = found || y.From <= d.year && d.year <= y.To
		}
		if !found {
			return false
		}
	}
	if len(s.Dates) == 0 {
		return true
	}
	for _, r := range s.Dates {
		if r.has(d) {
			return true
		}
	}
	return false
}

func (r Dates) has(d day) bool {
	from, to := r.From.order(0), r.To.order(31)
	if r.From.Year != 0 {
		at := MonthDay{d.year, d.month, d.dom}.order(0)
		return from <= at && at <= to
	}
	at := MonthDay{0, d.month, d.dom}.order(0)
	if from <= to {
		return from <= at && at <= to
	}
	return from <= at || at <= to
}

// order makes month-days comparable; whole months take the given day.
func (m MonthDay) order(day int) int {
	if m.Day != 0 {
		day = m.Day
	}
	return (m.Year*12+m.Month)*32 + day
}

// day returns a day of no particular year or weekday.
func (m MonthDay) day() day { return day{month: m.Month, dom: m.Day} }

// named reports whether the set singles its days out: dates, and periods within
// a month or over New Year. A season does not; it may well overlook a day in it.
func (s *Days) named() bool {
	for _, r := range s.Dates {
		if r.From.Day != 0 && (r.From.Month == r.To.Month || r.From.Month == 12 && r.To.Month == 1) {
			return true
		}
	}
	return false
}
