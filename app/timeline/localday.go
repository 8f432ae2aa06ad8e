package timeline

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Change says how the clock is changed on a day.
type Change uint8

// The changes.
const (
	Steady  Change = iota
	Forward        // there is no hour from 2 to 3
	Back           // that hour comes twice
)

// changeHour is when the hour begins that is missing or comes twice.
const changeHour calendar.Minute = 2 * 60

// ChangeOn returns how the clock is changed on a day.
func ChangeOn(d calendar.Date) Change {
	switch length := (d + 1).Start(0) - d.Start(0); {
	case length < calendar.Day:
		return Forward
	case length > calendar.Day:
		return Back
	}
	return Steady
}

// localDay is a day as a clock in Denmark shows it: from 0 to 24, also when 23
// or 25 hours pass.
type localDay struct {
	date   calendar.Date
	change Change
	at     calendar.Instant // of the change: 01:00 UTC
}

func localDayOf(d calendar.Date) localDay {
	return localDay{d, ChangeOn(d), calendar.Instant(d)*calendar.Day + 3600}
}

// start returns the second that the clock shows at an instant at which
// something starts.
func (l localDay) start(t calendar.Instant) int {
	_, second := t.Local()
	return second
}

// end returns the second that the clock shows at an instant at which something
// ends. The end of the day is 24.00, and that of the time before the gap of
// spring is 2.00.
func (l localDay) end(t calendar.Instant) int {
	_, second := t.Local()
	switch {
	case second == 0:
		return calendar.Day
	case l.change == Forward && t == l.at:
		return int(changeHour) * 60
	}
	return second
}

// round returns 1 or 2 where the clock shows the same time twice that day: the
// first time or the second. Otherwise it returns 0.
func (l localDay) round(t calendar.Instant) int {
	switch {
	case l.change != Back || t < l.at-3600 || t >= l.at+3600:
		return 0
	case t < l.at:
		return 1
	}
	return 2
}

// whole reports whether an interval is all of the day.
func (l localDay) whole(s hours.Interval) bool {
	return s.From == l.date.Start(0) && s.To == (l.date+1).Start(0)
}
