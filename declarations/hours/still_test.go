package hours_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// plodding is a schedule that is looked at day by day.
type plodding struct{ *hours.Schedule }

func (plodding) Still(d calendar.Date, _, way int) calendar.Date { return d + calendar.Date(way) }
func (plodding) Weekly() bool                                    { return false }

func TestSeekingFindsWhatLookingThroughTheDaysDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := osmText.Draw(t, "text")
		s, err := hours.ParseOSM(text)
		if err != nil {
			t.Fatal(err)
		}
		for range 8 {
			at := calendar.DateOf(2023, 1, 1).Start(0) + calendar.Instant(rapid.IntRange(0, 8*365*calendar.Day).Draw(t, "at"))
			_, since, until := hours.Around(s, at)
			if _, from, to := hours.Around(plodding{s}, at); since != from || until != to {
				t.Fatalf("%s at %s: %v to %v, looked through %v to %v", text, at, since, until, from, to)
			}
			limit := at + 6*365*calendar.Day
			if got, want := hours.Change(s, at, limit), hours.Change(plodding{s}, at, limit); got != want {
				t.Fatalf("%s changes after %s at %v, looked through %v", text, at, got, want)
			}
			for key := range 3 {
				if key == hours.At(s, at).Key {
					continue
				}
				if got, want := hours.Next(s, at, limit, key), hours.Next(plodding{s}, at, limit, key); got != want {
					t.Fatalf("%s at %s, next %s: %v, looked through %v", text, at, hours.State(key), got, want)
				}
			}
		}
	})
}

// counting counts the days that are looked at.
type counting struct {
	*hours.Schedule
	days *int
}

func (c counting) Day(d calendar.Date, buf []hours.Stretch) []hours.Stretch {
	*c.days++
	return c.Schedule.Day(d, buf)
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
		s, err := hours.ParseOSM(c.text)
		if err != nil {
			t.Fatal(err)
		}
		at := instant(t, c.at)
		change, around := 0, 0
		hours.Change(counting{s, &change}, at, at+max(hours.Horizon, 60*365*calendar.Day))
		hours.Around(counting{s, &around}, at)
		if change != c.change || around != c.around {
			t.Errorf("%.80s at %s: %d days for the next change, want %d; %d for both bounds, want %d", c.text, c.at, change, c.change, around, c.around)
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
