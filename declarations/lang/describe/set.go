package describe

import (
	"slices"

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

var (
	firstDay    = calendar.DateOf(firstYear, 1, 1)
	allHolidays = setOf(&hours.Days{Holiday: true})
)

func setOf(d *hours.Days) *set {
	s := &set{}
	for i := range someDays {
		if d.Has(firstDay + calendar.Date(i)) {
			s.days[i/64] |= 1 << (i % 64)
		}
	}
	return s
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
func dead(s *hours.Schedule, sets []*set, i int) bool {
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
	return (r.Days.Holiday || r.Days.Week&hours.Holidays != 0) && *setOf(&when) != (set{})
}
