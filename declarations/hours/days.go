package hours

import "servicestatus/declarations/calendar"

// Days is a set of days: the days that satisfy each of its selectors. Every day
// satisfies an empty selector, so the zero value is every day. Week and Counted
// are one selector: a day in either of them satisfies it.
type Days struct {
	Years   []Years
	Dates   []Dates
	Weeks   []Weeks
	Week    Week
	Counted []Counted
	Holiday bool // only holidays: with weekdays, those that fall on them
	Offset  int  // of Holiday: only days that are this many later
}

// Forever is the year in which a range without an end ends.
const Forever = 9999

// Years is a range of years, both ends included, or every so many years of it.
type Years struct{ From, To, Every int }

// Weeks is a range of weeks of the year as ISO 8601 numbers them, both ends
// included, or every so many weeks of it. It may run past New Year.
type Weeks struct{ From, To, Every int }

// Counted is days that are counted from a weekday or a holiday: the first Tuesday
// of a month, the day before a holiday.
type Counted struct {
	Of       Week // one weekday, or Holidays
	From, To int  // which of the month: 1 the first, -1 the last; both 0: each
	Offset   int  // days later
}

// Week is a set of weekdays and holidays: bit 0 is Monday, bit 6 Sunday, bit 7 any
// holiday. The empty set selects every day.
type Week uint8

// The members of a Week.
const (
	Holidays Week = 1 << 7
	AllWeek  Week = 1<<7 - 1
)

// On returns the set of one weekday.
func On(w calendar.Weekday) Week { return 1 << w }

// day is a day with all that selectors ask of it.
type day struct {
	calendar.CivilDay
	week Week // the bit of its weekday, and Holidays if it is one
}

func dayOf(d calendar.Date) day {
	at := day{CivilDay: calendar.On(d)}
	at.week = On(at.Weekday)
	if at.Holiday != calendar.NoHoliday {
		at.week |= Holidays
	}
	return at
}

// Every reports whether no selector is given, so that every day is in the set.
func (s *Days) Every() bool {
	return len(s.Years) == 0 && len(s.Dates) == 0 && len(s.Weeks) == 0 && s.Week == 0 && len(s.Counted) == 0 && !s.Holiday
}

// Has reports whether the set holds the date.
func (s *Days) Has(d calendar.Date) bool {
	at := dayOf(d)
	return s.has(&at)
}

// OneDay is a date with all that sets ask of it, for [Days.HasDay].
type OneDay = day

// DayOf returns a date that many sets are asked about.
func DayOf(d calendar.Date) OneDay { return dayOf(d) }

// HasDay reports whether the set holds the day, as [Days.Has] does.
func (s *Days) HasDay(d *OneDay) bool { return s.has(d) }

func (s *Days) has(d *day) bool {
	if s.Holiday && (d.Date-calendar.Date(s.Offset)).Holiday() == calendar.NoHoliday {
		return false
	}
	if (s.Week != 0 || len(s.Counted) > 0) && s.Week&d.week == 0 && !s.counts(d) {
		return false
	}
	return s.inYears(d) && s.inDates(d) && s.inWeeks(d)
}

func (s *Days) inYears(d *day) bool {
	for _, y := range s.Years {
		if every(d.Year, y.From, y.To, y.Every) {
			return true
		}
	}
	return len(s.Years) == 0
}

func (s *Days) inDates(d *day) bool {
	for i := range s.Dates {
		if s.Dates[i].has(d) {
			return true
		}
	}
	return len(s.Dates) == 0
}

func (s *Days) inWeeks(d *day) bool {
	if len(s.Weeks) == 0 {
		return true
	}
	n := d.Date.Week()
	for _, w := range s.Weeks {
		if every(n, w.From, w.To, w.Every) || w.To < w.From && (n >= w.From || n <= w.To) {
			return true
		}
	}
	return false
}

// every reports whether n is in a range and a whole number of steps from its start.
func every(n, from, to, step int) bool {
	return from <= n && n <= to && (step == 0 || (n-from)%step == 0)
}

func (s *Days) counts(d *day) bool {
	for _, c := range s.Counted {
		at := dayOf(d.Date - calendar.Date(c.Offset))
		if at.week&c.Of == 0 {
			continue
		}
		nth := (at.Day-1)/7 + 1
		if c.From < 0 {
			nth = -(int(calendar.DateOf(at.Year, at.Month+1, 1)-at.Date)-1)/7 - 1
		}
		if c.From == 0 || c.From <= nth && nth <= c.To {
			return true
		}
	}
	return false
}
