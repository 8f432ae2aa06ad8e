package schemaorg

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// period is hours that hold from one date through another: on its weekdays, or,
// with none, every day.
type period struct {
	days          hours.Week
	from, through calendar.Date
	day
}

// book holds what can be said of the days in question, and of two weeks on
// either side.
type book struct {
	first calendar.Date
	days  []day
}

func (b *book) at(d calendar.Date) day { return b.days[d-b.first] }

// regular reports whether the day has its weekday's hours of that season: those
// of most out of five weeks, of which it is the middle one. This only decides
// how days are put together; what is said of them is the same either way.
func (b *book) regular(d calendar.Date) bool {
	same := 0
	for near := d - 14; near <= d+14; near += 7 {
		if b.at(near).equal(b.at(d)) {
			same++
		}
	}
	return same >= 3
}

// periods returns what can be said of the days [from, to), in order. No day is
// in two of them.
func periods(s *hours.Schedule, from, to calendar.Date) (all []period) {
	b := &book{first: from - 14}
	for d := b.first; d < to+14; d++ {
		b.days = append(b.days, dayOf(s, d))
	}
	for d := from; d < to; {
		switch {
		case !b.at(d).known:
			d++
		case b.regular(d):
			all, d = b.weeks(all, d, to)
		default:
			special := period{from: d, day: b.at(d)}
			for d < to && b.at(d).equal(special.day) && !b.regular(d) {
				d++
			}
			special.through = d - 1
			all = append(all, special)
		}
	}
	return all
}

// weeks appends the regular days from a date on, as long as each weekday keeps
// its hours, and returns the date after them.
func (b *book) weeks(all []period, from, to calendar.Date) ([]period, calendar.Date) {
	var week [7]day
	d := from
	for d < to && b.at(d).known && b.regular(d) {
		at := &week[d.Weekday()]
		if at.known && !at.equal(b.at(d)) {
			break
		}
		*at = b.at(d)
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
		if !lengthened(all, p) {
			all = append(all, p)
		}
	}
	return all, d
}

// lengthened lets a period before p take p in, where they have the same hours
// and no other day of its weekdays would come along.
func lengthened(all []period, p period) bool {
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
