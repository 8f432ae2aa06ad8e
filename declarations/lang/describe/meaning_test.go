package describe

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
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

// misunderstanding returns what people would take a schedule for, if they do not
// understand its statements as the schedule itself.
func misunderstanding(s *hours.Schedule) string {
	from, to := calendar.DateOf(2025, 1, 1), calendar.DateOf(2029, 1, 1)
	again := understood(statements(s))
	for d := from; d < to; d++ {
		if d.Start(0)+calendar.Day != (d + 1).Start(0) {
			continue // in the night of a clock change, closed time that a rule cuts out may be one of two
		}
		got, want := again.Intervals(d.Start(0), (d+1).Start(0)), s.Intervals(d.Start(0), (d+1).Start(0))
		if !slices.Equal(got, want) {
			return fmt.Sprintf("%+v\nwas described as %q,\nwhich is %+v:\non %v got %+v\nwant %+v", s.Rules(), ShortDanish(s), again.Rules(), d, got, want)
		}
	}
	return ""
}

// People understand the statements as the schedule they were made from.
func TestStatementsAreUnderstood(t *testing.T) {
	t.Parallel()
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
		if wrong := misunderstanding(s); wrong != "" {
			t.Fatal(wrong)
		}
	})
}

// Schedules whose statements said something else once.
func TestOnceMisunderstood(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		// What is not stated holds on holidays as the hours do.
		`Mo-Fr unknown "ikke oplyst", Mo-Fr 00:00-00:30; PH Sa 00:00-00:30; Dec 24 00:00-00:30; Mo-Th off`,
		// A season holds on holidays of which the text says that nothing is stated.
		`PH unknown "ikke oplyst"; May-Aug 00:00-00:30`,
	} {
		s, err := osm.Parse(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if wrong := misunderstanding(s); wrong != "" {
			t.Errorf("%s: %s", text, wrong)
		}
	}
}
