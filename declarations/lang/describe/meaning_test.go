package describe

import (
	"cmp"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// understood is the schedule that people understand from statements. A date beats
// a period, a period beats a holiday and a holiday beats a weekday, wherever they
// stand. "dog" takes back what was said, "også" adds to it, "ellers" fills what it
// leaves closed. Where weekdays are named and holidays are not mentioned, the hours
// of holidays are not stated.
func understood(list []statement) *hours.Schedule {
	type heard struct {
		part, class int // the part of the text, between one "dog" and the next
		rule        hours.Rule
	}
	var rules []heard
	part := 0
	everywhere := slices.ContainsFunc(list, func(s statement) bool { return s.too })
	evenly := map[*block]bool{} // "også hvis det er helligdag" holds for what stands together
	for _, s := range list {
		evenly[s.of] = evenly[s.of] || s.even && !s.of.base
	}
	var last *block
	for i := range list {
		s := &list[i]
		if s.too {
			continue
		}
		if last != s.of && !s.of.base && (s.of.adds() || s.of.but) {
			part++
		}
		last = s.of
		r := hours.Rule{Days: s.of.when, Spans: s.spans, State: s.state, Comment: s.comment}
		r.Adds, r.Fallback = s.lead == also, s.lead == otherwise
		if r.Fallback {
			part++
		}
		week := s.week
		if week == everyDay && r.Days.Every() && !r.Fallback {
			week = hours.AllWeek
		}
		add := func(class int, week hours.Week, holiday bool, r hours.Rule) {
			if s.of.class >= period {
				class = s.of.class + 3 // holidays come between weekdays and these
			}
			r.Days.Holiday = holiday
			if r.Days.Week == 0 {
				r.Days.Week = week
			}
			rules = append(rules, heard{part, class, r})
		}
		onHolidays := 2
		if !s.of.base {
			onHolidays = 3
		}
		if s.on {
			add(onHolidays, week, true, r)
			continue
		}
		if named := week & hours.AllWeek; named != 0 || week == 0 {
			add(0, named, false, r)
			even := evenly[s.of] || s.even
			if even && s.of.class == pattern && (s.lead == none || s.of.base) {
				add(3, named, true, r)
			}
			byWeekday := s.week&hours.AllWeek != 0 || s.of.byWeekday()
			switch {
			case !s.of.base && s.of.class == pattern && !s.of.fallback && !s.of.adds() && (s.shut() || !byWeekday):
				add(1, named, true, r) // more than "hverdage" and than hours that are not stated
			case s.work:
				add(1, named, true, hours.Rule{Days: r.Days, State: hours.Closed})
			case byWeekday && !everywhere && !even && !s.of.yielded && s.lead == none && s.state == hours.Open && len(s.spans) > 0:
				unstated := r
				unstated.State, unstated.Comment = hours.Unknown, hours.NotStated
				add(1, named, true, unstated)
			}
		}
		if week&hours.Holidays != 0 {
			if len(r.Days.Counted) > 0 {
				add(onHolidays, 0, true, r)
			} else {
				add(onHolidays, hours.Holidays, false, r)
			}
		}
	}
	slices.SortStableFunc(rules, func(a, b heard) int { return cmp.Or(cmp.Compare(a.part, b.part), cmp.Compare(a.class, b.class)) })
	var all []hours.Rule
	for _, h := range rules {
		all = append(all, h.rule)
	}
	return hours.New(all...)
}

// People understand the statements as the schedule they were made from.
func TestStatementsAreUnderstood(t *testing.T) {
	t.Parallel()
	from, to := calendar.DateOf(2025, 1, 1).Start(0), calendar.DateOf(2029, 1, 1).Start(0)
	rapid.Check(t, func(t *rapid.T) {
		s := simple.Draw(t, "hours")
		if rapid.Bool().Draw(t, "anything") {
			s = anything(false).Draw(t, "rules")
		}
		for _, r := range s.Rules() {
			for _, span := range r.Spans {
				if span.To > calendar.EndOfDay {
					return // nights may meet the hours of the next day, in an order that words do not have
				}
			}
		}
		again := understood(statements(s))
		// In the nights of a clock change, closed time that a rule cuts out may be one of two.
		var got, want []hours.Interval
		for d := from.Date(); d < to.Date(); d++ {
			if d.Start(0)+calendar.Day == (d + 1).Start(0) {
				got, want = append(got, again.Intervals(d.Start(0), (d+1).Start(0))...), append(want, s.Intervals(d.Start(0), (d+1).Start(0))...)
			}
		}
		if slices.Equal(got, want) {
			return
		}
		for i := range max(len(got), len(want)) {
			if i == len(got) || i == len(want) || got[i] != want[i] {
				var g, w hours.Interval
				if i < len(got) {
					g = got[i]
				}
				if i < len(want) {
					w = want[i]
				}
				t.Fatalf("%+v\nwas described as %q,\nwhich is %+v:\n got %v–%v %v %q\nwant %v–%v %v %q", s.Rules(), ShortDanish(s), again.Rules(),
					g.From, g.To, g.State, g.Comment, w.From, w.To, w.State, w.Comment)
			}
		}
	})
}
