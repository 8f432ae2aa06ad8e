package lang_test

import (
	"testing"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
	"servicestatus/declarations/lang/en"
)

func TestPeriod(t *testing.T) {
	day := calendar.DateOf(2026, 12, 1)
	at := func(d calendar.Date, m calendar.Minute) hours.Bound { return hours.Bound{At: d.Start(m), OK: true} }
	for _, c := range []struct {
		from, until hours.Bound
		da, en      string
	}{
		{at(day, 720), at(day, 900), "fra tirsdag den 1. december 2026 kl. 12 til kl. 15", "from Tuesday 1 December 2026 at 12:00 until 15:00"},
		{at(day, 0), at(day+1, 0), "fra tirsdag den 1. december 2026 kl. 0 til kl. 24", "from Tuesday 1 December 2026 at 0:00 until 24:00"},
		{at(day, 720), at(day+31, 540), "fra tirsdag den 1. december 2026 kl. 12 til fredag den 1. januar 2027 kl. 9", "from Tuesday 1 December 2026 at 12:00 until Friday 1 January 2027 at 9:00"},
		{at(day, 720), hours.Bound{}, "fra tirsdag den 1. december 2026 kl. 12, indtil videre", "from Tuesday 1 December 2026 at 12:00, until further notice"},
	} {
		if got := lang.Period(da.Language{}, c.from.At, c.until); got != c.da {
			t.Errorf("%s, want %s", got, c.da)
		}
		if got := lang.Period(en.Language{}, c.from.At, c.until); got != c.en {
			t.Errorf("%s, want %s", got, c.en)
		}
	}
}

func TestValid(t *testing.T) {
	first, last := calendar.DateOf(2026, 7, 1), calendar.DateOf(2027, 6, 30)
	for period, want := range map[declarations.Period][2]string{
		{}:                         {"", ""},
		{From: first}:              {"Gælder fra onsdag den 1. juli 2026", "Valid from Wednesday 1 July 2026"},
		{Until: last}:              {"Gælder til og med onsdag den 30. juni 2027", "Valid through Wednesday 30 June 2027"},
		{From: first, Until: last}: {"Gælder fra onsdag den 1. juli 2026 til og med onsdag den 30. juni 2027", "Valid from Wednesday 1 July 2026 through Wednesday 30 June 2027"},
	} {
		for i, l := range []lang.Language{da.Language{}, en.Language{}} {
			if got := lang.Valid(l, period); got != want[i] {
				t.Errorf("%s, want %s", got, want[i])
			}
		}
	}
}
