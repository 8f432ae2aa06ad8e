// Package lint warns of hours that can be read but are hardly meant as they are
// read: rules that never hold, rules that later rules hide, holidays that are not
// mentioned.
package lint

import (
	"reflect"
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

// Warning says what is doubtful, where, and what to write instead, in Danish. It
// has the form of an error, but the hours can be read.
type Warning hours.SyntaxError

// Most is how many warnings there are at most. A text with more of them is not
// hours, and nobody reads further.
const Most = 50

// Warnings returns what is doubtful about a text and the schedule read from it,
// in the order of the text: at most [Most].
func Warnings(text string, s *hours.Schedule) (all []Warning) {
	rules := s.Rules()
	at, form := places(text, rules)
	warn := func(i int, message, remedy string) {
		all = append(all, Warning{Offset: at[i].From, Length: at[i].To - at[i].From, Message: message, Remedy: remedy})
	}
	if form == typed {
		all = append(all, Warning{Length: len(text), Message: "Sådan skrives opening_hours ikke, men det kan læses.", Remedy: "Skriv " + osm.Format(s) + "."})
	}
	if i := unsaid(rules); form != danish && i >= 0 {
		warn(i, "Helligdage er ikke nævnt: på en helligdag gælder ugedagens åbningstid.", "Skriv fx PH off, hvis der er lukket.")
	}
	days := calendarOf(s)
	for i := range rules {
		if len(all) >= Most {
			break
		}
		r := &rules[i]
		if r.Comment == hours.NotStated || form == danish && ofHolidays(&r.Days) {
			continue // the reader made it, to say what the text means on holidays
		}
		switch ever, counts := days.holds(i); {
		case !ever:
			warn(i, "Der er ingen dag, som dette gælder for.", "Ret dagene, eller lad reglen udgå.")
		case !counts:
			warn(i, "Senere regler gælder for alle de samme dage, så denne har ingen virkning.", remedyOfHidden(rules, i))
		}
		if overlap(r.Spans) {
			warn(i, "Tidsrummene overlapper hinanden.", "Skriv dem som ét.")
		}
		if slices.ContainsFunc(r.Days.Dates, turns) {
			warn(i, "Perioden slutter nogle år, før den begynder, og gælder da næsten hele året.", "Skriv perioden med faste datoer, eller år for år.")
		}
	}
	slices.SortStableFunc(all, func(a, b Warning) int { return a.Offset - b.Offset })
	return all[:min(len(all), Most)]
}

// ofHolidays reports whether the days are holidays in a season or on weekdays.
func ofHolidays(d *hours.Days) bool { return d.Holiday || d.Week == hours.Holidays }

// remedyOfHidden returns what to write in the place of a rule that later rules
// hide. Two rules with other hours for the same days are one with a comma.
func remedyOfHidden(rules []hours.Rule, i int) string {
	for _, later := range rules[i+1:] {
		both := rules[i]
		both.Spans = append(slices.Clone(both.Spans), later.Spans...)
		if len(rules[i].Spans) > 0 && len(later.Spans) > 0 && later.State == both.State && reflect.DeepEqual(later.Days, both.Days) && !overlap(both.Spans) {
			return "Skriv tiderne i én regel med komma: " + osm.FormatRules([]hours.Rule{both}) + "."
		}
	}
	return "Skriv undtagelser sidst."
}

// unsaid returns the first rule that gives weekdays hours, where no rule has a
// word about holidays; -1 if that is not so.
func unsaid(rules []hours.Rule) int {
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

// firstYear returns the first year in which days may be.
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

// turns reports whether a range is in order in some years only.
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

// day returns which day it is in a year.
func day(m hours.MonthDay, year int) calendar.Date {
	only := hours.Days{Dates: []hours.Dates{{From: m, To: m}}}
	for d := calendar.DateOf(year, 1, 1); d.Year() == year; d++ {
		if only.Has(d) {
			return d
		}
	}
	return 0
}
