package schemaorg

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// period is hours that hold from one date through another: on its weekdays or,
// where it has none, every day.
type period struct {
	days          hours.Week
	from, through calendar.Date
	day
}

// claims are what can be claimed of the days of a range, and of two weeks before
// and after it.
type claims struct {
	first calendar.Date
	days  []day
}

func (c *claims) at(d calendar.Date) day { return c.days[d-c.first] }

// regular reports whether the day has the usual hours of its weekday: those of at
// least three of five weeks, the middle one being its own. This decides only how
// days are grouped. What is claimed of them is the same either way.
func (c *claims) regular(d calendar.Date) bool {
	same := 0
	for near := d - 14; near <= d+14; near += 7 {
		if c.at(near).equal(c.at(d)) {
			same++
		}
	}
	return same >= 3
}

// periods returns what can be claimed of the days [from, to), in order. No day is
// in two periods.
func periods(s source, from, to calendar.Date) (all []period) {
	c := &claims{first: from - 14}
	for d := c.first; d < to+14; d++ {
		c.days = append(c.days, s.dayOf(d))
	}
	for d := from; d < to; {
		switch {
		case !c.at(d).known:
			d++
		case c.regular(d):
			all, d = c.weeks(all, d, to)
		default:
			special := period{from: d, day: c.at(d)}
			for d < to && c.at(d).equal(special.day) && !c.regular(d) {
				d++
			}
			special.through = d - 1
			all = append(all, special)
		}
	}
	return all
}

// weeks appends the regular days from a date, up to where a weekday changes its
// hours, and returns the date after them.
func (c *claims) weeks(all []period, from, to calendar.Date) ([]period, calendar.Date) {
	var week [7]day
	d := from
	for d < to && c.at(d).known && c.regular(d) {
		at := &week[d.Weekday()]
		if at.known && !at.equal(c.at(d)) {
			break
		}
		*at = c.at(d)
		d++
	}
	var done hours.Week
	for i, day := range week {
		if !day.known || done&hours.On(calendar.Weekday(i)) != 0 {
			continue
		}
		p := period{0, from, d - 1, day}
		for j, other := range week {
			if other.equal(day) {
				p.days |= hours.On(calendar.Weekday(j))
			}
		}
		done |= p.days
		if !merged(all, p) {
			all = append(all, p)
		}
	}
	return all, d
}

// merged reports whether an earlier period could take p in, and lengthens that
// period. Both must have the same hours, and no other day of its weekdays may lie
// between them.
func merged(all []period, p period) bool {
candidates:
	for i := len(all) - 1; i >= 0; i-- {
		before := &all[i]
		if before.days&p.days != p.days || !before.equal(p.day) {
			continue
		}
		for d := before.through + 1; d <= p.through; d++ {
			on := hours.On(d.Weekday())
			if before.days&on != 0 && (d < p.from || p.days&on == 0) {
				continue candidates
			}
		}
		before.through = p.through
		return true
	}
	return false
}
