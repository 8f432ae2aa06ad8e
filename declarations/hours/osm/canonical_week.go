package osm

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// nth reads which of the month's weekdays is meant.
func (c *canonical) nth() int {
	if c.skip("-") {
		return -c.number(0, 1, 5)
	}
	return c.number(0, 1, 5)
}

// offset reads how many days later: " +1 day", " -2 days".
func (c *canonical) offset() (n int) {
	switch {
	case c.skip(" +"):
		n = c.number(0, 0, maxOffset)
	case c.skip(" -"):
		n = -c.number(0, 0, maxOffset)
	default:
		return 0
	}
	c.must(c.skip(" day"))
	c.skip("s")
	return n
}

// week reads weekdays, their ranges, counted ones and PH.
func (c *canonical) week(s *hours.Days) {
	for more := true; more; more = c.comma() {
		if c.skip("PH") {
			offset := c.offset()
			before := *c
			if c.skip(" ") && s.Week == 0 && s.Counted == nil && c.name(osmWeek, 2) >= 0 {
				s.Holiday, s.Offset = true, offset
				c.rest = before.rest[1:]
			} else {
				if *c = before; offset == 0 {
					s.Week |= hours.Holidays
				} else {
					s.Counted = append(s.Counted, hours.Counted{Of: hours.Holidays, Offset: offset})
				}
				continue
			}
		}
		w := c.name(osmWeek, 2)
		if w < 0 {
			c.must(s.Week == 0 && s.Counted == nil)
			return
		}
		if c.skip("[") {
			c.nths(s, hours.On(calendar.Weekday(w)))
			continue
		}
		to := w
		if c.skip("-") {
			to = c.name(osmWeek, 2)
			c.must(w < to)
		}
		for ; w <= to; w++ {
			s.Week |= hours.On(calendar.Weekday(w))
		}
	}
	c.gap()
}

// nths reads which of the month's weekdays are meant: "1,3-4]", and an offset.
func (c *canonical) nths(s *hours.Days, of hours.Week) {
	first := len(s.Counted)
	for more := true; more; more = c.comma() {
		n := hours.Counted{Of: of, From: c.nth()}
		if n.To = n.From; n.From > 0 && c.skip("-") {
			n.To = c.number(0, n.From, 5)
		}
		s.Counted = append(s.Counted, n)
	}
	c.must(c.skip("]"))
	offset := c.offset()
	for i := range s.Counted[first:] {
		s.Counted[first+i].Offset = offset
	}
}
