package hours

import "servicestatus/declarations/calendar"

// Schedule is the hours of something: rules in order of precedence, the strongest
// last. [New] makes one; packages osm and text read one, and danish reads rules.
type Schedule struct {
	rules    []Rule
	late     bool          // some hours run past midnight
	holidays bool          // some rule asks whether it is a holiday
	special  bool          // some rule asks for more than that and the weekday
	week     [7][]Interval // days that are not special, in seconds after 0.00
}

// New returns the schedule of some rules, in order of precedence, the strongest
// last. It works out every ordinary week here, once.
func New(rules ...Rule) *Schedule {
	s := &Schedule{rules: rules}
	for i := range rules {
		r := &rules[i]
		r.special = len(r.Days.Years) > 0 || len(r.Days.Dates) > 0 || len(r.Days.Weeks) > 0 || len(r.Days.Counted) > 0 || r.Days.Offset != 0
		s.special = s.special || r.special
		s.holidays = s.holidays || r.Days.Holiday || r.Days.Week&Holidays != 0
		for _, span := range r.Spans {
			s.late = s.late || span.To > calendar.EndOfDay || span.Open && r.until(span) > calendar.EndOfDay
		}
	}
	monday := calendar.DateOf(2026, 1, 12) // of a week without a holiday or a clock change
	for w := range calendar.Weekday(7) {
		if w > 0 && s.alike(w, w-1) && (!s.late || s.alike(w-1, (w+5)%7)) {
			s.week[w] = s.week[w-1]
			continue
		}
		today, before := dayOf(monday+calendar.Date(w)), dayOf(monday+calendar.Date(w)-1)
		at := localDayOf(&today)
		day := s.evaluate(at, &today, &before, whole, true, nil)
		for i := range day {
			day[i].From -= at.from
			day[i].To -= at.from
		}
		s.week[w] = day
	}
	return s
}

// Rules returns the rules in order of precedence, the strongest last. The caller
// must not write to them.
func (s *Schedule) Rules() []Rule { return s.rules }

// Strongest returns the index of the last rule that, on a date, puts aside the
// rules before it.
func (s *Schedule) Strongest(d calendar.Date) int {
	at := dayOf(d)
	return s.strongest(&at, false)
}

// Replaces reports whether rule i, on a day that it names, puts aside the rules
// before it. Otherwise it adds to them, or takes time away from them.
func (s *Schedule) Replaces(i int) bool { return s.replaces(i) }

// Mentions reports whether some rule singles the date out, by itself or in a
// period of some days. Then its hours are meant for that date.
func (s *Schedule) Mentions(d calendar.Date) bool {
	at := dayOf(d)
	for i := range s.rules {
		if days := &s.rules[i].Days; days.Named() && days.has(&at) {
			return true
		}
	}
	return false
}

// Weekly reports whether every week is like the next: no rule names a date, a
// year or holidays.
func (s *Schedule) Weekly() bool { return !s.holidays && !s.special }

// Day appends the intervals of one local day to buf, from 0.00 to 24.00, in order
// and without gaps, and returns buf.
func (s *Schedule) Day(d calendar.Date, buf []Interval) []Interval { return s.day(d, whole, buf) }

// part is what of a day is asked for: hours belong to the day that they begin on.
type part uint8

const (
	own   part = 1 << iota // the day's own
	night                  // that of the day before, past midnight
	whole = own | night
)

func (s *Schedule) day(d calendar.Date, what part, buf []Interval) []Interval {
	today := dayOf(d)
	var before day
	at := localDayOf(&today)
	ordinary := what == whole && at.even && s.ordinary(&today)
	if s.late && !(ordinary && s.Weekly()) {
		before = dayOf(d - 1)
		ordinary = ordinary && s.ordinary(&before)
	}
	if !ordinary {
		return s.evaluate(at, &today, &before, what, false, buf)
	}
	start := len(buf)
	buf = append(buf, s.week[today.Weekday]...)
	for i := start; i < len(buf); i++ {
		buf[i].From += at.from
		buf[i].To += at.from
	}
	return buf
}

// State returns the state at an instant.
func (s *Schedule) State(t calendar.Instant) State { return s.Timeline().At(t).State }

// NextChange returns when the state at an instant ends, however far ahead that
// is. There is no such bound when it never ends.
func (s *Schedule) NextChange(t calendar.Instant) Bound {
	return s.Timeline().Change(t, calendar.Last)
}

// NextOpen returns when the next open interval begins after an instant, however
// far ahead that is. There is no such bound when none does.
func (s *Schedule) NextOpen(t calendar.Instant) Bound {
	line := s.Timeline()
	line.look(t)
	return line.first(t, calendar.Last, true, &Interval{State: Open})
}

// Intervals returns the intervals in [from, to) that are not closed, in order.
// Neighbours with the same state and comment are joined.
func (s *Schedule) Intervals(from, to calendar.Instant) []Interval {
	var all, day []Interval
	for d := from.Date(); d.Start(0) < to; {
		day = s.Day(d, day[:0])
		for _, next := range day {
			next.From, next.To = max(next.From, from), min(next.To, to)
			if next.From >= next.To || next.State == Closed {
				continue
			}
			if n := len(all); n > 0 && all[n-1].To == next.From && all[n-1].like(&next) && all[n-1].Comment == next.Comment {
				all[n-1].To = next.To
				continue
			}
			all = append(all, next)
		}
		if len(day) == 1 && day[0].State == Closed {
			d = s.nextPossibleChange(d, Closed, 1)
		} else {
			d++
		}
	}
	return all
}
