package osm

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// dates reads months, dates and their ranges. See [parser.dates] for the year.
func (c *canonical) dates(s *hours.Days, year int) {
	for more := true; more; more = c.comma() {
		first := len(s.Dates) == 0
		if !first {
			year = c.yearOf()
		}
		r := hours.Dates{From: hours.MonthDay{Year: year}}
		from := &r.From
		if !c.monthDay(from) {
			c.must(first)
			return
		}
		// Weekdays that are counted are weekdays, unless they begin a range.
		before := *c
		if whole := *from; c.counted(from) && !c.at(0, '-') {
			*c, *from = before, whole
		}
		whole := from.Whole()
		switch {
		case whole && first:
			from.Year = 0 // it stays a year
		case year != 0:
			c.must(first || s.Years == nil)
			s.Years = nil // the dates carry it
		}
		r.To = *from
		if c.skip("-") {
			r.To = hours.MonthDay{Year: c.yearOf()}
			c.must(c.monthDay(&r.To))
			if !whole {
				c.counted(&r.To)
			}
			c.must(r.To.Whole() == whole && (r.To.Year == 0) == (from.Year == 0) && (!whole || r.To.Year == from.Year))
			c.must(c.failed || from.Year == 0 || from.In(from.Year, false) <= r.To.In(r.To.Year, true))
		} else if c.skip("+") {
			c.must(!whole && from.Year != 0)
			r.To = hours.MonthDay{Year: hours.Forever, Month: 12, Day: 31}
		}
		s.Dates = append(s.Dates, r)
	}
	c.gap()
}

// yearOf reads the year of a date; 0 is none.
func (c *canonical) yearOf() (year int) {
	if c.year() {
		year = c.number(4, 0, hours.Forever)
		c.must(c.skip(" "))
	}
	return year
}

// monthDay reads a month, or a day that may be moved, and reports whether there is one.
func (c *canonical) monthDay(m *hours.MonthDay) bool {
	if m.Month = c.name(osmMonths, 3) + 1; m.Month == 0 {
		if !c.skip("easter") {
			return false
		}
		m.Month = hours.Easter
	} else if len(c.rest) < 2 || !digit(c.rest[1]) || c.at(3, ':') || !c.skip(" ") {
		return true
	} else {
		m.Day = c.number(2, 1, calendar.DaysIn(m.Month))
	}
	before := *c
	on := 1
	if c.skip(" -") {
		on = -1
	} else {
		c.skip(" +")
	}
	if w := c.name(osmWeek, 2) + 1; w > 0 && c.rest != before.rest[2:] {
		m.On = on * w
	} else {
		*c = before
	}
	m.Offset = c.offset()
	return true
}

// counted reads a weekday of the month that is counted, if it is next: " Su[-1]".
func (c *canonical) counted(m *hours.MonthDay) bool {
	before := *c
	if m.Whole() && c.skip(" ") {
		if w := c.name(osmWeek, 2); w >= 0 && c.skip("[") {
			if n := c.nth(); c.skip("]") {
				m.Nth, m.Weekday, m.Offset = n, calendar.Weekday(w), c.offset()
				return true
			}
		}
	}
	*c = before
	return false
}
