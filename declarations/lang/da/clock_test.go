package da_test

import (
	"testing"

	"servicestatus/declarations/calendar"
)

func TestClocks(t *testing.T) {
	for m, want := range map[calendar.Minute][2]string{
		0:                 {"0", "0"},
		5:                 {"0.05", "0.05"},
		8*60 + 30:         {"8.30", "8.30"},
		20 * 60:           {"20.00", "20"},
		calendar.EndOfDay: {"24", "24"},
	} {
		if full, short := danish.FullClock(m), danish.ShortClock(m); full != want[0] || short != want[1] {
			t.Errorf("%d: %s, %s, want %s", m, full, short, want)
		}
	}
}
