package week

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// bar is an interval, or a part of it, in which the clock shows each time once.
type bar struct {
	from, to calendar.Minute
	round    int // within the hour that comes twice: which of the two; otherwise 0
}

// bars returns where an interval of the day lies on the clock. It is in one piece, unless
// the clock is changed within it.
func (l *localDay) bars(s *hours.Interval) (list []bar) {
	cut := func(from, to calendar.Instant, round int) {
		if from, to = max(from, s.From), min(to, s.To); from < to {
			end := l.end(to)
			if round == 1 && to == l.at {
				end = changeHour + 60 // by the clock the first of the two hours ends at 3, when the second begins at 2
			}
			list = append(list, bar{minute(from), end, round})
		}
	}
	first, again := l.at-3600, l.at+3600
	switch {
	case l.change == forward:
		cut(s.From, l.at, 0)
		cut(l.at, s.To, 0)
	case l.change == back && s.From < again && first < s.To && (first < s.From || s.To < again):
		cut(s.From, first, 0)
		cut(first, l.at, 1)
		cut(l.at, again, 2)
		cut(again, s.To, 0)
	default:
		cut(s.From, s.To, 0)
	}
	return list
}
