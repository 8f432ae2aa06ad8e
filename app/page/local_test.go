package page

import (
	"fmt"
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/testkit/golden"
)

func TestWhen(t *testing.T) {
	at := calendar.DateOf(2026, 12, 24).Start(8*60 + 5)
	da, en := State{Folder: folder.BuiltIn()}, State{Folder: folder.BuiltIn(), Route: Route{English: true}}
	if got := da.when(at); got != "torsdag den 24. december 2026 kl. 8.05" {
		t.Error(got)
	}
	if got := en.when(at); got != "Thursday 24 December 2026 at 8:05" {
		t.Error(got)
	}
}

// The pages work out Danish time in JavaScript: web/site/zone.test.js holds that it gives the
// same instants as these, on days around each change of the clock.
func TestLocal(t *testing.T) {
	var b strings.Builder
	for year := 1981; year <= 2199; year += 6 {
		for _, month := range []int{3, 9, 10} {
			// The last Sunday of the month, and the hours around 2.
			last := calendar.DateOf(year, month+1, 1) - 1
			last -= calendar.Date((int(last.Weekday()) + 1) % 7)
			day := last.Start(0).String()[:len("2026-12-24")]
			for _, clock := range []string{"00:00", "01:59", "02:00", "02:30", "03:00", "23:59"} {
				at, ok := local(day, clock)
				if !ok {
					t.Fatalf("%s %s is no time", day, clock)
				}
				fmt.Fprintf(&b, "%sT%s %s\n", day, clock, at)
			}
		}
	}
	golden.Check(t, "testdata/local.golden", b.String())
}
