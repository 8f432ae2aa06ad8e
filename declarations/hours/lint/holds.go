package lint

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// span is how many years a rule is looked at: weekdays, leap years and Easter
// have by then come together in most ways there are.
const span = 28

// today is a year like any other.
const today = 2026

// days says which rule of a schedule is the strongest on a day. It works that out
// once for each day, so that the work grows as the number of rules.
type days struct {
	*hours.Schedule
	strongest map[calendar.Date]int
	looked    int // how many times a rule was asked about a day, for tests
}

func calendarOf(s *hours.Schedule) *days { return &days{s, map[calendar.Date]int{}, 0} }

// holds reports whether there is a day that a rule names, and whether it counts
// on any: whether later rules do not replace it on every one.
func (all *days) holds(i int) (ever, counts bool) {
	days := &all.Rules()[i].Days
	from := max(firstYear(days), calendar.MinYear)
	end := calendar.DateOf(min(from+span, calendar.MaxYear), 1, 1)
	for d := calendar.DateOf(from, 1, 1); d < end && !counts; d++ {
		all.looked++
		if days.Has(d) {
			ever, counts = true, i >= all.strongestOn(d)
		}
	}
	return ever, counts
}

// strongestOn returns the last rule that puts aside the rules before it on a date.
func (all *days) strongestOn(d calendar.Date) int {
	rule, ok := all.strongest[d]
	if !ok {
		rule = all.Strongest(d)
		all.looked += len(all.Rules()) - rule
		all.strongest[d] = rule
	}
	return rule
}
