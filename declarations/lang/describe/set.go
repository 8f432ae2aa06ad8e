package describe

import (
	"fmt"
	"slices"
	"sync"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// To know whether two rules ever name the same day, the package compares them on
// every day of 28 years. In these, each date falls on each weekday, and Easter on
// many of its dates.
const (
	firstYear = 2024
	someDays  = 28*365 + 7
)

// set is a set of those days.
type set struct{ days [(someDays + 63) / 64]uint64 }

var firstDay = calendar.DateOf(firstYear, 1, 1)

// weekSets returns the days of each weekday, and the holidays. They are worked out
// once, as they take longer than most schedules.
var weekSets = sync.OnceValue(func() *[8]set {
	var sets [8]set
	for i := range someDays {
		d := firstDay + calendar.Date(i)
		sets[d.Weekday()].add(i)
		if d.Holiday() != calendar.NoHoliday {
			sets[7].add(i)
		}
	}
	return &sets
})

func allHolidays() *set { return &weekSets()[7] }

// memo keeps the sets that a schedule needs more than once.
type memo map[string]*set

// of returns the days that a rule names.
func (m memo) of(d *hours.Days) *set {
	if len(d.Counted) > 0 || d.Offset != 0 {
		return m.scan(d)
	}
	when := whenOf(d)
	days := m.scan(&when)
	if d.Week != 0 {
		var week set
		for bit := range 8 {
			if d.Week&(1<<bit) != 0 {
				week.join(&weekSets()[bit])
			}
		}
		days.meet(&week)
	}
	if d.Holiday {
		days.meet(allHolidays())
	}
	return days
}

// scan asks of each day whether it is one of the days. The set is the caller's own.
func (m memo) scan(d *hours.Days) *set {
	key := fmt.Sprint(*d)
	if known := m[key]; known != nil {
		own := *known
		return &own
	}
	s := &set{}
	every := d.Every()
	for i := range someDays {
		if every || d.Has(firstDay+calendar.Date(i)) {
			s.add(i)
		}
	}
	own := *s
	m[key] = &own
	return s
}

func (s *set) add(i int) { s.days[i/64] |= 1 << (i % 64) }

func (s *set) has(i int) bool { return s.days[i/64]&(1<<(i%64)) != 0 }

// meet leaves the days that are in both sets.
func (s *set) meet(other *set) {
	for i := range s.days {
		s.days[i] &= other.days[i]
	}
}

func (s *set) join(other *set) {
	for i := range s.days {
		s.days[i] |= other.days[i]
	}
}

// meets reports whether some day is in both sets.
func (s *set) meets(other *set) bool {
	for i := range s.days {
		if s.days[i]&other.days[i] != 0 {
			return true
		}
	}
	return false
}

// inForce returns the days on which a rule is in force: those it names that no
// later rule replaces.
func inForce(s *hours.Schedule, sets []*set, i int) *set {
	left := *sets[i]
	for later := i + 1; later < len(sets); later++ {
		if s.Replaces(later) {
			for at := range left.days {
				left.days[at] &^= sets[later].days[at]
			}
		}
	}
	return &left
}

// dead reports whether a rule changes nothing: later rules replace it on every day it
// names, or it is one of holidays that are in none of its dates.
func dead(s *hours.Schedule, sets []*set, m memo, i int) bool {
	r := &s.Rules()[i]
	if r.Fallback && r.State == hours.Closed && r.Comment == "" {
		return true // what is left closed is closed
	}
	open := func(r hours.Rule) bool { return r.State != hours.Closed }
	if r.State == hours.Closed && len(r.Spans) > 0 && r.Comment == "" && !slices.ContainsFunc(s.Rules()[:i], open) {
		return true // there is nothing to take it out of
	}
	if *sets[i] != (set{}) {
		return *inForce(s, sets, i) == (set{})
	}
	when := whenOf(&r.Days)
	return (r.Days.Holiday || r.Days.Week&hours.Holidays != 0) && *m.of(&when) != (set{})
}
