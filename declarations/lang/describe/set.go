package describe

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Whether two rules ever name the same day is seen by looking at the days of 28
// years, in which weekdays and dates meet in every way, and Easter in most.
const (
	firstYear = 2024
	someDays  = 28*365 + 7
)

// set is some of those days.
type set struct{ days [(someDays + 63) / 64]uint64 }

var (
	firstDay = calendar.DateOf(firstYear, 1, 1)
	holidays = setOf(&hours.Days{Holiday: true})
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

// meets reports whether some day is in both.
func (s *set) meets(other *set) bool {
	for i := range s.days {
		if s.days[i]&other.days[i] != 0 {
			return true
		}
	}
	return false
}

// dead reports whether a rule is put aside by later ones on every day it names.
func dead(s *hours.Schedule, sets []*set, i int) bool {
	left, named := *sets[i], false
	for at := range left.days {
		named = named || left.days[at] != 0
		for later := i + 1; later < len(sets); later++ {
			if s.Replaces(later) {
				left.days[at] &^= sets[later].days[at]
			}
		}
		if left.days[at] != 0 {
			return false
		}
	}
	return named
}
