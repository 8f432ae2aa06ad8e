package declarations_test

import (
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
)

// Reported at a moment, due by another. A deadline on a day is the end of it.
func TestDeadlines(t *testing.T) {
	day := func(month, dom int, m calendar.Minute) calendar.Instant {
		return calendar.DateOf(2026, month, dom).Start(m)
	}
	for _, c := range []struct {
		name   string
		clock  declarations.Clock
		within string
		at     calendar.Instant
		want   string // or empty: no deadline
	}{
		{"elapsed", declarations.Elapsed, "PT15M", day(1, 5, 14*60), "2026-01-05T14:15:00+01:00"},
		{"elapsed, over the hour that is not there", declarations.Elapsed, "PT4H", day(3, 28, 23*60), "2026-03-29T04:00:00+02:00"},
		{"no clock in the text", "", "PT15M", day(1, 5, 14*60), ""},
		{"next working day, from a Monday", declarations.WorkingDays, "P1D", day(1, 5, 14*60), "2026-01-07T00:00:00+01:00"},
		{"next working day, from a Friday", declarations.WorkingDays, "P1D", day(1, 9, 14*60), "2026-01-13T00:00:00+01:00"},
		{"next working day, from a Saturday", declarations.WorkingDays, "P1D", day(1, 10, 14*60), "2026-01-13T00:00:00+01:00"},
		{"two working days over Easter", declarations.WorkingDays, "P2D", day(4, 1, 14*60), "2026-04-09T00:00:00+02:00"},
		{"24 December is a working day", declarations.WorkingDays, "P1D", day(12, 23, 14*60), "2026-12-25T00:00:00+01:00"},
		{"hours do not count in working days", declarations.WorkingDays, "PT2H", day(1, 5, 14*60), ""},
		{"support hours, the same day", declarations.SupportHours, "PT2H", day(1, 5, 9*60), "2026-01-05T11:00:00+01:00"},
		{"support hours, exactly to closing", declarations.SupportHours, "PT7H", day(1, 5, 9*60), "2026-01-05T16:00:00+01:00"},
		{"support hours, into the next day", declarations.SupportHours, "PT2H", day(1, 5, 15*60), "2026-01-06T09:00:00+01:00"},
		{"support hours, over a weekend", declarations.SupportHours, "PT8H", day(1, 9, 12*60), "2026-01-12T12:00:00+01:00"},
		{"days of support hours have no length", declarations.SupportHours, "P2D", day(1, 5, 9*60), ""},
		{"support hours that are unknown on the way", declarations.SupportHours, "PT8H", day(4, 1, 15*60), ""},
	} {
		within, ok := declarations.ParseDuration(c.within)
		if !ok {
			t.Fatal(c.within)
		}
		d := declarations.Declaration{
			Support:  []declarations.Support{{ID: "telefon", Hours: declarations.Hours{Schedule: read(t, `Mo-Fr 08:00-16:00; PH Mo-Fr 08:00-16:00 unknown`)}}},
			Response: []declarations.Target{{Clock: c.clock, Support: "telefon", Steps: []declarations.Step{{Within: within}}}},
		}
		got := ""
		for _, deadline := range d.At(c.at).Response[0].Deadlines {
			got += deadline.By.String()
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// A deadline was promised after the days that it counts were unknown or never came, and for a
// time when the service has ended or no version holds: nobody answers then.
func TestDeadlinesThatNobodyKeeps(t *testing.T) {
	const monday, friday = 5, 9
	day := func(dom int) calendar.Date { return calendar.DateOf(2026, 1, dom) }
	next := []*declarations.Declaration{{Valid: declarations.Period{From: day(10)}}}
	for _, c := range []struct {
		name   string
		d      declarations.Declaration
		clock  declarations.Clock
		within string
		want   string
	}{
		{"working days", declarations.Declaration{}, declarations.WorkingDays, "P2D", "2026-01-08T00:00:00+01:00"},
		{"days that are unknown", declarations.Declaration{WorkingDays: declarations.Hours{Schedule: read(t, "unknown")}}, declarations.WorkingDays, "P1D", ""},
		{"a day that is unknown", declarations.Declaration{WorkingDays: declarations.Hours{Schedule: read(t, "Mo-Fr; We unknown")}}, declarations.WorkingDays, "P2D", ""},
		{"a day before one that is unknown", declarations.Declaration{WorkingDays: declarations.Hours{Schedule: read(t, "Mo-Fr; We unknown")}}, declarations.WorkingDays, "P1D", "2026-01-07T00:00:00+01:00"},
		{"no working day ever", declarations.Declaration{WorkingDays: declarations.Hours{Schedule: read(t, "off")}}, declarations.WorkingDays, "P1D", ""},
		{"the last day of the service", declarations.Declaration{Ended: declarations.Ended{On: day(friday)}}, declarations.WorkingDays, "P4D", "2026-01-10T00:00:00+01:00"},
		{"after the service", declarations.Declaration{Ended: declarations.Ended{On: day(friday)}}, declarations.WorkingDays, "P5D", ""},
		{"after the service, elapsed", declarations.Declaration{Ended: declarations.Ended{On: day(monday)}}, declarations.Elapsed, "PT10H", ""},
		{"midnight after the service, elapsed", declarations.Declaration{Ended: declarations.Ended{On: day(monday)}}, declarations.Elapsed, "PT9H", "2026-01-06T00:00:00+01:00"},
		{"after the declaration holds", declarations.Declaration{Valid: declarations.Period{Until: day(friday)}}, declarations.WorkingDays, "P5D", ""},
		{"after a version, when the next one holds", declarations.Declaration{Valid: declarations.Period{Until: day(friday)}, Versions: next}, declarations.WorkingDays, "P5D", "2026-01-13T00:00:00+01:00"},
		{"at once, on the first day of all", declarations.Declaration{Valid: declarations.Period{From: day(monday)}}, declarations.Elapsed, "PT0S", "2026-01-05T15:00:00+01:00"},
	} {
		within, ok := declarations.ParseDuration(c.within)
		if !ok {
			t.Fatal(c.within)
		}
		c.d.Response = []declarations.Target{{Clock: c.clock, Steps: []declarations.Step{{Within: within}}}}
		got := ""
		for _, deadline := range c.d.At(day(monday).Start(15 * 60)).Response[0].Deadlines {
			got += deadline.By.String()
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestDurations(t *testing.T) {
	for _, text := range []string{"PT0S", "PT300S", "PT12M", "PT4H", "P2D", "PT99999S"} {
		if d, ok := declarations.ParseDuration(text); !ok || d.String() != text {
			t.Errorf("%s: %v %v", text, d, ok)
		}
	}
	for _, text := range []string{"", "P", "PT", "2D", "PT2D", "P2H", "PT-1S", "PT1.5H", "PT1H30M", "PT100000S", "P1W", "PTS"} {
		if d, ok := declarations.ParseDuration(text); ok {
			t.Errorf("%q was read as %v", text, d)
		}
	}
}

func TestShares(t *testing.T) {
	target := declarations.Target{Mode: declarations.Incremental, Steps: []declarations.Step{{Share: 50_000}, {Share: 25_000}, {Share: 25_000}}}
	for i, want := range []declarations.Percent{50_000, 75_000, 100_000} {
		if got := target.Cumulated(&target.Steps[i]); got != want {
			t.Errorf("step %d: %d, want %d", i, got, want)
		}
	}
	target.Steps[2].Measure = declarations.Answer // another thing: not added up
	if got := target.Cumulated(&target.Steps[2]); got != 25_000 {
		t.Errorf("another measure: %d", got)
	}
	for p, want := range map[declarations.Percent]string{99_900: "99,9", 98_500: "98,5", 99_000: "99", 100_000: "100", 99_995: "99,995", 50: "0,05", 0: "0"} {
		if got := string(p.Append(nil, ',')); got != want {
			t.Errorf("%d: %s, want %s", p, got, want)
		}
	}
}
