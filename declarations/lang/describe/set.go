package describe

import (
	"iter"
	"math/bits"
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

// dayList returns those days, with all that rules ask of them.
var dayList = sync.OnceValue(func() *[someDays]hours.OneDay {
	var list [someDays]hours.OneDay
	for i := range list {
		list[i] = hours.DayOf(firstDay + calendar.Date(i))
	}
	return &list
})

// weekSets returns the days of each weekday, and the holidays. They are worked out
// once, as they take longer than most schedules.
var weekSets = sync.OnceValue(func() *[8]set {
	var sets [8]set
	for i := range dayList() {
		d := &dayList()[i]
		sets[d.Weekday].add(i)
		if d.Holiday != calendar.NoHoliday {
			sets[7].add(i)
		}
	}
	return &sets
})

func allHolidays() *set { return &weekSets()[7] }

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

// drop leaves the days that are not in another set.
func (s *set) drop(other *set) {
	for i := range s.days {
		s.days[i] &^= other.days[i]
	}
}

// each yields the days in order.
func (s *set) each() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, word := range s.days {
			for ; word != 0; word &= word - 1 {
				if !yield(i*64 + bits.TrailingZeros64(word)) {
					return
				}
			}
		}
	}
}
