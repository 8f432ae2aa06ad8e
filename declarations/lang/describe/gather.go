package describe

import (
	"fmt"
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// gathered returns the schedule with rules of the same weeks, dates and counted
// days next to each other, where their order is free: a text says them together.
// A published schedule has all its rules of holidays last.
func gathered(s *hours.Schedule, m *memo) *hours.Schedule {
	rules := slices.Clone(s.Rules())
	moved := false
	for i := range rules {
		moved = datedWeeks(&rules[i].Days) || moved
	}
	if len(rules) < 3 && !moved {
		return s
	}
	sets := m.each(rules)
	live := inForce(s, sets)
	g := &groups{latest: map[string]int{}, m: m}
	for i := range rules {
		moved = g.add(rules, i, sets[i], &live[i]) || moved
	}
	if !moved {
		return s
	}
	return hours.New(slices.Concat(g.list...)...)
}

// groups is lists of rules that have the same days but for weekdays and holidays.
// Groups are counted from 1.
type groups struct {
	list     [][]hours.Rule
	latest   map[string]int // the last group with these days
	fallback int            // the last group with a fallback
	named    [someDays]int  // the last group with a rule that names the day
	m        *memo
}

// add puts a rule in the last group with its days, if no rule after that group
// names a day on which the rule is in force; otherwise in a group of its own. It
// reports whether the rule stands before other rules now.
func (g *groups) add(rules []hours.Rule, i int, days, live *set) (moved bool) {
	key := whenKey(&rules[i].Days)
	at := g.latest[key]
	if at == 0 || !g.free(rules, i, at, live) {
		g.list = append(g.list, nil)
		at = len(g.list)
		g.latest[key] = at
	}
	g.list[at-1] = append(g.list[at-1], rules[i])
	if rules[i].Fallback {
		g.fallback = max(g.fallback, at)
	}
	for d := range days.each() {
		g.m.work.Add(1)
		g.named[d] = max(g.named[d], at)
	}
	return at < len(g.list)
}

// free reports whether rule i can stand at the end of a group instead.
func (g *groups) free(rules []hours.Rule, i, at int, live *set) bool {
	bound := func(r *hours.Rule) bool { return r.Days.Every() || r.Adds } // to the rule before it
	r := &rules[i]
	if bound(r) || r.Fallback || i+1 < len(rules) && bound(&rules[i+1]) || g.fallback > at || at < len(g.list) && bound(&g.list[at][0]) {
		return false
	}
	for d := range live.each() {
		g.m.work.Add(1)
		if g.named[d] > at {
			return false
		}
	}
	return true
}

// whenKey is the same for rules that select the same days, weekdays and holidays
// aside.
func whenKey(d *hours.Days) string {
	when := whenOf(d)
	return fmt.Sprint(when.Week, when.Years, when.Dates, when.Weeks, when.Counted)
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
