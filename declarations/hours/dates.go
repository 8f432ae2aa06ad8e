package hours

import "servicestatus/declarations/calendar"

// Dates is a range of days in the year, both ends included. With a year at
// both ends it happens once; with none, every year, and may run past New Year.
type Dates struct{ From, To MonthDay }

// MonthDay is a day of a month, or the whole month when neither Day nor Nth is
// given, in one year, or in any when Year is 0. The month may be [Easter].
type MonthDay struct {
	Year, Month, Day int
	Nth              int              // instead of Day: the first, second … or (-1) last
	Weekday          calendar.Weekday // of the month
	// On moves the day to a weekday. A positive On is one more than the weekday:
	// the day itself or the first such weekday after it. A negative On is minus
	// that: the day itself or the last such weekday before it. 0 does not move it.
	On     int
	Offset int // days later than that
}

// Easter takes the place of a month in a [MonthDay], and is Easter Sunday.
const Easter = 13

// Whole reports whether it is a whole month.
func (m *MonthDay) Whole() bool { return m.Day == 0 && m.Nth == 0 && m.Month != Easter }

// Moves reports whether an end of the range is another day in another year, or
// none at all.
func (r *Dates) Moves() bool { return r.From.moves() || r.To.moves() || r.To.Year == Forever }

// moves reports whether it is another day in another year.
func (m *MonthDay) moves() bool { return m.Month == Easter || m.Nth != 0 || m.Offset != 0 || m.On != 0 }

// In returns the date in a year. Of a whole month it is the first day, or the last.
func (m *MonthDay) In(year int, last bool) (d calendar.Date) {
	switch {
	case m.Month == Easter:
		d = calendar.EasterOf(year)
	case m.Nth > 0:
		first := calendar.DateOf(year, m.Month, 1)
		d = first + after(first, m.Weekday) + calendar.Date(7*m.Nth-7)
	case m.Nth < 0:
		end := calendar.DateOf(year, m.Month+1, 1)
		d = end - 7 + after(end, m.Weekday) + calendar.Date(7*m.Nth+7)
	default:
		d = calendar.DateOf(year, m.Month, max(m.Day, 1))
		if end := calendar.DateOf(year, m.Month+1, 1) - 1; last && (m.Day == 0 || d > end) {
			d = end // 29 February ends a range in any year
		}
	}
	switch {
	case m.On > 0:
		d += after(d, calendar.Weekday(m.On-1))
	case m.On < 0:
		if on := after(d, calendar.Weekday(-m.On-1)); on > 0 {
			d += on - 7
		}
	}
	return d + calendar.Date(m.Offset)
}

// after returns how many days there are from a date to a weekday: 0 to 6.
func after(d calendar.Date, w calendar.Weekday) calendar.Date {
	return calendar.Date((w + 7 - d.Weekday()) % 7)
}

func (r *Dates) has(d *day) bool {
	if r.From.moves() || r.To.moves() {
		return r.hasMoving(d)
	}
	from, to := r.From.order(0), r.To.order(31)
	if r.From.Year != 0 {
		at := order(d.Year, d.Month, d.Day)
		return from <= at && at <= to
	}
	at := order(0, d.Month, d.Day)
	if from <= to {
		return from <= at && at <= to
	}
	return from <= at || at <= to
}

// hasMoving looks at the ranges that begin in the two years before, in this year
// and in the next one: a range may run past New Year, and so may a moved day.
func (r *Dates) hasMoving(d *day) bool {
	for year := d.Year - 2; year <= d.Year+1; year++ {
		begins, ends := year, year
		if r.From.Year != 0 {
			begins, ends = r.From.Year, r.To.Year
		}
		from, to := r.From.In(begins, false), r.To.In(ends, true)
		for to < from && r.From.Year == 0 && r.From != r.To {
			ends++
			to = r.To.In(ends, true)
		}
		if from <= d.Date && d.Date <= to {
			return true
		}
	}
	return false
}

// order makes month-days comparable. A whole month takes the given day.
func (m *MonthDay) order(day int) int {
	if m.Day != 0 {
		day = m.Day
	}
	return order(m.Year, m.Month, day)
}

func order(year, month, day int) int { return (year*12+month)*32 + day }

// Named reports whether the set singles its days out: dates, and periods within a
// month or over New Year. A season does not: its hours may overlook a day in it.
func (s *Days) Named() bool {
	for i := range s.Dates {
		from, to := &s.Dates[i].From, &s.Dates[i].To
		if !from.Whole() && (from.Month == to.Month || from.Month == 12 && to.Month == 1) {
			return true
		}
	}
	return false
}
