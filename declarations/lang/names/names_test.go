package names

import (
	"testing"

	"servicestatus/declarations/calendar"
)

// The table has the names that monday has.
func TestTheTableIsMondays(t *testing.T) {
	for _, l := range []Language{Danish, English} {
		for w := calendar.Monday; w <= calendar.Sunday; w++ {
			if weekdays[l][w] != Weekday(l, w) {
				t.Errorf("weekday %d: the table has %q, monday %q", w, weekdays[l][w], Weekday(l, w))
			}
		}
		for m := 1; m <= 12; m++ {
			if months[l][m-1] != Month(l, m) {
				t.Errorf("month %d: the table has %q, monday %q", m, months[l][m-1], Month(l, m))
			}
		}
	}
}

func TestDanishNamesAreLowerCase(t *testing.T) {
	if got := Weekday(Danish, calendar.Saturday) + " " + Month(Danish, 5); got != "lørdag maj" {
		t.Errorf("got %q", got)
	}
}
