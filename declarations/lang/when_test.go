package lang_test

import (
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// Now is Tuesday 24 November 2026 at 12.
func TestMoments(t *testing.T) {
	type moments struct{ start, end, until, by string }
	for _, c := range []struct {
		at     string
		da, en moments
	}{
		{"2026-11-24T16:30:00+01:00",
			moments{"kl. 16.30", "kl. 16.30", "kl. 16.30", "senest kl. 16.30"},
			moments{"at 16:30", "at 16:30", "16:30", "by 16:30"}},
		{"2026-11-24T16:30:01+01:00", // a part of a minute is rounded up for a deadline alone
			moments{"kl. 16.30", "kl. 16.30", "kl. 16.30", "senest kl. 16.31"},
			moments{"at 16:30", "at 16:30", "16:30", "by 16:31"}},
		{"2026-11-25T00:00:00+01:00",
			moments{"i morgen kl. 0", "kl. 24", "kl. 24", "senest kl. 24"},
			moments{"tomorrow at 0:00", "at 24:00", "24:00", "by 24:00"}},
		{"2026-11-25T20:00:00+01:00",
			moments{"i morgen kl. 20", "i morgen kl. 20", "i morgen kl. 20", "senest i morgen kl. 20"},
			moments{"tomorrow at 20:00", "tomorrow at 20:00", "tomorrow at 20:00", "by tomorrow at 20:00"}},
		{"2026-11-28T00:00:00+01:00", // the end of Friday
			moments{"lørdag kl. 0", "fredag kl. 24", "fredag kl. 24", "senest fredag"},
			moments{"on Saturday at 0:00", "on Friday at 24:00", "Friday at 24:00", "by Friday"}},
		{"2026-11-29T08:00:00+01:00", // five days ahead
			moments{"søndag kl. 8", "søndag kl. 8", "søndag kl. 8", "senest søndag kl. 8"},
			moments{"on Sunday at 8:00", "on Sunday at 8:00", "Sunday at 8:00", "by Sunday at 8:00"}},
		{"2026-11-30T08:00:00+01:00", // "mandag" could be any Monday
			moments{"mandag den 30. november kl. 8", "mandag den 30. november kl. 8", "mandag den 30. november kl. 8", "senest mandag den 30. november kl. 8"},
			moments{"on Monday 30 November at 8:00", "on Monday 30 November at 8:00", "Monday 30 November at 8:00", "by Monday 30 November at 8:00"}},
		{"2027-01-05T00:00:00+01:00",
			moments{"tirsdag den 5. januar 2027 kl. 0", "mandag den 4. januar 2027 kl. 24", "mandag den 4. januar 2027 kl. 24", "senest mandag den 4. januar 2027"},
			moments{"on Tuesday 5 January 2027 at 0:00", "on Monday 4 January 2027 at 24:00", "Monday 4 January 2027 at 24:00", "by Monday 4 January 2027"}},
	} {
		now, then := at(t, "2026-11-24T12:00:00+01:00"), at(t, c.at)
		all := func(l lang.Language) moments {
			return moments{lang.Start(l, now, then), lang.End(l, now, then), lang.Until(l, now, then), lang.By(l, now, then)}
		}
		if got := all(danish); got != c.da {
			t.Errorf("%s:\n got %+v\nwant %+v", c.at, got, c.da)
		}
		if got := all(english); got != c.en {
			t.Errorf("%s:\n got %+v\nwant %+v", c.at, got, c.en)
		}
	}
}

// On the day the clock goes back, the hour from 2 to 3 comes twice. A visitor who
// read "lukker kl. 2.30" could not tell which.
func TestTheRepeatedHour(t *testing.T) {
	day := calendar.DateOf(2026, 10, 25)
	now := day.Start(0)
	for _, c := range []struct {
		at     calendar.Instant
		da, en string
	}{
		{day.Start(119), "kl. 1.59", "at 1:59"},
		{day.Start(120), "kl. 2 sommertid", "at 2:00 summer time"},
		{day.Start(150), "kl. 2.30 sommertid", "at 2:30 summer time"},
		{day.End(120), "kl. 2 vintertid", "at 2:00 winter time"},
		{day.End(179), "kl. 2.59 vintertid", "at 2:59 winter time"},
		{day.Start(180), "kl. 3", "at 3:00"},
		{calendar.DateOf(2026, 3, 29).Start(150), "søndag den 29. marts kl. 3", "on Sunday 29 March at 3:00"},
	} {
		if da, en := lang.Start(danish, now, c.at), lang.Start(english, now, c.at); da != c.da || en != c.en {
			t.Errorf("%v: %q, %q, want %q, %q", c.at, da, en, c.da, c.en)
		}
	}
}
