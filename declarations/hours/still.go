package hours

import "servicestatus/declarations/calendar"

// aeon is more days than anyone looks ahead.
const aeon = 1 << 20

// beside returns which day to look at after one with the given stretches, one
// way (1) or the other (-1).
func (s *Schedule) beside(d calendar.Date, day []Stretch, way int) calendar.Date {
	for _, x := range day {
		if x.Key != day[0].Key {
			return d + calendar.Date(way)
		}
	}
	return s.still(d, State(day[0].Key), way)
}

// still is asked of a day throughout which the state is the same. It returns the
// next day that may be otherwise: all days before that one are as this is. It
// seeks: of each rule that can bring another state it asks when that holds next,
// so that a day in fifty years costs no more than tomorrow. What it cannot tell
// without looking, as the next Easter, it looks for a week at a time.
func (s *Schedule) still(d calendar.Date, state State, way int) calendar.Date {
	at, far := dayOf(d), aeon
	var covered Week // weekdays on which weaker rules are hidden
	for i := len(s.rules) - 1; i >= 0 && far > 1 && covered != AllWeek; i-- {
		switch r := &s.rules[i]; {
		case r.State != state || r.State != Closed && !r.whole():
			far = min(far, r.Days.away(&at, way))
		case r.whole() && !r.Fallback:
			covered |= r.Days.weekdays()
		}
	}
	if s.late && way < 0 {
		far-- // its night is on the day after
	}
	if covered != AllWeek && state != Closed {
		far = 1 // what is left where no rule holds is closed
	}
	return d + calendar.Date(max(far, 1)*way)
}

// whole reports whether the rule gives all of a day its state.
func (r *Rule) whole() bool {
	return len(r.Spans) == 0 || len(r.Spans) == 1 && r.Spans[0].From == 0 && r.Spans[0].To >= calendar.EndOfDay && r.State != Closed
}

// weekdays returns those of which every one is in the set.
func (s *Days) weekdays() Week {
	switch {
	case s.Every():
		return AllWeek
	case len(s.Years) > 0 || len(s.Dates) > 0 || len(s.Weeks) > 0 || s.Holiday:
		return 0
	}
	return s.Week & AllWeek
}

// away returns how many days there are to the next one, either way, that may be
// in the set: none before that one is. It is 0 when the day itself is.
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
		// It begins, or has ended, this year, or else in the year beside it.
		begins, ends = d.Year, d.Year
		if r.From.in(begins, false) < d.Date {
			begins++
		}
		if r.To.in(ends, true) > d.Date {
			ends--
		}
		if way > 0 {
			ends = begins + 1
		} else {
			begins = ends - 1
		}
	}
	return toRange(d.Date, r.From.in(begins, false), r.To.in(ends, true), way)
}

// toRange returns how many days there are, either way, from a day to the nearest
// in a range.
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
