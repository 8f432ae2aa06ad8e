package hours

import "servicestatus/declarations/calendar"

// aeon is more days than any search covers.
const aeon = 1 << 20

// neighbour returns the next day to look at after a day with the given
// intervals, forwards (1) or backwards (-1).
func (s *Schedule) neighbour(d calendar.Date, day []Interval, way int) calendar.Date {
	for i := range day {
		if day[i].State != day[0].State {
			return d + calendar.Date(way)
		}
	}
	return s.nextPossibleChange(d, day[0].State, way)
}

// nextPossibleChange returns the next day that may have another state than the
// given one, which a day has from end to end. All days before the returned one
// have the given state too.
//
// It seeks: it asks each rule that can bring another state when the rule holds
// next. So a day fifty years ahead costs no more than tomorrow. Where a rule
// cannot tell without looking, as with the next Easter, the search goes a week at
// a time.
func (s *Schedule) nextPossibleChange(d calendar.Date, state State, way int) calendar.Date {
	at, far := dayOf(d), aeon
	var covered Week // weekdays on which weaker rules are hidden
	for i := len(s.rules) - 1; i >= 0 && far > 1 && covered != AllWeek; i-- {
		switch r := &s.rules[i]; {
		case r.State != state || r.State != Closed && !r.wholeDay():
			far = min(far, r.Days.away(&at, way))
		case r.wholeDay() && !r.Fallback:
			covered |= r.Days.alwaysOn()
		}
	}
	if s.late && way < 0 {
		far-- // the night of that day is on the day after it
	}
	if covered != AllWeek && state != Closed {
		far = 1 // a day on which no rule holds is closed
	}
	return d + calendar.Date(max(far, 1)*way)
}

// wholeDay reports whether the rule gives all of a day its state.
func (r *Rule) wholeDay() bool {
	return len(r.Spans) == 0 || len(r.Spans) == 1 && r.Spans[0].From == 0 && r.Spans[0].To >= calendar.EndOfDay && r.State != Closed
}

// alwaysOn returns the weekdays of which the set holds every one.
func (s *Days) alwaysOn() Week {
	switch {
	case s.Every():
		return AllWeek
	case len(s.Years) > 0 || len(s.Dates) > 0 || len(s.Weeks) > 0 || s.Holiday:
		return 0
	}
	return s.Week & AllWeek
}

// away returns a number of days, forwards or backwards, before which no day is in
// the set. It is 0 when the day itself is in the set.
func (s *Days) away(d *day, way int) int {
	if s.has(d) {
		return 0
	}
	if n := max(s.yearsAway(d, way), s.datesAway(d, way)); n > 0 {
		return n
	}
	n := 1
	for ; n < 7; n++ {
		if next := dayOf(d.Date + calendar.Date(n*way)); s.has(&next) {
			break
		}
	}
	return n
}

func (s *Days) yearsAway(d *day, way int) int {
	if len(s.Years) == 0 {
		return 0
	}
	n := aeon
	for _, y := range s.Years {
		n = min(n, toRange(d.Date, calendar.DateOf(y.From, 1, 1), calendar.DateOf(y.To, 12, 31), way))
	}
	return n
}

func (s *Days) datesAway(d *day, way int) int {
	if len(s.Dates) == 0 {
		return 0
	}
	n := aeon
	for i := range s.Dates {
		n = min(n, s.Dates[i].away(d, way))
	}
	return n
}

func (r *Dates) away(d *day, way int) int {
	begins, ends := r.From.Year, r.To.Year
	if begins == 0 {
		if r.has(d) || r.From.moves() || r.To.moves() {
			return 0
		}
		// The range begins, or has ended, in this year or in the neighbouring one.
		begins, ends = d.Year, d.Year
		if r.From.In(begins, false) < d.Date {
			begins++
		}
		if r.To.In(ends, true) > d.Date {
			ends--
		}
		if way > 0 {
			ends = begins + 1
		} else {
			begins = ends - 1
		}
	}
	return toRange(d.Date, r.From.In(begins, false), r.To.In(ends, true), way)
}

// toRange returns how many days there are, forwards or backwards, from a day to
// the nearest day in a range.
func toRange(d, from, to calendar.Date, way int) int {
	switch {
	case from <= d && d <= to:
		return 0
	case way > 0 && d < from:
		return int(from - d)
	case way < 0 && to < d:
		return int(d - to)
	}
	return aeon
}
