package danish_test

import (
	"errors"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
	"testing"
)

// parse returns the hours of a Danish text.
func parse(text string) (*hours.Schedule, error) {
	rules, err := danish.Parse(text)
	return hours.New(rules...), err
}

// Danish text → canonical OSM.
func TestParse(t *testing.T) {
	t.Parallel()
	const unknown = ` unknown "ikke oplyst"`
	for _, c := range []struct{ text, want string }{
		// As the published declarations have them.
		{"Mandag - fredag kl. 7-20 ", "Mo-Fr 07:00-20:00; PH Mo-Fr 07:00-20:00" + unknown},
		{"Mandag - fredag kl. 7-20\u00a0", "Mo-Fr 07:00-20:00; PH Mo-Fr 07:00-20:00" + unknown},
		{"Mandag - fredag kl. 8 -16", "Mo-Fr 08:00-16:00; PH Mo-Fr 08:00-16:00" + unknown},
		{"Hverdage kl. 9 - 18", "Mo-Fr 09:00-18:00; PH off"},
		{"Hverdage kl. 9 - 20, weekender kl. 11 - 17 og helligdage kl. 10 - 15", "Mo-Fr 09:00-20:00; Sa,Su 11:00-17:00; PH 10:00-15:00"},
		{"mandag - fredag 08.30-16.00", "Mo-Fr 08:30-16:00; PH Mo-Fr 08:30-16:00" + unknown},
		{"Mandag til fredag kl. 8.30 - 20.00\nLørdag, søndag og helligdage kl. 10.00 - 16.00\nJule- og nytårsaftensdag kl. 10.00 - 14.00",
			"Mo-Fr 08:30-20:00; Sa,Su,PH 10:00-16:00; Dec 24,Dec 31 10:00-14:00"},
		{"Mandag-torsdag 8.00-22.00\nFredag 8.00-18.00", "Mo-Th 08:00-22:00; Fr 08:00-18:00; PH Mo-Th 08:00-22:00" + unknown + "; PH Fr 08:00-18:00" + unknown},
		{"Mandag - søndag kl. 00 – 24.00", "Mo-Su 00:00-24:00"},
		{"Mandag - søndag kl. 16.00 – 8.00", "Mo-Su 16:00-08:00"},
		{"Mandag - fredag kl. 24 - 07", "Mo-Fr 00:00-07:00; PH Mo-Fr 00:00-07:00" + unknown},
		{"Weekend og helligdage kl. 18 - 8", "Sa,Su,PH 18:00-08:00"},
		{"Mandag - søndag 22.00 - 06.00", "Mo-Su 22:00-06:00"},
		// As others write.
		{"man.-fre. kl. 8-12 og 13-16", "Mo-Fr 08:00-12:00,13:00-16:00; PH Mo-Fr 08:00-12:00,13:00-16:00" + unknown},
		{"Lør- og søndag kl. 10-14", "Sa,Su 10:00-14:00; PH Sa,Su 10:00-14:00" + unknown},
		{"MANDAG: 9–15; HELLIGDAGE LUKKET", "Mo 09:00-15:00; PH off"},
		{"Mandage kl. 9-15. Også på helligdage", "Mo 09:00-15:00"},
		{"Hele døgnet", "24/7"},
		{"alle dage hele døgnet", "24/7"},
		{"Dagligt kl. 10-22", "10:00-22:00"},
		{"Alle dage kl. 10-16, helligdage lukket", "10:00-16:00; PH off"},
		{"Lør-, søn- og helligdage kl. 10-16", "Sa,Su,PH 10:00-16:00"},
		{"mandag\u2011fredag\u202fkl. 8\u201016; helligdage lukket", "Mo-Fr 08:00-16:00; PH off"},
		{"Alle hverdage kl. 8-16", "Mo-Fr 08:00-16:00; PH off"},
		// The day is the exception to the period, in whichever order they stand.
		{"24. december kl. 10-14, 20. december - 5. januar lukket", "Dec 20-Jan 05 off; Dec 24 10:00-14:00"},
		{"20. december - 5. januar lukket, 24. december kl. 10-14", "Dec 20-Jan 05 off; Dec 24 10:00-14:00"},
		{"lørdag lukket, søndag 16-20", "Sa off; Su 16:00-20:00; PH Su 16:00-20:00" + unknown},
		{"den 24. december kl. 10-12, man-fre kl. 8-16, helligdage lukket", "Mo-Fr 08:00-16:00; PH off; Dec 24 10:00-12:00"},
		{"1. maj - 31. august kl. 8-20", "May 01-Aug 31 08:00-20:00"},
		{"Hverdage 9-16\nHelligdage på mandag 10-12", "Mo-Fr 09:00-16:00; PH Tu-Fr off; PH Mo 10:00-12:00"},
		{"Hverdage 9-16\nLørdag 10-13", "Mo-Fr 09:00-16:00; Sa 10:00-13:00; PH Sa 10:00-13:00" + unknown + "; PH Mo-Fr off"},
	} {
		s, err := parse(c.text)
		if err != nil {
			t.Errorf("%q: %v", c.text, err)
			continue
		}
		if got := osm.Format(s); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// What cannot be read is refused where it stands, never guessed at.
func TestRefused(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text string
		at   string // the text from the offset on
	}{
		{"mandag-fredag kl. 8", ""},
		{"mandag-fredag", ""},
		{"mandag-fredag kl. 8-26", "26"},
		{"mandag kl. 8-12, mandag kl. 10-16", "mandag kl. 10-16"},
		{"kl. 8-12, mandag kl. 10-16", "mandag kl. 10-16"},
		{"mandag lukket efter aftale", "efter aftale"},
		{"mandag kl. 8-12 lukket", "lukket"},
		{"31. april kl. 8-12", "31. april kl. 8-12"},
		{"Nytårs- og grundlovsdag lukket", "Nytårs- og grundlovsdag lukket"}, // 1 January
		{"Alle dage og helligdage kl. 8-16", "helligdage kl. 8-16"},
		{"Lukket 24. december, 31. december 10-14", "24. december, 31. december 10-14"},
		{"20. december - 5. januar lukket, 1. januar - 7. januar kl. 8-12", "1. januar - 7. januar kl. 8-12"},
		{"mandag 9-9", "9"},
		{"helligdage på mandag lukket, helligdage 10-12", "helligdage 10-12"},
		{"uge 42 lukket", "uge 42 lukket"},
		{"", ""},
	} {
		s, err := parse(c.text)
		if err == nil {
			t.Errorf("%q was read as %s", c.text, osm.Format(s))
			continue
		}
		var syntax *hours.SyntaxError
		if !errors.As(err, &syntax) {
			t.Fatal(err)
		}
		if got := c.text[syntax.Offset:]; got != c.at || syntax.Message == "" {
			t.Errorf("%q: refused at %q, want %q (%v)", c.text, got, c.at, err)
		}
	}
}
