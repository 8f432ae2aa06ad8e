package schemaorg

import (
	"slices"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// day is what can be said of a date.
type day struct {
	known bool
	open  []hours.Span // on the wall, from 0.00 to 24.00, in order; none: closed all day
}

func (a day) equal(b day) bool { return a.known == b.known && slices.Equal(a.open, b.open) }

func dayOf(s *hours.Schedule, d calendar.Date) day {
	if declarations.Caution(s, d) != calendar.NoNamedDay {
		return day{}
	}
	said := day{known: true}
	for _, stretch := range s.Day(d, nil) {
		switch stretch.State {
		case hours.Closed:
			continue
		case hours.Unknown:
			return day{}
		}
		from, to := minute(d, stretch.From), minute(d, stretch.To)
		if d.Start(from) != stretch.From || d.End(to) != stretch.To {
			return day{} // the clock shows it twice, and one of the two is meant
		}
		if n := len(said.open); n > 0 && said.open[n-1].To == from {
			said.open[n-1].To = to
			continue
		}
		said.open = append(said.open, hours.Span{From: from, To: to})
	}
	return said
}

// minute returns when an instant of the day, or its end, is on the wall.
func minute(d calendar.Date, t calendar.Instant) calendar.Minute {
	date, second := t.Local()
	if date > d {
		return calendar.EndOfDay
	}
	return calendar.Minute(second / 60)
}
