package da_test

import (
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/names"
)

var danish = da.Language{}

func TestDays(t *testing.T) {
	for _, c := range []struct {
		date       calendar.Date
		day, short string
	}{
		{calendar.DateOf(2026, 11, 23), "mandag den 23. november", "man. 23.\u00a0nov."},
		{calendar.DateOf(2027, 3, 30), "tirsdag den 30. marts", "tirs. 30.\u00a0mar."},
		{calendar.DateOf(2026, 6, 6), "lørdag den 6. juni", "lør. 6.\u00a0juni"},
		{calendar.DateOf(2027, 5, 2), "søndag den 2. maj", "søn. 2.\u00a0maj"},
	} {
		if day, short := danish.Day(c.date), danish.ShortDay(c.date); day != c.day || short != c.short {
			t.Errorf("%q, %q, want %q, %q", day, short, c.day, c.short)
		}
	}
}

// The reader knows every weekday and month by the name we say.
func TestTheReaderKnowsOurNames(t *testing.T) {
	for w := calendar.Monday; w <= calendar.Sunday; w++ {
		if _, err := readDanish(names.Weekday(names.Danish, w) + " kl. 8-16"); err != nil {
			t.Error(err)
		}
	}
	for m := 1; m <= 12; m++ {
		if _, err := readDanish("Alle dage kl. 8-16. 3. " + names.Month(names.Danish, m) + " lukket"); err != nil {
			t.Error(err)
		}
	}
}
