package hours

import "servicestatus/declarations/calendar"

// Horizon is how far from an instant a boundary is looked for; further away,
// there is none.
const Horizon = 400 * calendar.Day

// Timeline is anything that divides a day into stretches, as [Schedule.Day] does.
type Timeline interface {
	Day(d calendar.Date, buf []Stretch) []Stretch
	// Still is asked of a day throughout which the key is the same, and which way
	// to look, 1 or -1. It returns the next day that may be otherwise, and so has
	// to be looked at: all days before that one are as this is.
	Still(d calendar.Date, key, way int) calendar.Date
	// Weekly reports whether every week is like the next: where nothing changes
	// in one, nothing ever does, and there is no need to look on.
	Weekly() bool
}

// reach is how far a timeline has to be looked at.
func reach(line Timeline) calendar.Instant {
	if line.Weekly() {
		return 16 * calendar.Day // a week, and another in case a clock change swallows its hours
	}
	return Horizon
}

// Bound is the instant at which something begins or ends, if it does.
type Bound struct {
	At calendar.Instant
	OK bool
}

// At returns the stretch of its day that holds t.
func At(line Timeline, t calendar.Instant) Stretch {
	var store [8]Stretch // more where a day has more
	day := line.Day(t.Date(), store[:0])
	return day[index(day, t)]
}

// index returns which stretch of a day holds t.
func index(day []Stretch, t calendar.Instant) (i int) {
	for day[i].To <= t {
		i++
	}
	return i
}

// Around is [At], and since when and until when its key has been and stays the
// same, over other days and comments. There is no such bound when it lies more
// than [Horizon] away.
func Around(line Timeline, t calendar.Instant) (at Stretch, since, until Bound) {
	d := t.Date()
	var store [8]Stretch
	day := line.Day(d, store[:0])
	i := index(day, t)
	at = day[i]
	far := reach(line)
	until = first(line, day, t, t+far, false, at.Key)
	if !until.OK && line.Weekly() {
		return at, since, until // what never ends never began
	}
	for {
		for i--; i >= 0; i-- {
			if day[i].Key != at.Key {
				since = Bound{day[i].To, t-day[i].To <= Horizon}
				return at, since, until
			}
		}
		if d = Beside(line, d, day, -1); t-calendar.Instant(d+1)*calendar.Day > far {
			return at, since, until
		}
		day = line.Day(d, day[:0])
		i = len(day)
	}
}

// Next returns when a key, other than that at t, is next found after t and no
// later than the limit.
func Next(line Timeline, t, limit calendar.Instant, key int) Bound {
	var store [8]Stretch
	return first(line, line.Day(t.Date(), store[:0]), t, min(limit, t+reach(line)), true, key)
}

// Change returns when the key at t ends, and no later than the limit.
func Change(line Timeline, t, limit calendar.Instant) Bound {
	var store [8]Stretch
	day := line.Day(t.Date(), store[:0])
	return first(line, day, t, limit, false, day[index(day, t)].Key)
}

// first returns the start of the first stretch after t, and no later than the
// limit, whose key is, or is not, the one given. The day is that of t.
func first(line Timeline, day []Stretch, t, limit calendar.Instant, is bool, key int) Bound {
	var store [8]Stretch
	buf := store[:0] // grown once where a day has more
	for d := t.Date(); ; {
		for _, s := range day {
			if s.From > t && (s.Key == key) == is {
				return Bound{s.From, s.From <= limit}
			}
		}
		if d = Beside(line, d, day, 1); calendar.Instant(d-1)*calendar.Day > limit {
			return Bound{}
		}
		buf = line.Day(d, buf[:0])
		day = buf
	}
}

// Beside returns which day to look at after one with the given stretches, one
// way or the other.
func Beside(line Timeline, d calendar.Date, day []Stretch, way int) calendar.Date {
	for _, s := range day {
		if s.Key != day[0].Key {
			return d + calendar.Date(way)
		}
	}
	return line.Still(d, day[0].Key, way)
}

// Intervals returns the stretches in [from, to) that are not closed, in order,
// equal neighbours joined.
func (s *Schedule) Intervals(from, to calendar.Instant) []Stretch {
	var all, day []Stretch
	for d := from.Date(); d.Start(0) < to; {
		day = s.Day(d, day[:0])
		for _, next := range day {
			next.From, next.To = max(next.From, from), min(next.To, to)
			if next.From >= next.To || next.Key == int(Closed) {
				continue
			}
			if n := len(all); n > 0 && all[n-1].To == next.From && all[n-1].Key == next.Key && all[n-1].Comment == next.Comment {
				all[n-1].To = next.To
				continue
			}
			all = append(all, next)
		}
		if len(day) == 1 && day[0].Key == int(Closed) {
			d = s.Still(d, int(Closed), 1)
		} else {
			d++
		}
	}
	return all
}
