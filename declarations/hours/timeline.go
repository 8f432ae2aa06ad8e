package hours

import "servicestatus/declarations/calendar"

// Horizon is how far from an instant a boundary is looked for; further away,
// there is none.
const Horizon = 400 * calendar.Day

// Timeline is anything that divides a day into stretches, as [Schedule.Day] does.
type Timeline interface {
	Day(d calendar.Date, buf []Stretch) []Stretch
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

// Around returns the stretch of its day that holds t, and since when and until
// when its key has been and stays the same, over other days and comments. There
// is no such bound when it lies more than [Horizon] away.
func Around(line Timeline, t calendar.Instant) (at Stretch, since, until Bound) {
	d := t.Date()
	var store [8]Stretch
	day := line.Day(d, store[:0])
	i := 0
	for day[i].To <= t {
		i++
	}
	at = day[i]
	far := reach(line)
	until = first(line, t, t+far, false, at.Key)
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
		if t-day[0].From > far {
			return at, since, until
		}
		d--
		day = line.Day(d, day[:0])
		i = len(day)
	}
}

// Next returns when the key is next found after t and no later than the limit,
// not counting the stretch that holds t.
func Next(line Timeline, t, limit calendar.Instant, key int) Bound {
	return first(line, t, min(limit, t+reach(line)), true, key)
}

// first returns the start of the first stretch after t, and no later than the
// limit, whose key is, or is not, the one given.
func first(line Timeline, t, limit calendar.Instant, is bool, key int) Bound {
	var store [8]Stretch
	day := store[:0] // grown once where a day has more
	for d := t.Date(); ; d++ {
		day = line.Day(d, day[:0])
		for _, s := range day {
			if s.From > limit {
				return Bound{}
			}
			if s.From > t && (s.Key == key) == is {
				return Bound{s.From, true}
			}
		}
	}
}

// Intervals returns the stretches in [from, to) that are not closed, in order,
// equal neighbours joined.
func (s *Schedule) Intervals(from, to calendar.Instant) []Stretch {
	var all, day []Stretch
	for d := from.Date(); d.Start(0) < to; d++ {
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
	}
	return all
}
