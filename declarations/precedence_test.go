package declarations_test

import (
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

func read(t *testing.T, text string) *hours.Schedule {
	t.Helper()
	s, err := osm.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Each clause of the rule for overlapping windows has a moment at which the answer
// is wrong without it. 5 January 2026 is a Monday.
func TestWhichWindowApplies(t *testing.T) {
	track := declarations.Track{Windows: []declarations.Window{
		{Label: "lav", Guarantee: 98_000, Hours: declarations.Hours{Schedule: read(t, "Mo 06:00-20:00")}},
		{Label: "høj", Guarantee: 99_900, Hours: declarations.Hours{Schedule: read(t, "Mo 08:00-16:00; Tu 08:00-16:00 unknown")}},
		{Label: "lige så høj", Guarantee: 99_900, Hours: declarations.Hours{Schedule: read(t, "Mo 14:00-18:00")}, Inferred: read(t, "Mo 19:00-22:00")},
	}}
	for _, c := range []struct {
		day    int
		minute calendar.Minute
		want   string
	}{
		{5, 5 * 60, ""},                 // outside every window
		{5, 7 * 60, "lav"},              // the only one
		{5, 9 * 60, "høj"},              // the higher percentage
		{5, 15 * 60, "høj"},             // equal: the first in the text
		{5, 17 * 60, "lige så høj"},     //
		{5, 19*60 + 30, "lav"},          // named beats inferred, whatever the percentage
		{5, 21 * 60, "lige så høj (?)"}, // only inferred
		{6, 9 * 60, "ikke oplyst"},      // no window named, one unknown
		{6, 17 * 60, ""},                //
	} {
		d := declarations.Declaration{Uptime: []declarations.Track{track}}
		s := d.At(calendar.DateOf(2026, 1, c.day).Start(c.minute)).Uptime[0]
		got := ""
		switch {
		case s.Unknown:
			got = "ikke oplyst"
		case s.Inferred:
			got = s.Window.Label + " (?)"
		case s.Window != nil:
			got = s.Window.Label
		}
		if got != c.want {
			t.Errorf("day %d minute %d: %q, want %q", c.day, c.minute, got, c.want)
		}
	}
}

// Half-open: a bound belongs to what begins at it.
func TestBoundsAreHalfOpen(t *testing.T) {
	d := declarations.Declaration{Support: []declarations.Support{{Hours: declarations.Hours{Schedule: read(t, "Mo 08:00-16:30")}}}}
	closing := calendar.DateOf(2026, 1, 5).End(16*60 + 30)
	if s := d.At(closing - 1).Support[0]; s.State != hours.Open || s.Until.At != closing {
		t.Errorf("a second before: %v until %v", s.State, s.Until)
	}
	if s := d.At(closing).Support[0]; s.State != hours.Closed || s.Since.At != closing {
		t.Errorf("at 16.30: %v since %v", s.State, s.Since)
	}
}

// A bound further away than 400 days is none.
func TestHorizon(t *testing.T) {
	d := declarations.Declaration{Support: []declarations.Support{{Hours: declarations.Hours{Schedule: read(t, "2026 Jan 05 08:00-16:00")}}}}
	opening := calendar.DateOf(2026, 1, 5).Start(8 * 60)
	if s := d.At(opening - 400*calendar.Day).Support[0]; !s.Until.OK || !s.NextOpen.OK {
		t.Error("400 days ahead: no bound")
	}
	if s := d.At(opening - 400*calendar.Day - 1).Support[0]; s.Until.OK || s.NextOpen.OK {
		t.Error("more than 400 days ahead: a bound")
	}
	closing := calendar.DateOf(2026, 1, 5).End(16 * 60)
	if s := d.At(closing + 400*calendar.Day).Support[0]; !s.Since.OK {
		t.Error("400 days ago: no bound")
	}
	if s := d.At(closing + 400*calendar.Day + 1).Support[0]; s.Since.OK {
		t.Error("more than 400 days ago: a bound")
	}
}

// The zero value says nothing.
func TestZeroValues(t *testing.T) {
	if state := (declarations.SupportStatus{}).State; state != hours.Unknown {
		t.Errorf("the zero state is %v", state)
	}
	d := declarations.Declaration{Support: make([]declarations.Support, 1), Uptime: make([]declarations.Track, 1)}
	s := d.At(calendar.DateOf(2026, 1, 5).Start(600))
	if p := s.Support[0]; p.Since.OK || p.Until.OK || p.NextOpen.OK {
		t.Error("support without hours has bounds")
	}
	if u := s.Uptime[0]; u.Window != nil || u.Since.OK || u.Until.OK {
		t.Error("a track without windows has one")
	}
}

// A caution names the day, unless the hours single it out.
func TestCaution(t *testing.T) {
	for text, want := range map[string]calendar.NamedDay{
		"Mo-Fr 08:00-16:00":                            calendar.ConstitutionDay,
		"May 01-Aug 31 Mo-Fr 08:00-16:00":              calendar.ConstitutionDay,
		"Mo-Fr 08:00-16:00; Jun 05 10:00-12:00":        calendar.NoNamedDay,
		"Mo-Fr 08:00-16:00; Jun 04-Jun 06 10:00-12:00": calendar.NoNamedDay,
		"Mo-Th 08:00-16:00":                            calendar.NoNamedDay, // a Friday: no hours anyway
	} {
		d := declarations.Declaration{Support: []declarations.Support{{Hours: declarations.Hours{Schedule: read(t, text)}}}}
		if got := d.At(calendar.DateOf(2026, 6, 5).Start(660)).Support[0].Caution; got != want {
			t.Errorf("%s: caution %d, want %d", text, got, want)
		}
	}
}

// A step that goes for one window is met by that of any track.
func TestStepsDuringAWindow(t *testing.T) {
	within, _ := declarations.ParseDuration("PT1H")
	d := declarations.Declaration{
		Uptime: []declarations.Track{
			{Windows: []declarations.Window{{Label: "P", Hours: declarations.Hours{Schedule: read(t, "00:00-12:00")}}}},
			{Windows: []declarations.Window{{Label: "Q", Hours: declarations.Hours{Schedule: read(t, "24/7")}}}},
		},
		Response: []declarations.Target{{Clock: declarations.Elapsed, Steps: []declarations.Step{{Within: within, During: "Q"}, {Within: within, During: "R"}}}},
	}
	s := d.At(calendar.DateOf(2026, 6, 5).Start(600)).Response[0]
	if s.Window != "Q" || len(s.Deadlines) != 1 {
		t.Errorf("window %q, deadlines %v", s.Window, s.Deadlines)
	}
}
