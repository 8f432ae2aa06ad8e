package da_test

import (
	"testing"

	"servicestatus/declarations/calendar"
)

func TestClocks(t *testing.T) {
	for m, want := range map[calendar.Minute]string{
		0: "0", 5: "0.05", 8*60 + 30: "8.30", 20 * 60: "20", calendar.EndOfDay: "24",
	} {
		if got := danish.Clock(m); got != want {
			t.Errorf("%d: %s, want %s", m, got, want)
		}
	}
}

// Hours of the night cannot be those of the afternoon, and full hours are written alike.
func TestSpans(t *testing.T) {
	for span, want := range map[[2]calendar.Minute]string{
		{8 * 60, 16 * 60}:        "8–16",
		{8*60 + 30, 20 * 60}:     "8.30–20",
		{0, 12 * 60}:             "0–12",
		{13 * 60, 24 * 60}:       "13–24",
		{0, 5*60 + 30}:           "00–05.30",
		{90, 4 * 60}:             "01.30–04",
		{5 * 60, 13 * 60}:        "05–13",
		{6 * 60, 9 * 60}:         "6–9",
		{11 * 60, 25 * 60}:       "11–01",
		{22 * 60, 30 * 60}:       "22–06",
		{9*60 + 30, 24*60 + 150}: "09.30–02.30",
		{10 * 60, 34 * 60}:       "10–10",
	} {
		if got := danish.Span(span[0], span[1]); got != want {
			t.Errorf("%d: %s, want %s", span, got, want)
		}
	}
}
