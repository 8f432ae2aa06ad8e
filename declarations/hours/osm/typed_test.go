package osm_test

import (
	"errors"
	"testing"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

// As typed → as the specification has it.
func TestParseTyped(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Mo-Fr 09:00-17:00", "Mo-Fr 09:00-17:00"},
		{"Mo-Fr 9-17", "Mo-Fr 09:00-17:00"},
		{"Mo–Fr 9.30–17", "Mo-Fr 09:30-17:00"},
		{"Mo 12:00→14:00", "Mo 12:00-14:00"},
		{"Mo 12:00—14：00", "Mo 12:00-14:00"},
		{"Mo 12:00～14:00", "Mo 12:00-14:00"},
		{"Mo 10:00 til 14:00", "Mo 10:00-14:00"},
		{"mo., Tu 12:00-20:00", "Mo,Tu 12:00-20:00"},
		{"Mo to Th 8-16; Fr 8-15", "Mo-Th 08:00-16:00; Fr 08:00-15:00"},
		{"Mo & Th and Sa 10:00-12:00", "Mo,Th,Sa 10:00-12:00"},
		{"Mo-Fr 8-12, 13-16; PH off", "Mo-Fr 08:00-12:00,13:00-16:00; PH off"},
		{"December 24-26 closed; Mo-Su 10-14", "Dec 24-Dec 26 off; Mo-Su 10:00-14:00"},
		{"Jan 10-12 off; Sa 10-12", "Jan 10-Jan 12 off; Sa 10:00-12:00"},
		{"2026 Dec 24 10-14 open; week 40-42 Mo 9-11", "2026 Dec 24 10:00-14:00; week 40-42 Mo 09:00-11:00"},
		{"Mo 9-10; Dec 24, 31 10-14", "Mo 09:00-10:00; Dec 24,Dec 31 10:00-14:00"},
		{"10-14; 12-13 off", "10:00-14:00; 12:00-13:00 off"},
		{"Mo 9-17 “kun pas”", `Mo 09:00-17:00 unknown "kun pas"`},
	} {
		s, err := osm.ParseTyped(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
		} else if got := osm.Format(s); got != c.want {
			t.Errorf("%s: %s, want %s", c.text, got, c.want)
		}
	}
}

// Where more than one thing could be meant, or nothing, the error is the strict
// reader's.
func TestParseTypedRefuses(t *testing.T) {
	for _, text := range []string{
		"Fr 9-17",       // Danish too, and then unknown on holidays
		"10-14",         // of which days?
		"Mo 9",          // no end
		"Mo 9-17 uge 7", // a word that is none of ours
		"Mo 9am-5pm",
		// Names of weekdays in full are words: the weekday's hours do not hold on holidays.
		"Monday 9-17", "mon. 9-17", "Mon to Fri 9-12", "Monday-Friday 9:00-12:00 & 13:00-17:00", "weekend 10-14", "Mo-Fr 9-12; weekends 10-12",
		// These were once open through the night.
		"Mon-Fri 9-5", "Monday to Friday 9 to 5", "Mon-Fri 8.30-4.30", "Mon-Sat 10-6; Sun 12-4", "Monday to Friday 9-12, 1-4", "Thursday 12-8", "Tuesdays 1-4",
		"Mo 22-50",
		"Mo 900-1700",
		"Dec 24 9",
		"",
	} {
		if s, err := osm.ParseTyped(text); err == nil {
			t.Errorf("%q was read as %s", text, osm.Format(s))
		} else if _, strict := osm.Parse(text); strict.Error() != err.Error() {
			t.Errorf("%q: %v, not %v", text, err, strict)
		}
	}
}

// Hours of a clock of twelve hours are asked about, where they stand. They were once
// open through the night.
func TestParseTypedAsksOfTheAfternoon(t *testing.T) {
	for _, c := range []struct{ text, place string }{
		{"Mo-Fr 8-4", "4"},
		{"Mo\u2013Fr 8.30\u20134.30", "4.30"},
		{"Mo-Sa 10-6; Su 12-16", "6"},
		{"Mo-Sa 10-16; Su 12:00-04:00", "04:00"},
		{"Mo-Fr 9-12, 1-4", "1"},
		{"Mo-Fr 09:00+; Sa 9 to 12, 1-4; PH off", "1"},
		{"Mo\uff5eFr 10\uff1a00-12\uff1a00, 14-2 \u201c1-4\u201d", "2"},
	} {
		_, err := osm.ParseTyped(c.text)
		syntax, ok := errors.AsType[*hours.SyntaxError](err)
		if !ok || syntax.Message != "Er det om eftermiddagen eller om natten?" {
			t.Errorf("%s: %v", c.text, err)
		} else if got := c.text[syntax.Offset : syntax.Offset+syntax.Length]; got != c.place {
			t.Errorf("%s: asks of %q, want %q", c.text, got, c.place)
		}
	}
}
