package calendar

// CivilDay is a date with what is asked of it again and again, worked out once.
type CivilDay struct {
	Date             Date
	Year, Month, Day int
	Weekday          Weekday
	Holiday          Holiday
}

// On returns the day of a date.
func On(d Date) CivilDay {
	year, month, day := d.Civil()
	return CivilDay{d, year, month, day, d.Weekday(), d.holiday(year, month, day)}
}

// Bounds returns the instants of 0.00 and 24.00 on the wall.
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
