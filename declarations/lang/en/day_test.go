package en_test

import (
	"testing"

	"servicestatus/declarations/calendar"
)

func TestDays(t *testing.T) {
	for _, c := range []struct {
		date       calendar.Date
		day, short string
	}{
		{calendar.DateOf(2026, 11, 23), "Monday 23 November", "Mon 23\u00a0Nov"},
		{calendar.DateOf(2027, 3, 30), "Tuesday 30 March", "Tue 30\u00a0Mar"},
		{calendar.DateOf(2026, 6, 6), "Saturday 6 June", "Sat 6\u00a0June"},
		{calendar.DateOf(2027, 5, 2), "Sunday 2 May", "Sun 2\u00a0May"},
	} {
		if day, short := english.Day(c.date), english.ShortDay(c.date); day != c.day || short != c.short {
			t.Errorf("%q, %q, want %q, %q", day, short, c.day, c.short)
		}
	}
}
