package describe

import (
	"slices"

	"servicestatus/declarations/hours"
)

// Danish says a schedule in Danish, a statement a line. The reader of Danish hours
// reads every text that it can read at all as hours of the same meaning.
func Danish(s *hours.Schedule) string { return lines(statements(s), danish) }

// ShortDanish says it as one sentence without a full stop: "Man.–tors. kl. 9–15,
// fre. kl. 9–14; lukket på helligdage".
func ShortDanish(s *hours.Schedule) string { return sentence(statements(s), shortDanish) }

// English says a schedule in English, a statement a line. Comments stay as they
// are, except those that hours themselves have: "efter aftale".
func English(s *hours.Schedule) string { return lines(statements(s), english) }

// ShortEnglish says it as one sentence without a full stop.
func ShortEnglish(s *hours.Schedule) string { return sentence(statements(s), english) }

// colon reports whether the days of the block stand before a colon, and hold for
// all statements up to the next semicolon.
func (b *block) colon() bool { return b.dated() && !b.inline }

// dated reports whether the block has days to name beside weekdays and holidays.
func (b *block) dated() bool { return !b.base && !b.when.Every() }

// statements returns all that is said of a schedule, in the order it is said: the
// ordinary weeks, what holidays change in them, the exceptions.
func statements(s *hours.Schedule) []statement {
	return statementsOf(s, &memo{sets: map[string]*set{}})
}

func statementsOf(s *hours.Schedule, m *memo) []statement {
	s = gathered(s, m)
	list := blocks(s, m)
	var first, closed, rest []statement
	for i, b := range list {
		if len(b.rules) == 0 {
			continue
		}
		open, shut := b.statements(s, list[0])
		b.contrast(open, shut)
		b.inline = b.partly(list[0], open, shut)
		switch {
		case i == 0:
			first = open
			for _, s := range shut {
				if week := s.week & hours.AllWeek; b.yielded && s.ofHolidays() && !s.on && week != 0 {
					weekdays := s
					weekdays.week, s.week = week, hours.Holidays
					first = append(first, weekdays)
				}
				if s.week == hours.Holidays || s.on {
					closed = append(closed, s) // after all ordinary weeks
				} else {
					first = append(first, s)
				}
			}
		case b.class == pattern && !b.fallback && !b.but && len(rest) == 0 && !b.explicit && !b.beats(list[0]) && !(b.adds() && b.onHolidays()):
			first = append(append(first, open...), shut...)
		default:
			rest = append(append(rest, open...), shut...)
		}
	}
	if slices.ContainsFunc(slices.Concat(first, closed, rest), func(s statement) bool { return !s.shut() }) {
		// Where something is open, it goes without saying that the rest is closed.
		always := func(s statement) bool { return s.of.base && s.shut() && !s.named() }
		first, closed = slices.DeleteFunc(first, always), slices.DeleteFunc(closed, always)
	}
	if all := onHolidays(list, first, closed, rest); len(all) > 0 {
		return all
	}
	return []statement{{of: list[0], kind: kind{state: hours.Closed}}}
}

// onHolidays adds which hours hold on holidays too: once, if that is true of all
// hours a reader could think of; otherwise at each statement it is true of.
func onHolidays(list []*block, first, closed, rest []statement) []statement {
	once := list[0].too || len(list[0].rules) == 0 || !slices.ContainsFunc(first, func(s statement) bool { return s.of.base && !s.shut() })
	names := slices.ContainsFunc(slices.Concat(first, closed), func(s statement) bool { return s.of.base && s.ofHolidays() })
	some := false
	for _, b := range list {
		once, some = once && !b.silent && !b.yielded && !(names && b.beats(list[0])), some || b.too
	}
	too := statement{of: &block{base: true}, too: true}
	switch {
	case once && some && len(first) > 0:
		at := len(first)
		for at > 0 && first[at-1].shut() {
			at--
		}
		first = slices.Insert(first, at, too)
	case once && some && len(list) == 2:
		rest = append(rest, too)
	default:
		for _, part := range [][]statement{first, closed, rest} {
			for i := range part {
				s := &part[i]
				s.even = s.even || (s.lead == none || s.of.base) && !s.ofHolidays() && (s.of.too && !s.shut() || s.of.beats(list[0]))
			}
		}
	}
	return append(append(first, closed...), rest...)
}
