package describe

import (
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// ordered puts blocks in the order in which people list them, where it is free, and
// takes those together that say the same of different dates: weekdays and seasons,
// then dates as they follow in the year.
func ordered(list []*block, m *memo) []*block {
	list = byYear(list, m)
	for i := 2; i < len(list); i++ {
		for at := i; at > 1 && list[at].before(list[at-1]); at-- {
			list[at], list[at-1] = list[at-1], list[at]
		}
	}
	out := list[:1]
next:
	for _, b := range list[1:] {
		for at := len(out) - 1; at > 0; at-- {
			if out[at].join(b) {
				continue next
			}
			if out[at].days.meets(b.days) {
				break
			}
		}
		out = append(out, b)
	}
	return out
}

// byYear divides blocks of dates in several years. A list of dates has one year.
func byYear(list []*block, m *memo) (out []*block) {
	for _, b := range list {
		if !onlyDates(&b.when) {
			out = append(out, b)
			continue
		}
		dates := slices.Clone(b.when.Dates)
		slices.SortStableFunc(dates, func(x, y hours.Dates) int { return x.From.Year - y.From.Year })
		for len(dates) > 0 {
			n := 1
			for n < len(dates) && dates[n].From.Year == dates[0].From.Year {
				n++
			}
			part := *b
			if n < len(b.when.Dates) {
				part.when.Dates, dates = dates[:n:n], dates[n:]
				part.days = m.of(&part.when)
			} else {
				dates = nil
			}
			out = append(out, &part)
		}
	}
	return out
}

// before reports whether people list the block before the one that stands before
// it.
func (b *block) before(other *block) bool {
	if b.fallback || other.fallback || b.days.meets(other.days) || b.adds() != other.adds() || b.but != other.but {
		return false
	}
	if b.class == pattern || other.class == pattern {
		return b.class < other.class
	}
	return b.first() < other.first()
}

// first returns where in a year the block begins; of a block in some year, where in
// all years. The first days of January belong to Christmas.
func (b *block) first() int {
	at := newYear
	if slices.ContainsFunc(b.when.Dates, hasYear) {
		at = 0
	}
	for at < someDays && !b.days.has(at) {
		at++
	}
	return at
}

// newYear is how many days at the start of a year people count with Christmas.
const newYear = 6

// join takes in a block that says the same of other days.
func (b *block) join(other *block) bool {
	switch {
	case b.class == pattern != (other.class == pattern), b.fallback || other.fallback, b.but || other.but, !b.equal(other),
		b.days.meets(other.days) && (b.adds() || !b.uniform()):
		return false
	case onlyDates(&b.when) && onlyDates(&other.when) && b.when.Dates[0].From.Year == other.when.Dates[0].From.Year:
		b.when.Dates = slices.Concat(b.when.Dates, other.when.Dates)
		slices.SortStableFunc(b.when.Dates, func(x, y hours.Dates) int { return int(order(&x.From) - order(&y.From)) })
	case onlyWeeks(&b.when) && onlyWeeks(&other.when) && !everyOther(&b.when) && !everyOther(&other.when):
		b.when.Weeks = slices.Concat(b.when.Weeks, other.when.Weeks)
		slices.SortStableFunc(b.when.Weeks, func(x, y hours.Weeks) int { return x.From - y.From })
	case onlyCounted(&b.when) && onlyCounted(&other.when):
		b.when.Counted = slices.Concat(b.when.Counted, other.when.Counted)
	default:
		return false
	}
	if !b.onHolidays() {
		copy(b.cells[7:], other.cells[7:])
	}
	b.explicit = b.explicit || other.explicit
	b.class = min(b.class, other.class)
	b.days.join(other.days)
	return true
}

func onlyDates(d *hours.Days) bool {
	return len(d.Dates) > 0 && len(d.Years) == 0 && len(d.Weeks) == 0 && len(d.Counted) == 0
}

func onlyWeeks(d *hours.Days) bool {
	return len(d.Weeks) > 0 && len(d.Years) == 0 && len(d.Dates) == 0 && len(d.Counted) == 0
}

func onlyCounted(d *hours.Days) bool {
	return len(d.Counted) > 0 && d.Week == 0 && len(d.Years) == 0 && len(d.Weeks) == 0 && len(d.Dates) == 0
}

// order returns where in the year, or in all years, a day stands. Days that move
// have the place they have in the first year.
func order(m *hours.MonthDay) calendar.Date {
	year := m.Year
	if year == 0 {
		year = firstYear
	}
	d := m.In(year, false)
	if m.Year == 0 && d < firstDay+newYear {
		d += 366
	}
	return d
}
