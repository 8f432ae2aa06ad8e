package calendar

// Date is a day in the Gregorian calendar, counted from 1970-01-01. Its year is 1
// or later.
type Date int32

// Weekday counts from Monday, as Danish calendars and ISO 8601 do.
type Weekday uint8

// The days of the week.
const (
	Monday Weekday = iota
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
	Sunday
)

// DateOf returns the day of a year, month (1–12) and day of the month (1–31).
// A day past the end of its month is a day of the next month.
func DateOf(year, month, day int) Date {
	// The year starts in March here, so that a leap day comes last
	// (days_from_civil, Hinnant, "chrono-Compatible Low-Level Date Algorithms").
	if month <= 2 {
		year--
		month += 12
	}
	era := year / 400
	yearOfEra := year - era*400
	dayOfYear := (153*(month-3)+2)/5 + day - 1
	return Date(era*146097 + yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear - 719468)
}

// Civil returns the year, month and day of the month (Neri and Schneider,
// "Euclidean affine functions and their application to calendar algorithms",
// 2022). It needs few divisions, which take most of the time.
func (d Date) Civil() (year, month, day int) {
	n := uint32(d+719468)*4 + 3 // quarter days since 1 March of the year 0
	century, rest := n/146097, n%146097|3
	year64 := uint64(rest) * 2939745
	dayOfYear := uint32(year64) / 2939745 / 4
	n = dayOfYear*2141 + 197913
	year, month, day = int(century*100+uint32(year64>>32)), int(n>>16), int(n&0xffff/2141)+1
	if month > 12 {
		return year + 1, month - 12, day // January and February end the year that begins in March
	}
	return year, month, day
}

// Weekday returns the day of the week, for dates since 1970-01-01, which was a
// Thursday.
func (d Date) Weekday() Weekday { return Weekday((uint32(d) + 3) % 7) }

// Year returns the year.
func (d Date) Year() int {
	year, _, _ := d.Civil()
	return year
}

// Week returns the number of the date's week (ISO 8601: a week belongs to the
// year its Thursday is in).
func (d Date) Week() int {
	thursday := d - Date(d.Weekday()) + 3
	return int(thursday-DateOf(thursday.Year(), 1, 1))/7 + 1
}

// DaysIn returns how many days a month can have: February 29.
func DaysIn(month int) int {
	switch month {
	case 2:
		return 29
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}
