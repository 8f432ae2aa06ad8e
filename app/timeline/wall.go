package timeline

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Change is what is done to the clock on a day.
type Change uint8

// The changes.
const (
	Steady  Change = iota
	Forward        // there is no hour from 2 to 3
	Back           // it comes twice
)

// leaps is when the hour begins that is left out or repeated.
const leaps calendar.Minute = 2 * 60

// ChangeOn returns what is done to the clock on a day.
func ChangeOn(d calendar.Date) Change {
	switch length := (d + 1).Start(0) - d.Start(0); {
	case length < calendar.Day:
		return Forward
	case length > calendar.Day:
		return Back
	}
	return Steady
}

// wall is a day as the clock on the wall shows it.
type wall struct {
	date   calendar.Date
	change Change
	at     calendar.Instant // of the change, when there is one: 01:00 UTC
}

func wallOf(d calendar.Date) wall {
	return wall{d, ChangeOn(d), calendar.Instant(d)*calendar.Day + 3600}
}

// start returns the second the clock shows when something starts, end when it
// ends: the day's end is 24.00, and the last before the gap of spring is 2.00.
func (w wall) start(t calendar.Instant) int {
	_, second := t.Local()
	return second
}

func (w wall) end(t calendar.Instant) int {
	_, second := t.Local()
	switch {
	case second == 0:
		return calendar.Day
	case w.change == Forward && t == w.at:
		return int(leaps) * 60
	}
	return second
}

// round returns which time round it is, 1 or 2, when the clock shows what it
// shows at t twice that day; otherwise 0.
func (w wall) round(t calendar.Instant) int {
	switch {
	case w.change != Back || t < w.at-3600 || t >= w.at+3600:
		return 0
	case t < w.at:
		return 1
	}
	return 2
}

// bar is a stretch, or a part of it, where the clock shows each time in it once.
type bar struct {
	from, to int // seconds on the wall
	round    int // within the hour that comes twice, which of them; otherwise 0
}

// bars returns where a stretch of the day lies on the wall: in one piece, unless
// the clock is changed in it.
func (w wall) bars(s hours.Interval) (list []bar) {
	cut := func(from, to calendar.Instant, round int) {
		if from, to = max(from, s.From), min(to, s.To); from < to {
			list = append(list, bar{w.start(from), w.end(to), round})
		}
	}
	first, again := w.at-3600, w.at+3600
	switch {
	case w.change == Forward:
		cut(s.From, w.at, 0)
		cut(w.at, s.To, 0)
	case w.change == Back && s.From < again && first < s.To && (first < s.From || s.To < again):
		cut(s.From, first, 0)
		// By the clock the first of the two ends at 3, when the second begins at 2.
		if from, to := max(first, s.From), min(w.at, s.To); from < to {
			base := int(leaps) * 60
			list = append(list, bar{base + int(from-first), base + int(to-first), 1})
		}
		cut(w.at, again, 2)
		cut(again, s.To, 0)
	default:
		cut(s.From, s.To, 0)
	}
	return list
}
