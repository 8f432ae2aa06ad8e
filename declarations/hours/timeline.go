package hours

import "servicestatus/declarations/calendar"

// Horizon is how far from an instant a boundary is looked for; further away,
// there is none.
const Horizon = 400 * calendar.Day

// Timeline is a sequence of stretches to be asked: the hours of a schedule, or
// of several, laid over each other. It keeps the day it was last asked about.
type Timeline struct {
	schedule *Schedule // alone, or nil
	base     int
	layers   []Layer

	date             calendar.Date
	day, more, under []Stretch // of the date, of another, of a layer
	looked           work      // days
}

// Layer lays Key over the stretches in which hours have a state.
type Layer struct {
	Hours *Schedule
	State State
	Key   int
}

// Timeline returns the schedule's stretches. Their key is the [State].
func (s *Schedule) Timeline() *Timeline { return &Timeline{schedule: s} }

// Layers returns stretches of one key, with layers over it, the strongest last.
func Layers(base int, layers ...Layer) *Timeline { return &Timeline{base: base, layers: layers} }

// Day appends the stretches of one day, as [Schedule.Day] does.
func (l *Timeline) Day(d calendar.Date, buf []Stretch) []Stretch {
	if l.schedule != nil {
		return l.schedule.Day(d, buf)
	}
	start := len(buf)
	buf = append(buf, Stretch{From: d.Start(0), To: (d + 1).Start(0), Key: l.base})
	for _, layer := range l.layers {
		l.under = layer.Hours.Day(d, l.under[:0])
		for _, s := range l.under {
			if s.Key == int(layer.State) {
				buf = Paint(buf, start, Stretch{From: s.From, To: s.To, Key: layer.Key})
			}
		}
	}
	return buf
}

// weekly reports whether every week is like the next: where nothing changes in
// one, nothing ever does, and there is no need to look on.
func (l *Timeline) weekly() bool {
	for _, layer := range l.layers {
		if !layer.Hours.Weekly() {
			return false
		}
	}
	return l.schedule == nil || l.schedule.Weekly()
}

// reach is how far a timeline has to be looked at.
func (l *Timeline) reach() calendar.Instant {
	if l.weekly() {
		return 16 * calendar.Day // a week, and another in case a clock change swallows its hours
	}
	return Horizon
}

// look takes the day of an instant in hand, and returns which of its stretches
// holds it.
func (l *Timeline) look(t calendar.Instant) (i int) {
	if d := t.Date(); d != l.date {
		l.date, l.day = d, l.Day(d, l.day[:0])
		l.looked.add(1)
	}
	for l.day[i].To <= t {
		i++
	}
	return i
}

// another returns the stretches of another day than the one in hand.
func (l *Timeline) another(d calendar.Date) []Stretch {
	l.more = l.Day(d, l.more[:0])
	l.looked.add(1)
	return l.more
}

// Bound is the instant at which something begins or ends, if it does.
type Bound struct {
	At calendar.Instant
	OK bool
}

// At returns the stretch of its day that holds t.
func (l *Timeline) At(t calendar.Instant) Stretch {
	i := l.look(t)
	return l.day[i]
}

// Around returns since when and until when the key at t has been and stays the
// same, over other days and comments. There is no such bound when it lies more
// than [Horizon] away.
func (l *Timeline) Around(t calendar.Instant) (since, until Bound) {
	i := l.look(t)
	key, far := l.day[i].Key, l.reach()
	until = l.first(t, t+far, false, key)
	if !until.OK && l.weekly() {
		return since, until // what never ends never began
	}
	d, day := l.date, l.day
	for {
		for i--; i >= 0; i-- {
			if day[i].Key != key {
				since = Bound{day[i].To, t-day[i].To <= Horizon}
				return since, until
			}
		}
		if d = l.beside(d, day, -1); t-calendar.Instant(d+1)*calendar.Day > far {
			return since, until
		}
		day = l.another(d)
		i = len(day)
	}
}

// Next returns when a key, other than that at t, is next found after t and no
// later than the limit.
func (l *Timeline) Next(t, limit calendar.Instant, key int) Bound {
	l.look(t)
	return l.first(t, min(limit, t+l.reach()), true, key)
}

// Change returns when the key at t ends, and no later than the limit.
func (l *Timeline) Change(t, limit calendar.Instant) Bound {
	i := l.look(t)
	return l.first(t, limit, false, l.day[i].Key)
}

// first returns the start of the first stretch after t, and no later than the
// limit, whose key is, or is not, the one given. The day of t is in hand.
func (l *Timeline) first(t, limit calendar.Instant, is bool, key int) Bound {
	for d, day := l.date, l.day; ; day = l.another(d) {
		for _, s := range day {
			if s.From > t && (s.Key == key) == is {
				return Bound{s.From, s.From <= limit}
			}
		}
		if d = l.beside(d, day, 1); calendar.Instant(d-1)*calendar.Day > limit {
			return Bound{}
		}
	}
}

// beside returns which day to look at after one with the given stretches, one
// way or the other: no day that is passed over is any different.
func (l *Timeline) beside(d calendar.Date, day []Stretch, way int) calendar.Date {
	if l.schedule != nil {
		return l.schedule.beside(d, day, way)
	}
	far := aeon
	for _, layer := range l.layers {
		l.under = layer.Hours.Day(d, l.under[:0])
		far = min(far, way*int(layer.Hours.beside(d, l.under, way)-d))
	}
	return d + calendar.Date(far*way)
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
			d = s.still(d, Closed, 1)
		} else {
			d++
		}
	}
	return all
}
