package hours_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/random"
)

// through looks for a change through the days, one way or the other.
func through(s *hours.Schedule, t, limit calendar.Instant, way int, changes func(hours.State) bool) hours.Bound {
	for d := t.Date(); ; d += calendar.Date(way) {
		day := s.Day(d, nil)
		if way < 0 {
			slices.Reverse(day)
		}
		for _, x := range day {
			at := x.From
			if way < 0 {
				at = x.To
			}
			if (at-limit)*calendar.Instant(way) > 0 {
				return hours.Bound{}
			}
			if (at-t)*calendar.Instant(way) > 0 && way > 0 && changes(x.State) || way < 0 && at <= t && changes(x.State) {
				return hours.Bound{At: at, OK: true}
			}
		}
	}
}

func TestSeekingFindsWhatLookingThroughTheDaysDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := random.OSM.Draw(t, "text")
		s, err := osm.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		line := s.Timeline()
		for range 8 {
			at := calendar.DateOf(2023, 1, 1).Start(0) + calendar.Instant(rapid.IntRange(0, 8*365*calendar.Day).Draw(t, "at"))
			now := line.At(at).State
			another := func(state hours.State) bool { return state != now }
			since, until := line.Around(at)
			if want := through(s, at, at+hours.Horizon, 1, another); until.OK != want.OK || want.OK && until != want {
				t.Fatalf("%s at %s: until %v, looked through %v", text, at, until, want)
			}
			if want := through(s, at, at-hours.Horizon, -1, another); since.OK != want.OK || want.OK && since != want {
				t.Fatalf("%s at %s: since %v, looked through %v", text, at, since, want)
			}
			limit := at + 6*365*calendar.Day
			if got, want := line.Change(at, limit), through(s, at, limit, 1, another); got.OK != want.OK || want.OK && got != want {
				t.Fatalf("%s changes after %s at %v, looked through %v", text, at, got, want)
			}
			for state := range hours.State(3) {
				want := through(s, at, at+hours.Horizon, 1, func(other hours.State) bool { return other == state })
				if got := line.Next(at, limit, state); state != now && (got.OK != want.OK || want.OK && got != want) {
					t.Fatalf("%s at %s, next %s: %v, looked through %v", text, at, state, got, want)
				}
			}
		}
	})
}

// What an answer costs is guarded by the days that are looked at for it, which
// are the same on every machine.
func TestTheDaysLookedAt(t *testing.T) {
	var everyWeek strings.Builder
	everyWeek.WriteString("Mo-Fr 08:00-16:00")
	for d := calendar.DateOf(2027, 1, 4); d < calendar.DateOf(2046, 1, 1); d += 7 {
		year, month, day := d.Civil()
		fmt.Fprintf(&everyWeek, "; %d %s %02d 10:00-12:00", year, osmMonths[month-1], day)
	}
	for _, c := range []struct {
		text           string
		at             string
		change, around int // days looked at: for the next change; for since and until too
	}{
		{"24/7", "2026-11-25 12.00", 1, 1},
		{"Mo-Su 00:00-24:00", "2026-11-25 12.00", 1, 1},
		{"Mo-Fr 08:30-20:00; Sa,Su,PH 10:00-16:00; Dec 24,Dec 31 10:00-14:00", "2026-11-25 12.00", 1, 1}, // open
		{"Mo-Fr 08:30-20:00; Sa,Su,PH 10:00-16:00; Dec 24,Dec 31 10:00-14:00", "2026-11-25 21.00", 2, 2}, // closed until tomorrow
		{"Mo-Fr 08:00-16:00; PH off", "2026-11-27 17.00", 3, 3},                                          // … until Monday
		{"Mo-Fr 08:00-16:00; PH off", "2026-12-24 17.00", 4, 4},                                          // … over Christmas: Friday is a holiday
		{everyWeek.String(), "2026-11-27 17.00", 3, 3},                                                   // a thousand rules
		{"Mo-Fr 22:00-06:00", "2026-11-28 12.00", 3, 3},                                                  // Saturday, after the night
		{"2027 Dec 24 10:00-14:00", "2026-11-25 12.00", 2, 2},
		{"2076 Dec 24 10:00-14:00", "2026-11-25 12.00", 2, 1},
		{"24/7; 2076 Dec 24 off", "2026-11-25 12.00", 2, 1},
		{"Mo-Fr off; PH off; 2076 Dec 24 10:00-14:00", "2026-11-25 12.00", 2, 1},
		{"2076 easter 10:00-14:00", "2026-11-25 12.00", 2, 1},
		{"2076 Dec Su[1] 10:00-14:00", "2026-11-25 12.00", 4, 1},
		{"Dec 24 10:00-14:00", "2026-11-25 12.00", 2, 3},
		{"easter 10:00-14:00", "2026-11-25 12.00", 19, 53}, // Easter has to be looked for, a week at a time
		{"Mo-Fr 00:00-24:00; Sa,Su,PH 00:00-24:00", "2026-11-25 12.00", 1, 1},
	} {
		s, err := osm.Parse(c.text)
		if err != nil {
			t.Fatal(err)
		}
		at := instant(t, c.at)
		next, both := s.Timeline(), s.Timeline()
		next.Change(at, at+60*365*calendar.Day)
		both.Around(at)
		if next.Looked() != c.change || both.Looked() != c.around {
			t.Errorf("%.80s at %s: %d days for the next change, want %d; %d for both bounds, want %d", c.text, c.at, next.Looked(), c.change, both.Looked(), c.around)
		}
	}
}

var osmMonths = [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

// instant reads a time in Denmark, "2026-11-25 12.00".
func instant(t *testing.T, text string) calendar.Instant {
	t.Helper()
	var year, month, day, hour, minute int
	if _, err := fmt.Sscanf(text, "%d-%d-%d %d.%d", &year, &month, &day, &hour, &minute); err != nil {
		t.Fatal(err)
	}
	return calendar.DateOf(year, month, day).Start(calendar.Minute(hour*60 + minute))
}
