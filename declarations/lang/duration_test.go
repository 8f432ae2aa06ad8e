package lang_test

import (
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
)

func TestDuration(t *testing.T) {
	for _, c := range []struct {
		duration string
		clock    declarations.Clock
		da, en   string
	}{
		{"PT0S", "", "straks", "at once"},
		{"PT1S", "", "1 sekund", "1 second"},
		{"PT300S", "", "5 minutter", "5 minutes"},
		{"PT1M", "", "1 minut", "1 minute"},
		{"PT30M", "", "30 minutter", "30 minutes"},
		{"PT1H", "", "1 time", "1 hour"},
		{"PT4H", declarations.WorkingDays, "4 timer", "4 hours"},
		{"P1D", "", "1 dag", "1 day"},
		{"P2D", declarations.Elapsed, "2 dage", "2 days"},
		{"P1D", declarations.WorkingDays, "1 arbejdsdag", "1 working day"},
		{"P2D", declarations.WorkingDays, "2 arbejdsdage", "2 working days"},
	} {
		d, ok := declarations.ParseDuration(c.duration)
		if !ok {
			t.Fatal(c.duration)
		}
		if da, en := lang.Duration(danish, d, c.clock), lang.Duration(english, d, c.clock); da != c.da || en != c.en {
			t.Errorf("%s %s: %q, %q, want %q, %q", c.duration, c.clock, da, en, c.da, c.en)
		}
	}
}
