package lang_test

import (
	"strings"
	"testing"

	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/lang"
)

// Each case is hours, and their rows: days, hours and the marks of the days.
func TestTable(t *testing.T) {
	for _, c := range []struct{ hours, da, en string }{
		{"Mo-Fr 08:30-20:00; Sa,Su,PH 10:00-16:00; Dec 24,Dec 31 10:00-14:00",
			"Man.–fre.: 8.30–20 [12345]; Lør., søn. og helligdage: 10–16 [67abcdefg]; 24. og 31. december: 10–14 [1224 1231]",
			"Mon–Fri: 8:30–20:00 [12345]; Sat, Sun and public holidays: 10:00–16:00 [67abcdefg]; 24 and 31 December: 10:00–14:00 [1224 1231]"},
		{`Mo-Th 08:00-22:00; Fr 08:00-18:00; PH Mo-Th 08:00-22:00 unknown "ikke oplyst"; PH Fr 08:00-18:00 unknown "ikke oplyst"`,
			"Man.–tors.: 8–22 [1234]; Fre.: 8–18 [5]; Lør. og søn.: lukket [67]; Helligdage man.–fre.: ikke oplyst [abcde]",
			"Mon–Thu: 8:00–22:00 [1234]; Fri: 8:00–18:00 [5]; Sat and Sun: closed [67]; Public holidays Mon–Fri: not stated [abcde]"},
		{"Mo-Fr 09:00-18:00; PH off",
			"Man.–fre.: 9–18 [12345]; Lør., søn. og helligdage: lukket [67abcdefg]",
			"Mon–Fri: 9:00–18:00 [12345]; Sat, Sun and public holidays: closed [67abcdefg]"},
		{"Mo-Fr 09:00-12:00,13:00-15:30; Th 13:00-18:00",
			"Man.–ons. og fre.: 9–12, 13–15.30 [1235]; Tors.: 13–18 [4]; Lør. og søn.: lukket [67]; Helligdage: som andre dage []",
			"Mon–Wed and Fri: 9:00–12:00, 13:00–15:30 [1235]; Thu: 13:00–18:00 [4]; Sat and Sun: closed [67]; Public holidays: as other days []"},
		{"24/7", "Alle dage: hele døgnet [1234567]", "Every day: around the clock [1234567]"},
		{"08:00-16:00; PH off", "Alle dage: 8–16 [1234567]; Helligdage: lukket [abcdefg]", "Every day: 8:00–16:00 [1234567]; Public holidays: closed [abcdefg]"},
		// A table would not say all of these.
		{"Mo-Fr 08:00-16:00; Jul 08:00-14:00", "", ""},
		{"Mo-Fr 08:00-16:00; week 29 off", "", ""},
		{"Mo-Fr 08:00-16:00; easter +40 days off", "", ""},
		{"Mo-Fr 08:00-16:00; 2027 Dec 23 off", "", ""},
		{"Mo-Fr 08:00-16:00; Dec 24 Th 08:00-12:00", "", ""},
		{"08:00-16:00; Dec 24-Jan 1 off", "", ""}, // too many dates to name
		{"Fr-Sa 22:00-02:00", "", ""},
		{"Mo-Fr 08:00+", "", ""},
		{`Mo-Fr 08:00-16:00 "efter aftale"`, "", ""},
		{"Mo-Fr 08:00-16:00; Mo[1] off", "", ""},
	} {
		s, err := osm.Parse(c.hours)
		if err != nil {
			t.Fatal(err)
		}
		tables := lang.Tables(s, false, danish, english)
		if tables == nil {
			tables = make([][]string, 2)
		}
		for n, want := range []string{c.da, c.en} {
			var rows []string
			table := tables[n]
			for i := 0; i < len(table); i += 3 {
				rows = append(rows, table[i+1]+": "+table[i+2]+" ["+table[i]+"]")
			}
			if got := strings.Join(rows, "; "); got != want {
				t.Errorf("%s:\n got %s\nwant %s", c.hours, got, want)
			}
		}
	}
}

// A card said that e-mails are closed at weekends, and the picture beside it that nobody answers them.
func TestTableOfMessages(t *testing.T) {
	s, err := osm.Parse("Mo-Fr 09:00-15:00; PH off")
	if err != nil {
		t.Fatal(err)
	}
	for l, want := range map[lang.Language]string{danish: "besvares ikke", english: "not answered"} {
		if tables := lang.Tables(s, true, l); len(tables) != 1 || len(tables[0]) != 6 || tables[0][5] != want {
			t.Errorf("%q, want %q", tables, want)
		}
	}
}
