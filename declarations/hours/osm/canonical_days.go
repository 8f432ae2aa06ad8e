package osm

import "servicestatus/declarations/hours"

// days reads the part of a rule that names its days.
func (c *canonical) days(s *hours.Days) {
	year := 0 // the only one: it belongs to the date that may follow
	for more := c.year(); more; more = c.comma() {
		y := c.period(4, 0, hours.Forever)
		if year = y.From; y.From == y.To && c.skip("+") {
			y.To = hours.Forever
		}
		if s.Years = append(s.Years, y); len(s.Years) > 1 || y.From != y.To {
			year = 0
		}
	}
	if s.Years != nil {
		c.gap()
	}
	c.dates(s, year)
	if c.skip("week ") {
		for more := true; more; more = c.comma() {
			s.Weeks = append(s.Weeks, hours.Weeks(c.period(2, 1, 53)))
		}
		c.gap()
	}
	c.week(s)
}

// year reports whether a year is next: a number that is no hour.
func (c *canonical) year() bool { return c.digit() && !c.at(2, ':') }

// period reads a number, or a range of them and every how many of it.
func (c *canonical) period(width, from, to int) (y hours.Years) {
	y.From = c.number(width, from, to)
	y.To = y.From
	if c.skip("-") {
		y.To = c.number(width, from, to)
		// A range of years that ends before it begins is none. Weeks may run past New Year.
		c.must(y.From < y.To || width == 2)
		if y.From < y.To && c.skip("/") {
			y.Every = c.number(0, 1, 99)
		}
	}
	return y
}
