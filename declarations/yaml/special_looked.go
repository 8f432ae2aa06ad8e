package yaml

import (
	"sync"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// The years in which days that come every year are looked at. In 28 years, each date falls on
// every weekday.
const (
	firstYear   = 2024
	yearsLooked = 28
)

var (
	firstLooked = calendar.DateOf(firstYear, 1, 1)
	lastLooked  = calendar.DateOf(firstYear+yearsLooked, 1, 1) - 1
)

// looked are the days that are looked at.
var looked = sync.OnceValue(func() (days []hours.OneDay) {
	for d := firstLooked; d <= lastLooked; d++ {
		days = append(days, hours.DayOf(d))
	}
	return days
})

// specialOf returns a special day, with its days.
func specialOf(v value, s *hours.Schedule) special {
	out := special{value: v, has: hours.Special{Hours: s}, dated: true}
	for _, r := range s.Rules() {
		first, last, dated := between(&r.Days)
		if out.dated = out.dated && dated; !out.dated {
			break
		}
		for d := first; d <= last; d++ {
			if r.Days.Has(d) {
				out.days = append(out.days, d)
			}
		}
	}
	if !out.dated {
		out.days = nil
		for i := range looked() {
			if day := &looked()[i]; hasDay(s, day) {
				out.days = append(out.days, day.Date)
			}
		}
	}
	return out
}

func hasDay(s *hours.Schedule, day *hours.OneDay) bool {
	rules := s.Rules()
	for i := range rules {
		if rules[i].Days.HasDay(day) {
			return true
		}
	}
	return false
}

// between returns the days between which all days of a set are. It is false where they come
// every year.
func between(s *hours.Days) (first, last calendar.Date, ok bool) {
	first, last = lastDay, 0
	for i := range s.Dates {
		from, to := &s.Dates[i].From, &s.Dates[i].To
		if from.Year == 0 || to.Year == hours.Forever {
			first = lastDay
			break
		}
		first, last = min(first, from.In(from.Year, false)), max(last, to.In(to.Year, true))
	}
	if first == lastDay {
		last = 0
		for _, y := range s.Years {
			first, last = min(first, calendar.DateOf(y.From, 1, 1)), max(last, calendar.DateOf(y.To, 12, 31))
		}
	}
	if first == lastDay || last > lastDay {
		return 0, 0, false
	}
	return first, last, true
}

// lastDay is after all days that are known.
var lastDay = calendar.Last.Date() + 1
