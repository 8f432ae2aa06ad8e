package hours_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/random"
)

const always = calendar.Date(1 << 19)

func parsed(t interface{ Fatalf(string, ...any) }, text string) *hours.Schedule {
	s, err := osm.Parse(text)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return s
}

func day(month, n int) calendar.Date { return calendar.DateOf(2026, month, n) }

// Of a plan, each clause of what it means: who has a day, what a night belongs to, and
// what lies over all else.
func TestPlan(t *testing.T) {
	nightly := parsed(t, "22:00-02:00").Timeline()
	early := parsed(t, "Mo-Fr 08:00-16:00").Timeline()
	special := func(text string) []hours.Special { return []hours.Special{{Hours: parsed(t, text)}} }
	for _, c := range []struct {
		story string
		plan  hours.Plan
		day   calendar.Date
		want  string
	}{
		{"a day in no era is unknown", hours.Plan{Eras: []hours.Era{{From: day(7, 1), To: always, Line: early}}}, day(6, 30), "0-24 unknown"},
		{"the first day of an era is in it", hours.Plan{Eras: []hours.Era{{From: day(7, 1), To: always, Line: early}}}, day(7, 1), "0-8 closed 8-16 open 16-24 closed"},
		{"the last day of an era is in it", hours.Plan{Eras: []hours.Era{{From: 0, To: day(6, 30), Line: early}}}, day(6, 30), "0-8 closed 8-16 open 16-24 closed"},
		{"an era without a line is unknown", hours.Plan{Eras: []hours.Era{{From: 0, To: always}}}, day(6, 30), "0-24 unknown"},
		{"a night belongs to the era that it begins in",
			hours.Plan{Eras: []hours.Era{{From: 0, To: day(6, 30), Line: nightly}, {From: day(7, 1), To: always, Line: early}}},
			day(7, 1), "0-2 open 2-8 closed 8-16 open 16-24 closed"},
		{"a night ends where no era follows", hours.Plan{Eras: []hours.Era{{From: 0, To: day(6, 30), Line: nightly}}}, day(7, 1), "0-24 unknown"},
		{"the first day of an era has no night before it",
			hours.Plan{Eras: []hours.Era{{From: 0, To: day(6, 30), Line: early}, {From: day(7, 1), To: always, Line: nightly}}},
			day(7, 1), "0-22 closed 22-24 open"},
		{"a special day replaces hours", hours.Plan{Eras: []hours.Era{{From: 0, To: always, Line: early, Special: special("2026 Jul 1 10:00-12:00")}}},
			day(7, 1), "0-10 closed 10-12 open 12-24 closed"},
		{"a special day does not cut the night before it", hours.Plan{Eras: []hours.Era{{From: 0, To: always, Line: nightly, Special: special("2026 Jul 1 off")}}},
			day(7, 1), "0-2 open 2-24 closed"},
		{"a replaced day leaves no night", hours.Plan{Eras: []hours.Era{{From: 0, To: always, Line: nightly, Special: special("2026 Jul 1 off")}}},
			day(7, 2), "0-22 closed 22-24 open"},
		// The night was closed, as that of a day that has no hours is.
		{"an unknown day leaves its night unknown", hours.Plan{Eras: []hours.Era{{From: 0, To: always, Line: nightly, Special: special("2026 Jul 1 unknown")}}},
			day(7, 2), "0-2 unknown 2-22 closed 22-24 open"},
		{"a closed day after an unknown one does not cut its night", hours.Plan{Eras: []hours.Era{{From: 0, To: always, Line: nightly, Special: append(special("2026 Jul 1 unknown"), special("2026 Jul 2 off")...)}}},
			day(7, 2), "0-2 unknown 2-24 closed"},
		{"an unknown day without a night leaves none", hours.Plan{Eras: []hours.Era{{From: 0, To: always, Line: early, Special: special("2026 Jul 2 unknown")}}},
			day(7, 3), "0-8 closed 8-16 open 16-24 closed"},
		{"the last special day decides", hours.Plan{Eras: []hours.Era{{From: 0, To: always, Line: early, Special: append(special("Jul 1 off"), special("2026 Jul 1 09:00-10:00")...)}}},
			day(7, 1), "0-9 closed 9-10 open 10-24 closed"},
		{"what lies over it is stronger than a special day", hours.Plan{
			Eras: []hours.Era{{From: 0, To: always, Line: early, Special: special("2026 Jul 1 09:00-12:00")}},
			Over: []hours.Interval{{From: day(7, 1).Start(10 * 60), To: day(7, 1).Start(11 * 60), State: hours.Closed}},
		}, day(7, 1), "0-9 closed 9-10 open 10-11 closed 11-12 open 12-24 closed"},
	} {
		var all []string
		for _, i := range c.plan.Timeline().Day(c.day, nil) {
			all = append(all, fmt.Sprintf("%d-%d %s", (i.From-c.day.Start(0))/3600, (i.To-c.day.Start(0))/3600, i.State))
		}
		if got := strings.Join(all, " "); got != c.want {
			t.Errorf("%s: %s, want %s", c.story, got, c.want)
		}
	}
}

// A plan's bounds, which seek, are those of a walk over every day.
func TestPlanSeeksAsAWalkDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := func(name string) *hours.Timeline { return parsed(t, random.OSM.Draw(t, name)).Timeline() }
		date := func(name string) calendar.Date {
			return day(1, 1) + calendar.Date(rapid.IntRange(0, 500).Draw(t, name))
		}
		change := date("change")
		days := parsed(t, rapid.SampledFrom([]string{"Dec 24 off", "2026 May 15 10:00-23:00", "easter +40 days 22:00-03:00", "2026 Jul 1-2026 Jul 31 09:00-12:00", "2026 Jun 5 unknown"}).Draw(t, "special"))
		over := date("notice").Start(calendar.Minute(rapid.IntRange(0, 1440).Draw(t, "minute")))
		plan := hours.Plan{
			Eras: []hours.Era{
				{From: 0, To: change - 1, Line: line("before"), Special: []hours.Special{{Hours: days}}},
				{From: change + calendar.Date(rapid.IntRange(0, 3).Draw(t, "gap")), To: change + 300, Line: line("after")},
			},
			Over: []hours.Interval{{From: over, To: over + calendar.Instant(rapid.IntRange(1, 300_000).Draw(t, "length")), State: hours.Closed, Label: rapid.IntRange(0, 1).Draw(t, "label")}},
		}
		at := date("at").Start(calendar.Minute(rapid.IntRange(0, 1439).Draw(t, "at minute")))
		now := plan.Timeline().At(at)
		walk := func(way int) hours.Bound {
			for d := at.Date(); d > at.Date()-450 && d < at.Date()+450; d += calendar.Date(way) {
				all := plan.Timeline().Day(d, nil)
				for n := range all {
					i := all[n]
					if way < 0 {
						i = all[len(all)-1-n]
					}
					other := i.State != now.State || i.Label != now.Label
					switch {
					case way > 0 && i.From > at && other:
						return hours.Bound{At: i.From, OK: i.From <= at+hours.Horizon}
					case way < 0 && i.To <= at && other:
						return hours.Bound{At: i.To, OK: at-i.To <= hours.Horizon}
					}
				}
			}
			return hours.Bound{}
		}
		since, until := plan.Timeline().Around(at)
		if want := walk(-1); since.OK != want.OK || since.OK && since != want {
			t.Fatalf("at %s since %s, want %s", at, since.At, want.At)
		}
		if want := walk(1); until.OK != want.OK || until.OK && until != want {
			t.Fatalf("at %s until %s, want %s", at, until.At, want.At)
		}
	})
}
