package timeline_test

import (
	"testing"

	"servicestatus/declarations/calendar"
)

func TestDays(t *testing.T) {
	for _, c := range []struct{ date, da, daShort, en, enShort string }{
		{"2026-11-23", "mandag den 23. november", "man. 23.\u00a0nov.", "Monday 23 November", "Mon 23\u00a0Nov"},
		{"2027-03-30", "tirsdag den 30. marts", "tirs. 30.\u00a0mar.", "Tuesday 30 March", "Tue 30\u00a0Mar"},
		{"2026-06-06", "lørdag den 6. juni", "lør. 6.\u00a0juni", "Saturday 6 June", "Sat 6\u00a0June"},
		{"2027-05-02", "søndag den 2. maj", "søn. 2.\u00a0maj", "Sunday 2 May", "Sun 2\u00a0May"},
	} {
		d := dateOf(c.date)
		if danish.Day(d) != c.da || danish.ShortDay(d) != c.daShort || english.Day(d) != c.en || english.ShortDay(d) != c.enShort {
			t.Errorf("%s: %s, %s, %s, %s", c.date, danish.Day(d), danish.ShortDay(d), english.Day(d), english.ShortDay(d))
		}
	}
}

func TestClock(t *testing.T) {
	for m, want := range map[calendar.Minute][2]string{
		0: {"0", "0:00"}, 5: {"0.05", "0:05"}, 8*60 + 30: {"8.30", "8:30"}, 20 * 60: {"20", "20:00"}, calendar.EndOfDay: {"24", "24:00"},
	} {
		if danish.Clock(m) != want[0] || english.Clock(m) != want[1] {
			t.Errorf("%d: %s, %s", m, danish.Clock(m), english.Clock(m))
		}
	}
}

func TestLists(t *testing.T) {
	list := []string{"a", "b", "c"}
	if danish.List(list) != "a, b og c" || english.List(list) != "a, b and c" || english.List(list[:1]) != "a" || english.List(nil) != "" {
		t.Error(danish.List(list), english.List(list))
	}
}
