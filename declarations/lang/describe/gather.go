package describe

import (
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// gathered returns the schedule with rules of the same weeks, dates and counted
// days next to each other, where their order is free: a text says them together.
// A published schedule has all its rules of holidays last.
func gathered(s *hours.Schedule, m memo) *hours.Schedule {
	rules := slices.Clone(s.Rules())
	moved := false
	for i := range rules {
		moved = datedWeeks(&rules[i].Days) || moved
	}
	if len(rules) < 3 && !moved {
		return s
	}
	sets := make([]*set, len(rules))
	for i := range rules {
		sets[i] = m.of(&rules[i].Days)
	}
	live := make([]*set, len(rules))
	for i := range rules {
		live[i] = inForce(s, sets, i)
	}
	for i := range rules {
		to := place(rules, sets, live, i)
		if to == i {
			continue
		}
		moved = true
		rules, sets, live = move(rules, i, to), move(sets, i, to), move(live, i, to)
	}
	if !moved {
		return s
	}
	return hours.New(rules...)
}

// place returns where a rule can stand instead: after the last one before it that
// has the same days but for weekdays and holidays. No rule between names a day on
// which the rule is in force.
func place(rules []hours.Rule, sets, live []*set, i int) int {
	r := &rules[i]
	if r.Adds || r.Fallback || r.Days.Every() || i+1 < len(rules) && (rules[i+1].Days.Every() || rules[i+1].Adds) {
		return i
	}
	when := whenOf(&r.Days)
	for k := i - 1; k >= 0; k-- {
		if at := whenOf(&rules[k].Days); same(&at, &when) {
			if rules[k+1].Days.Every() || rules[k+1].Adds {
				return i
			}
			return k + 1
		}
		if rules[k].Fallback || sets[k].meets(live[i]) {
			break
		}
	}
	return i
}

// move moves a member of a list forward.
func move[T any](list []T, from, to int) []T {
	one := list[from]
	return slices.Insert(slices.Delete(list, from, from+1), to, one)
}

// datedWeeks gives the weeks of one year the dates they have, which say more.
func datedWeeks(d *hours.Days) bool {
	year := onlyYear(d.Years)
	inYear := func(w hours.Weeks) bool { return w.Every == 0 && 1 < w.From && w.From <= w.To && w.To < 52 }
	if year == 0 || len(d.Weeks) == 0 || len(d.Dates) > 0 || slices.ContainsFunc(d.Weeks, func(w hours.Weeks) bool { return !inYear(w) }) {
		return false
	}
	fourth := calendar.DateOf(year, 1, 4) // is in week 1
	monday := fourth - calendar.Date(fourth.Weekday())
	day := func(d calendar.Date) hours.MonthDay {
		year, month, day := d.Civil()
		return hours.MonthDay{Year: year, Month: month, Day: day}
	}
	for _, w := range d.Weeks {
		d.Dates = append(d.Dates, hours.Dates{From: day(monday + calendar.Date(7*w.From-7)), To: day(monday + calendar.Date(7*w.To-1))})
	}
	d.Years, d.Weeks = nil, nil
	return true
}
