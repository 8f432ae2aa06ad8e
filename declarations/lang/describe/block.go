package describe

import (
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// The classes of precedence as people read hours, weakest first.
const (
	pattern = iota // weekdays, and what is counted in them
	period
	date
)

// block is rules that are said together: those that ask for the same years,
// dates, weeks and counted days. They differ by weekday and holiday.
type block struct {
	when     hours.Days // the days asked for, without weekday and holiday
	base     bool       // there is no such: what else is said are exceptions
	class    int
	fallback bool
	but      bool // people would take what stands before to be stronger
	rules    []int
	days     *set // all that its rules name
	cells    [14]cell
	// Of holidays:
	explicit bool // a rule names them
	yielded  bool // the ordinary weeks' rule holds for the block too
	too      bool // it holds on them
	silent   bool // they are not stated
}

// column is a kind of day: 0 to 6 a weekday, 7 to 13 the same as a holiday.
type column int

// names reports whether the rule names such a day, when it is one of the block's.
func names(d *hours.Days, c column) bool {
	if c < 7 && d.Holiday {
		return false
	}
	if d.Week == 0 || len(d.Counted) > 0 {
		return true
	}
	week := hours.On(calendar.Weekday(c % 7))
	if c >= 7 {
		week |= hours.Holidays
	}
	return d.Week&week != 0
}

// allHolidays reports whether the rule names holidays, all of them, and no other day.
func allHolidays(d *hours.Days) bool {
	when := whenOf(d)
	return when.Every() && (d.Week == hours.Holidays && !d.Holiday || d.Week == 0 && d.Holiday)
}

// ordinary reports whether the block is of the ordinary weeks, beside the base.
func (b *block) ordinary(s *hours.Schedule) bool {
	return b.class == pattern && !b.but && !b.fallback && !b.when.Every() &&
		!slices.ContainsFunc(b.rules, func(i int) bool { return !s.Replaces(i) })
}

// whenOf returns what of its days a rule shares with the others of its block.
func whenOf(d *hours.Days) hours.Days {
	when := *d
	when.Holiday = false
	if len(when.Counted) == 0 {
		when.Week = 0
	}
	return when
}

func classOf(when *hours.Days) int {
	everyOther := len(when.Weeks) > 0 && !slices.ContainsFunc(when.Weeks, func(w hours.Weeks) bool { return w.Every == 0 })
	single := len(when.Dates) > 0 && !slices.ContainsFunc(when.Dates, func(r hours.Dates) bool { return r.From != r.To || whole(&r.From) })
	months := !slices.ContainsFunc(when.Dates, func(r hours.Dates) bool { return !whole(&r.From) || r.From.Year != 0 })
	switch {
	case single && len(when.Counted) == 0:
		return date
	case len(when.Years) == 0 && (len(when.Weeks) == 0 || everyOther) && (len(when.Dates) == 0 || months && len(when.Counted) > 0):
		return pattern
	}
	return period
}

// lay works out what the rules come to.
func (b *block) lay(s *hours.Schedule) {
	rules := s.Rules()
	for c := range b.cells {
		at := &b.cells[c]
		at.adds = !b.base
		for _, i := range b.rules {
			r := &rules[i]
			if !names(&r.Days, column(c)) {
				continue
			}
			at.said = true
			if s.Replaces(i) {
				at.adds, at.why, at.pieces = false, "", nil
			}
			if len(r.Spans) == 0 {
				if r.State == hours.Closed {
					at.why = r.Comment
				} else {
					at.paint(piece{hours.Span{From: 0, To: calendar.EndOfDay}, r.State, r.Comment})
				}
			}
			for _, span := range r.Spans {
				span.Open = span.Open && r.State != hours.Closed
				at.paint(piece{span, r.State, r.Comment})
			}
		}
		at.said = at.said || b.base // what no rule names is closed
	}
	// What is closed without a word is not open, and no more is to be said; but
	// it may cut the night before short, or the next morning.
	var night calendar.Minute
	for c := range b.cells {
		for _, p := range b.cells[c].pieces {
			if p.state != hours.Closed {
				night = max(night, p.To-calendar.EndOfDay)
			}
		}
	}
	for c := range b.cells {
		if at := &b.cells[c]; !at.adds {
			at.pieces = slices.DeleteFunc(at.pieces, func(p piece) bool {
				return p.kind() == kind{state: hours.Closed} && p.From >= night && p.To <= calendar.EndOfDay
			})
		}
	}
}

// adds reports whether the block adds to what is said before it, on some days.
func (b *block) adds() bool {
	return slices.ContainsFunc(b.cells[:], func(c cell) bool { return c.said && c.adds })
}
