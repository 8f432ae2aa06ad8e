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
	first, again := l.at-3600, l.at+3600
	for from := s.From; from < s.To; {
		b, to := bar{from: minute(from)}, s.To
		switch {
		case l.change == forward && from < l.at:
			to = min(to, l.at)
		case l.change == back && (first < s.From || s.To < again):
			b.round = l.round(from)
			for _, part := range [...]calendar.Instant{again, l.at, first} {
				if from < part {
					to = min(to, part)
				}
			}
		}
		if b.to = l.end(to); b.round == 1 && to == l.at {
			b.to = changeHour + 60 // by the clock the first of the two hours ends at 3, when the second begins at 2
		}
		list = append(list, b)
		from = to
	}
	return list
}
