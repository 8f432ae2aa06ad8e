// Package lint finds hours that can be read, but that their author can hardly mean:
// rules that never hold, rules that later ones hide, and silence about holidays.
package lint

import (
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Warning says in Danish what is doubtful, at which place, and what to write
// instead. It has the form of an error, but the hours can be read.
type Warning hours.SyntaxError

// Warnings returns the warnings about a text and the schedule that was read from
// it, in the order of the text.
func Warnings(text string, s *hours.Schedule) (all []Warning) {
	rules := s.Rules()
	at, osm := places(text, rules)
	warn := func(i int, message, remedy string) {
		all = append(all, Warning{Offset: at[i].from, Length: at[i].to - at[i].from, Message: message, Remedy: remedy})
	}
	if i := silent(rules); osm && i >= 0 {
		warn(i, "Helligdage er ikke nævnt: på en helligdag gælder ugedagens åbningstid.", "Skriv fx PH off, hvis der er lukket.")
	}
	for i := range rules {
		r := &rules[i]
		if r.Comment == hours.NotStated {
			continue // the reader of Danish added it
		}
		switch ever, counts := holds(s, i); {
		case !ever:
			warn(i, "Der er ingen dag, som dette gælder for.", "Ret dagene, eller lad reglen udgå.")
		case !counts:
			warn(i, "Senere regler gælder for alle de samme dage, så denne har ingen virkning.", "Skriv undtagelser sidst.")
		}
		if overlap(r.Spans) {
			warn(i, "Tidsrummene overlapper hinanden.", "Skriv dem som ét.")
		}
		if slices.ContainsFunc(r.Days.Dates, turns) {
			warn(i, "Perioden slutter nogle år, før den begynder, og gælder da næsten hele året.", "Skriv perioden med faste datoer, eller år for år.")
		}
	}
	slices.SortStableFunc(all, func(a, b Warning) int { return a.Offset - b.Offset })
	return all
}

// silent returns the first rule that gives weekdays hours, where no rule mentions
// holidays; -1 where there is no such rule.
func silent(rules []hours.Rule) int {
	first := -1
	for i := len(rules) - 1; i >= 0; i-- {
		days := &rules[i].Days
		holidays := func(c hours.Counted) bool { return c.Of == hours.Holidays }
		if days.Holiday || days.Week&hours.Holidays != 0 || slices.ContainsFunc(days.Counted, holidays) {
			return -1
		}
		if days.Week != 0 && days.Week != hours.AllWeek && len(days.Dates) == 0 && rules[i].State != hours.Closed {
			first = i
		}
	}
	return first
}

// span is for how many years a rule is examined. They have most combinations of
// weekdays, leap years and Easter.
const span = 28

// holds reports whether a rule names any day, and whether it counts on one: whether
// there is a day on which later rules do not replace it.
func holds(s *hours.Schedule, i int) (ever, counts bool) {
	days := &s.Rules()[i].Days
	from := max(firstYear(days), calendar.MinYear)
	end := calendar.DateOf(min(from+span, calendar.MaxYear), 1, 1)
	for d := calendar.DateOf(from, 1, 1); d < end && !counts; d++ {
		if days.Has(d) {
			ever, counts = true, i >= s.Strongest(d)
		}
	}
	return ever, counts
}

// firstYear returns the first year that days can lie in.
func firstYear(days *hours.Days) int {
	first := hours.Forever
	for _, y := range days.Years {
		first = min(first, y.From)
	}
	for _, r := range days.Dates {
		if len(days.Years) == 0 && r.From.Year != 0 {
			first = min(first, r.From.Year)
		} else if len(days.Years) == 0 {
			first = min(first, today)
		}
	}
	if first == hours.Forever {
		return today
	}
	return first
}

// today is any year: warnings must not depend on a clock.
const today = 2026

// overlap reports whether two of the spans overlap.
func overlap(spans []hours.Span) bool {
	for i, a := range spans {
		for _, b := range spans[:i] {
			if a.From < b.To && b.From < a.To {
				return true
			}
		}
	}
	return false
}

// turns reports whether a range ends before it begins in some years, but not in
// all: its ends depend on Easter or on weekdays.
func turns(r hours.Dates) bool {
	if r.From.Year != 0 || r.From == r.To {
		return false
	}
	ordered := 0
	for year := today; year < today+span; year++ {
		if from, to := day(r.From, year), day(r.To, year); from == 0 || to == 0 {
			return false
		} else if from <= to {
			ordered++
		}
	}
	return ordered > 0 && ordered < span
}

// day returns the date in a year; 0 where the year does not have it.
func day(m hours.MonthDay, year int) calendar.Date {
	only := hours.Days{Dates: []hours.Dates{{From: m, To: m}}}
	for d := calendar.DateOf(year, 1, 1); d.Year() == year; d++ {
		if only.Has(d) {
			return d
		}
	}
	return 0
}
