package describe

import (
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// The classes of precedence in which people read hours, the weakest first.
// Holidays stand between weekdays and periods.
const (
	pattern = iota // weekdays, what is counted in them, and the weekdays of a season
	period         // dates in a row, and what is closed for a time
	date
)

// block is rules that are said together: those that select the same years, dates,
// weeks and counted days. They differ by weekday and holiday.
type block struct {
	when     hours.Days // the days selected, without weekday and holiday
	base     bool       // it selects nothing: other blocks are exceptions to it
	class    int
	fallback bool
	inline   bool  // its weekdays stand before its dates: "lørdag i juli"
	against  bool  // people would take earlier blocks to be stronger
	but      bool  // it says something else than they do
	claim    claim // of its first rule
	rules    []int
	days     *set // all days that its rules name
	cells    [14]cell
	// Of holidays:
	explicit bool // a rule names them
	yielded  bool // the rule of the ordinary weeks holds for the block too
	too      bool // the block holds on them
	silent   bool // the text does not mention them
	work     bool // "hverdage" says that it does not hold on them
}

// column is a kind of day: 0 to 6 a weekday, 7 to 13 the same as a holiday.
type column int

// selects reports whether a rule names such a day, if it is one of the block's.
func selects(d *hours.Days, c column) bool {
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

// onlyHolidays reports whether a rule names all holidays and no other day.
func onlyHolidays(d *hours.Days) bool {
	when := whenOf(d)
	return when.Every() && (d.Week == hours.Holidays && !d.Holiday || d.Week == 0 && d.Holiday)
}

// ordinary reports whether the block is part of the ordinary weeks, as the base is,
// and leaves holidays to them.
func (b *block) ordinary(s *hours.Schedule) bool {
	return b.class == pattern && !b.against && !b.explicit && !b.fallback && !b.when.Every() &&
		!slices.ContainsFunc(b.rules, func(i int) bool { return !s.Replaces(i) })
}

// whenOf returns the selectors that a rule shares with the others of its block.
func whenOf(d *hours.Days) hours.Days {
	when := *d
	when.Holiday = false
	if len(when.Counted) == 0 {
		when.Week = 0
	}
	return when
}

func classOf(r *hours.Rule) int {
	d := &r.Days
	single := len(d.Dates) > 0 && !slices.ContainsFunc(d.Dates, func(r hours.Dates) bool { return r.From != r.To || whole(&r.From) })
	months := !slices.ContainsFunc(d.Dates, func(r hours.Dates) bool { return !whole(&r.From) || r.From.Year != 0 })
	switch {
	case single && len(d.Counted) == 0:
		return date
	case d.Week&hours.AllWeek != 0 && d.Week&hours.AllWeek != hours.AllWeek && len(d.Counted) == 0,
		len(d.Years) == 0 && (len(d.Weeks) == 0 || everyOther(d)) && (len(d.Dates) == 0 || months && len(d.Counted) > 0),
		r.State == hours.Open && !d.Named():
		return pattern
	}
	return period
}

// everyOther reports whether all weeks are every second or third one.
func everyOther(d *hours.Days) bool {
	return len(d.Weeks) > 0 && !slices.ContainsFunc(d.Weeks, func(w hours.Weeks) bool { return w.Every == 0 })
}

// overlay works out the cells of the block: its rules over each other.
func (b *block) overlay(s *hours.Schedule) {
	rules := s.Rules()
	for c := range b.cells {
		at := &b.cells[c]
		at.adds = !b.base
		for _, i := range b.rules {
			r := &rules[i]
			if !selects(&r.Days, column(c)) {
				continue
			}
			at.named = true
			if s.Replaces(i) {
				at.adds, at.why, at.pieces = false, "", nil
			}
			if len(r.Spans) == 0 {
				if r.State == hours.Closed {
					at.why = r.Comment
				} else {
					at.overlay(piece{hours.Span{From: 0, To: calendar.EndOfDay}, r.State, r.Comment})
				}
			}
			for _, span := range r.Spans {
				span.Open = span.Open && r.State != hours.Closed
				at.overlay(piece{span, r.State, r.Comment})
			}
		}
		at.named = at.named || b.base // days that no rule names are closed
	}
	// Closed time without a comment needs no words, unless it cuts short the hours
	// of the night before or of the next morning.
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

// adds reports whether the block, on some days, adds to the blocks before it.
func (b *block) adds() bool {
	return slices.ContainsFunc(b.cells[:], func(c cell) bool { return c.named && c.adds })
}
