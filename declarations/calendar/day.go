package calendar

// CivilDay is a date with what is asked of it again and again, worked out once.
type CivilDay struct {
	Date             Date
	Year, Month, Day int
	Weekday          Weekday
	Holiday          Holiday
	From, To         Instant // its 0.00 and 24.00 on the wall
}

// On returns the day of a date.
func On(d Date) CivilDay {
	year, month, day := d.Civil()
	c := CivilDay{Date: d, Year: year, Month: month, Day: day, Weekday: d.Weekday(), Holiday: d.holiday(year, month, day)}
	c.From = Instant(d)*Day - standard
	c.To = c.From + Day
	season := d.seasonOf(year, month, day)
	if season == inSummer || season == toWinter {
		c.From -= summer - standard
	}
	if season == inSummer || season == toSummer {
		c.To -= summer - standard
	}
	return c
}

// Plain reports whether the clock is not changed on the day: it then has 24
// hours, and its minutes follow each other.
func (c *CivilDay) Plain() bool { return c.To-c.From == Day }
