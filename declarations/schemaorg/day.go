package schemaorg

import (
	"slices"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// day is what can be claimed of a date.
type day struct {
	known bool
	open  []hours.Span // in local time, from 0.00 to 24.00, in order; none: closed all day
}

func (a day) equal(b day) bool { return a.known == b.known && slices.Equal(a.open, b.open) }

// source is hours, and on which days they may have been overlooked.
type source struct {
	line     *hours.Timeline
	doubtful func(calendar.Date) bool
}

// ofSchedule is hours alone.
func ofSchedule(s *hours.Schedule) source {
	return source{s.Timeline(), func(d calendar.Date) bool { return declarations.Caution(s, d) != calendar.NoNamedDay }}
}

// ofLine is the hours of a line of support through all versions, special days and notices.
func ofLine(of *declarations.Declaration, p *declarations.Support) source {
	return source{of.SupportTimeline(p), func(d calendar.Date) bool { return of.Caution(p, d) != calendar.NoNamedDay }}
}

// dayOf returns what can be claimed of a date. It is unknown where any part of it
// is.
func (s source) dayOf(d calendar.Date) day {
	if s.doubtful(d) {
		return day{}
	}
	claim := day{known: true}
	for _, interval := range s.line.Day(d, nil) {
		switch interval.State {
		case hours.Closed:
			continue
		case hours.Unknown:
			return day{}
		}
		from, to := minute(d, interval.From), minute(d, interval.To)
		if d.Start(from) != interval.From || d.End(to) != interval.To {
			return day{} // the clock shows this time twice, and only one is meant
		}
		if n := len(claim.open); n > 0 && claim.open[n-1].To == from {
			claim.open[n-1].To = to
			continue
		}
		claim.open = append(claim.open, hours.Span{From: from, To: to})
	}
	return claim
}

// minute returns the local time of an instant of the day, or of its end.
func minute(d calendar.Date, t calendar.Instant) calendar.Minute {
	date, second := t.Local()
	if date > d {
		return calendar.EndOfDay
	}
	return calendar.Minute(second / 60)
}
