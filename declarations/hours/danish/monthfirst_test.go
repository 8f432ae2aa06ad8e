package danish_test

import (
	"testing"

	"servicestatus/declarations/hours/osm"
)

// Dates as English has them.
func TestEnglishDates(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"24 December", "Dec 24"},
		{"the 24th of December", "Dec 24"},
		{"December 24", "Dec 24"},
		{"December 24th, 2026", "2026 Dec 24"},
		{"Dec. 24 and 31", "Dec 24,Dec 31"},
		{"December 24, 26 and 31", "Dec 24,Dec 26,Dec 31"},
		{"December 24 and 31, 2026", "2026 Dec 24,2026 Dec 31"},
		{"December 24–26", "Dec 24-Dec 26"},
		{"December 24 to January 2", "Dec 24-Jan 02"},
		{"24, 25 and 26 December", "Dec 24,Dec 25,Dec 26"},
		{"6–31 July 2026", "2026 Jul 06-2026 Jul 31"},
		{"1st of May and 5th of June", "May 01,Jun 05"},
		{"Thursday, 24 December 2026", "2026 Dec 24 Th"},
		{"24.12.2026", "2026 Dec 24"},
		{"24/12", "Dec 24"},
		{"6/6", "Jun 06"},
		{"New Year's Eve", "Dec 31"},
		{"New Year’s Day", "Jan 01"},
		{"second day of Christmas", "Dec 26"},
		{"the 1st and 2nd day of Christmas", "Dec 25,Dec 26"},
		{"the day after Ascension Day", "easter +40 days"},
		{"Easter Monday", "easter +1 day"},
		{"between Christmas and New Year", "Dec 27-Dec 30"},
		{"5/6", ""}, // 5 June, or 6 May?
		{"5/6 2026", ""},
		{"12/24", ""},
		{"the holidays", ""},
		{"next Monday", ""},
		{"the summer holidays", ""},
		{"Christmas", ""},
	} {
		s, err := parse("Weekdays 9–15. Closed on " + c.text)
		switch want := "Mo-Fr 09:00-15:00; PH off; " + c.want + " off"; {
		case err != nil && c.want != "":
			t.Errorf("%q: %v", c.text, err)
		case err == nil && osm.Format(s) != want:
			t.Errorf("%q is read as %s, want %q", c.text, osm.Format(s), want)
		}
	}
}

// The month that stands before a list or range of days is not taken for its hours,
// nor hours for days.
func TestMonthsBeforeHours(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Open daily 10–17 (in July and August 10–18)", "10:00-17:00; Jul,Aug 10:00-18:00"},
		{"Weekdays 9–15. In May 10–14", "Mo-Fr 09:00-15:00; PH off; May Mo-Fr 10:00-14:00; May PH Mo-Fr off"},
		{"Weekdays 9–15. July 1, 10–14", "Mo-Fr 09:00-15:00; PH off; Jul 01 10:00-14:00"},
		{"Weekdays 9–15. July 1–14 closed", "Mo-Fr 09:00-15:00; PH off; Jul 01-Jul 14 off"},
	} {
		if s, err := parse(c.text); err != nil || osm.Format(s) != c.want {
			t.Errorf("%q is read as %v (%v)", c.text, s, err)
		}
	}
}
