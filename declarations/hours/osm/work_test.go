package osm_test

import (
	"errors"
	"fmt"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"strings"
	"testing"
)

// repeated are texts of every kind, to begin with and to repeat.
var repeated = []string{
	`2026 Dec 24-2027 Jan 02 22:00-02:00 open "x", PH Mo-Fr off`,
	"2026-2040/4,2050+ week 01-53/2,40-10: Mo[1,3-5],Su[-1] -2 days,PH -1 day 10:00-12:00+,14:00+",
	"easter -2 days-easter +1 day,Dec 25 -Su -21 days,Mar Su[-1]-Oct Su[-1],2026 Dec 24+ off",
	`"Sommer": Mo 10:00-48:00 || PH +1 day Mo-Fr unknown "x"; 24/7`,
	"Mo 08:00-sunset, (sunrise+01:00)-10:00, SH off, 10:00-16:00/90",
	"Mo,", "Mo[1],", "Mo[1,1,", "PH ", "PH,", "Dec 24,", "24,31,", "Jan Su[1]-", "2026,", "2026 Jan,", "week 1,", "1,2,", "10:00,", "10:00-12:00,",
	`"x":`, `"`, ";", ",", "|", " ", ":", "-", "+", "0", "easter -", "Mo 10:00-12:00 ||",
}

// The work of reading grows as the length of the text: no part is read again for
// every other part.
func TestTheWorkGrowsAsTheText(t *testing.T) {
	for _, unit := range repeated {
		for _, start := range []string{"", "Mo 10:00-12:00", "Dec 24,", "Mo[", "week ", "PH "} {
			once, more := osm.Work(start+strings.Repeat(unit, 200)), osm.Work(start+strings.Repeat(unit, 800))
			if more > 5*once {
				t.Errorf("%s, then %q: %d bytes looked at, four times as long %d", start, unit, once, more)
			}
		}
	}
}

// Any text is read or refused at a place in it, with work that is linear. What is
// read is printed as text that is read as the same.
func FuzzParse(f *testing.F) {
	for _, text := range repeated {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if work := osm.Work(text); work > 150*(len(text)+1) {
			t.Fatalf("%q: %d bytes looked at", text, work)
		}
		s, err := osm.Parse(text)
		if err != nil {
			var syntax *hours.SyntaxError
			if !errors.As(err, &syntax) || syntax.Offset < 0 || syntax.Offset+syntax.Length > len(text) {
				t.Fatalf("%q: %+v", text, err)
			}
			return
		}
		if places := osm.Places(text); len(places) != len(s.Rules()) {
			t.Fatalf("%q: %d rules at %v", text, len(s.Rules()), places)
		}
		printed := osm.Format(s)
		again, err := osm.Parse(printed)
		if err != nil {
			t.Fatalf("%q printed as %q: %v", text, printed, err)
		}
		if got, want := fmt.Sprintf("%+v", again.Rules()), fmt.Sprintf("%+v", s.Rules()); got != want {
			t.Fatalf("%q printed as %q:\n got %s\nwant %s", text, printed, got, want)
		}
		s.Day(calendar.DateOf(2026, 3, 29), nil)
	})
}
