package calendar

// CivilDay is a date with its parts, which callers ask for again and again. They
// are computed once.
type CivilDay struct {
	Date             Date
	Year, Month, Day int
	Weekday          Weekday
	Holiday          Holiday
}

// On returns a date with its parts.
func On(d Date) CivilDay {
	year, month, day := d.Civil()
	return CivilDay{d, year, month, day, d.Weekday(), d.holiday(year, month, day)}
}

// Bounds returns the instants of 0.00 and 24.00 in Copenhagen.
func (c *CivilDay) Bounds() (from, to Instant) {
	from = Instant(c.Date)*Day - standard
	to = from + Day
	season := c.Date.seasonOf(c.Year, c.Month, c.Day)
	if season == inSummer || season == toWinter {
		from -= summer - standard
	}
	if season == inSummer || season == toSummer {
		to -= summer - standard
	}
	return from, to
}
