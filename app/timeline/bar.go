package timeline

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// bar is an interval, or a part of it, in which the clock shows each time once.
type bar struct {
	from, to int // seconds of the local day
	round    int // within the hour that comes twice: which of the two; otherwise 0
}

// bars returns where an interval of the day lies on the clock. It is in one
// piece, unless the clock is changed within it.
func (l localDay) bars(s hours.Interval) (list []bar) {
	cut := func(from, to calendar.Instant, round int) {
		if from, to = max(from, s.From), min(to, s.To); from < to {
			list = append(list, bar{l.start(from), l.end(to), round})
		}
	}
	first, again := l.at-3600, l.at+3600
	switch {
	case l.change == Forward:
		cut(s.From, l.at, 0)
		cut(l.at, s.To, 0)
	case l.change == Back && s.From < again && first < s.To && (first < s.From || s.To < again):
		cut(s.From, first, 0)
		// By the clock the first of the two hours ends at 3, when the second begins at 2.
		if from, to := max(first, s.From), min(l.at, s.To); from < to {
			base := int(changeHour) * 60
			list = append(list, bar{base + int(from-first), base + int(to-first), 1})
		}
		cut(l.at, again, 2)
		cut(again, s.To, 0)
	default:
		cut(s.From, s.To, 0)
	}
	return list
}
