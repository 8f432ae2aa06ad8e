package hours_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

var copenhagen = func() *time.Location {
	zone, err := time.LoadLocation("Europe/Copenhagen")
	if err != nil {
		panic(err)
	}
	return zone
}()

// week writes the intervals of the seven days from a date on, a line a day
// that has any: "ma 8-16, 18-20? efter aftale". Minutes only where they are not 0.
func week(t *testing.T, s *hours.Schedule, date string) string {
	t.Helper()
	from, err := time.ParseInLocation("2006-01-02", date, copenhagen)
	if err != nil {
		t.Fatal(err)
	}
	to := from.AddDate(0, 0, 7)
	names := [7]string{"sø", "ma", "ti", "on", "to", "fr", "lø"}
	var b strings.Builder
	last := ""
	for _, i := range s.Intervals(calendar.Instant(from.Unix()), calendar.Instant(to.Unix())) {
		start, end := time.Unix(int64(i.From), 0).In(copenhagen), time.Unix(int64(i.To), 0).In(copenhagen)
		day := names[start.Weekday()]
		switch {
		case day == last:
			b.WriteString(", ")
		case last != "":
			b.WriteString(" | " + day + " ")
		default:
			b.WriteString(day + " ")
		}
		last = day
		b.WriteString(clock(start) + "-")
		if days := int(end.Sub(start).Hours()) / 24; days > 0 {
			fmt.Fprintf(&b, "%s ", names[end.Weekday()])
		}
		b.WriteString(clock(end))
		if i.Key == int(hours.Unknown) {
			b.WriteString("?")
		}
		if i.Comment != "" {
			b.WriteString(" " + i.Comment)
		}
	}
	return b.String()
}

func clock(t time.Time) string {
	if t.Minute() == 0 {
		return fmt.Sprint(t.Hour())
	}
	return fmt.Sprintf("%d.%02d", t.Hour(), t.Minute())
}

// OSM text → a week, from a Monday. The week of 30 March 2026 has four Easter
// holidays in reach, the others none.
func TestOSM(t *testing.T) {
	for _, c := range []struct{ text, date, want string }{
		{"Mo-Fr 08:00-16:00", "2026-01-05", "ma 8-16 | ti 8-16 | on 8-16 | to 8-16 | fr 8-16"},
		{"Mo,We 8:00-12:00,13:00-16:30", "2026-01-05", "ma 8-12, 13-16.30 | on 8-12, 13-16.30"},
		{"Fr-Mo 10:00-11:00", "2026-01-05", "ma 10-11 | fr 10-11 | lø 10-11 | sø 10-11"},
		{"24/7", "2026-01-05", "ma 0-ma 0"},
		{"Sa 00:00-24:00", "2026-01-05", "lø 0-sø 0"},
		{"Mo-We 08:00-16:00; Tu off", "2026-01-05", "ma 8-16 | on 8-16"},
		{"Mo-We 08:00-16:00; Tu 10:00-12:00", "2026-01-05", "ma 8-16 | ti 10-12 | on 8-16"},
		{"Mo-We 08:00-16:00; Tu 10:00-12:00 off", "2026-01-05", "ma 8-16 | ti 8-10, 12-16 | on 8-16"},
		{"Mo 08:00-12:00, Mo 10:00-14:00 unknown", "2026-01-05", "ma 8-10, 10-14?"},
		{"Mo 08:00-12:00, We 14:00-16:00", "2026-01-05", "ma 8-12 | on 14-16"},
		{"Mo 08:00-12:00; Tu \"efter aftale\"", "2026-01-05", "ma 8-12 | ti 0-on 0? efter aftale"},
		{"Mo 08:00-12:00 open \"kun pas\", Mo 12:00-13:00", "2026-01-05", "ma 8-12 kun pas, 12-13"},
		{"Mo-Fr 08:00-10:00; Mo 09:00-13:00, We 12:00-14:00", "2026-01-05", "ma 9-13 | ti 8-10 | on 8-10, 12-14 | to 8-10 | fr 8-10"},

		{"Mo-Fr 08:00-16:00", "2026-03-30", "ma 8-16 | ti 8-16 | on 8-16 | to 8-16 | fr 8-16"},
		{"Mo-Fr 08:00-16:00; PH off", "2026-03-30", "ma 8-16 | ti 8-16 | on 8-16"},
		{"Mo-Fr 08:00-16:00; Sa,Su,PH 10:00-12:00", "2026-03-30", "ma 8-16 | ti 8-16 | on 8-16 | to 10-12 | fr 10-12 | lø 10-12 | sø 10-12"},
		{"Mo-Su 08:00-16:00; PH Fr 10:00-12:00", "2026-03-30", "ma 8-16 | ti 8-16 | on 8-16 | to 8-16 | fr 10-12 | lø 8-16 | sø 8-16"},

		{"Dec 24,Dec 31 10:00-14:00", "2026-12-21", "to 10-14"},
		{"Dec 24,31 10:00-14:00", "2026-12-28", "to 10-14"},
		{"Dec 24-Jan 2 off; Mo-Su 08:00-09:00; Dec 24-Jan 2 10:00-11:00", "2026-12-21", "ma 8-9 | ti 8-9 | on 8-9 | to 10-11 | fr 10-11 | lø 10-11 | sø 10-11"},
		{"2026 Dec 24-2027 Jan 02 10:00-11:00", "2027-12-20", ""},
		{"2026 Dec 24-2027 Jan 02 10:00-11:00", "2026-12-28", "ma 10-11 | ti 10-11 | on 10-11 | to 10-11 | fr 10-11 | lø 10-11"},
		{"2026 Nov-Feb Mo 10:00-11:00", "2027-01-04", ""},
		{"2026 Nov-Feb Mo 10:00-11:00", "2026-01-05", "ma 10-11"},
		{"2025-2026 Mo 10:00-11:00", "2026-01-05", "ma 10-11"},
		{"Dec 24: 10:00-14:00", "2026-12-21", "to 10-14"},
		{"2025,2026 Mo 10:00-11:00", "2026-01-05", "ma 10-11"},
		{"Mo 08:00-09:00; 2025,2026 Jan Mo 10:00-11:00", "2026-01-05", "ma 10-11"},
		{"May-Aug Mo 10:00-11:00; Sep-Apr Mo 12:00-13:00", "2026-01-05", "ma 12-13"},
		{"Feb 29 10:00-11:00", "2028-02-28", "ti 10-11"},
		{"2026+ Mo 10:00-11:00", "2031-01-06", "ma 10-11"},
		{"2026-2040/4 Mo 10:00-11:00", "2030-01-07", "ma 10-11"},
		{"2026-2040/4 Mo 10:00-11:00", "2031-01-06", ""},
		{"week 53 Mo 10:00-11:00", "2026-12-28", "ma 10-11"},
		{"week 40-10 Mo 10:00-11:00", "2026-12-28", "ma 10-11"},
		{"week 40-10 Mo 10:00-11:00", "2026-09-28", "ma 10-11"},
		{"week 40-10 Mo 10:00-11:00", "2026-09-21", ""},
		{"week 40-10 Mo 10:00-11:00", "2026-03-02", "ma 10-11"},
		{"week 40-10 Mo 10:00-11:00", "2026-03-09", ""},
		{"week 2-52/2 Mo 10:00-11:00", "2026-01-05", "ma 10-11"},
		{"Mo[1],Fr[-1] 10:00-11:00", "2026-01-05", "ma 10-11"},
		{"Mo[1],Fr[-1] -1 day 10:00-11:00", "2026-01-26", "to 10-11"},
		{"Mar Su[-1]-Oct Su[-1] Mo 10:00-11:00", "2026-10-19", "ma 10-11"},
		{"Mar Su[-1]-Oct Su[-1] Mo 10:00-11:00", "2026-10-26", ""},
		{"Dec 24 -Su 10:00-11:00", "2026-12-14", "sø 10-11"},
		{"Dec 24 -Su -21 days 10:00-11:00", "2026-11-23", "sø 10-11"},
		{"Jan 01 -1 day 10:00-11:00", "2026-12-28", "to 10-11"},
		{"Dec 31 +Mo-Jan 10 10:00-11:00", "2026-12-28", ""},
		{"Dec 31 +Mo-Jan 10 Mo 10:00-11:00", "2027-01-04", "ma 10-11"},
		{"easter -2 days-easter +1 day 10:00-11:00", "2026-03-30", "fr 10-11 | lø 10-11 | sø 10-11"},
		{"easter +1 day 10:00-11:00", "2026-04-06", "ma 10-11"},
		{"2026 Dec 24+ Mo 10:00-11:00", "2031-01-06", "ma 10-11"},
		{"Dec 24+ 10:00-11:00", "2026-12-28", "ma 10-11 | ti 10-11 | on 10-11 | to 10-11"},
		{"PH -1 day 10:00-11:00", "2026-03-30", "on 10-11 | to 10-11 | lø 10-11 | sø 10-11"},
		{"PH -1 day Mo-Fr 10:00-11:00", "2026-03-30", "on 10-11 | to 10-11"},
		{"Mo 10:00+", "2026-01-05", "ma 10-0?"},
		{"Mo 10:00-12:00+,12:00-14:00", "2026-01-05", "ma 10-14"},
		{"easter -60 days-Feb 29 Su,Mo 10:00-11:00", "2027-02-22", "ma 10-11 | sø 10-11"},
		{"easter -60 days-Feb 29 Su,Mo 10:00-11:00", "2027-03-01", ""},
		{"Mo 18:00-20:00+", "2026-01-05", "ma 18-20, 20-6?"},
		{"Mo 08:00-20:00; Mo 14:00+ off", "2026-01-05", "ma 8-14"},
		{"Mo 08:00-12:00 || Mo-Tu 10:00-14:00 unknown \"x\"", "2026-01-05", "ma 8-12, 12-14? x | ti 10-14? x"},
		{"Mo 08:00-12:00 || off", "2026-01-05", "ma 8-12"},
		{"Mo 08:00-12:00; Mo off || Mo 09:00-10:00", "2026-01-05", "ma 9-10"},
		{"Mo 08:00-12:00 || Mo \"x\"; Mo 10:00-11:00", "2026-01-05", "ma 10-11"},
		{"Mo off || Mo 08:00-10:00+,12:00-14:00", "2026-01-05", "ma 8-10, 10-12?, 12-14"},
		{"\"Sommer\": Mo 10:00-12:00", "2026-01-05", "ma 10-12? Sommer"},

		{"Mo-Fr 22:00-02:00", "2026-01-05", "ma 22-2 | ti 22-2 | on 22-2 | to 22-2 | fr 22-2"},
		{"Mo 22:00-26:00", "2026-01-05", "ma 22-2"},
		{"Mo 08:00-08:00", "2026-01-05", "ma 8-ti 8"},
		// A replaced or closed day neither cuts the night before nor leaves the
		// end of its own night behind.
		{"Mo-Fr 22:00-02:00; We off", "2026-01-05", "ma 22-2 | ti 22-2 | to 22-2 | fr 22-2"},
		{"Mo-Fr 22:00-02:00; We 10:00-12:00", "2026-01-05", "ma 22-2 | ti 22-2 | on 10-12 | to 22-2 | fr 22-2"},
		{"Fr 22:00-02:00; Sa 01:00-03:00 off", "2026-01-05", "fr 22-1"},
		{"Mo-We 08:00-16:00; 17:00-18:00", "2026-01-05", "ma 8-16, 17-18 | ti 8-16, 17-18 | on 8-16, 17-18 | to 17-18 | fr 17-18 | lø 17-18 | sø 17-18"},
		{"10:00-12:00; Mo-Sa 14:00-15:00", "2026-01-05", "ma 14-15 | ti 14-15 | on 14-15 | to 14-15 | fr 14-15 | lø 14-15 | sø 10-12"},
	} {
		s, err := hours.ParseOSM(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		if got := week(t, s, c.date); got != c.want {
			t.Errorf("%s, week of %s:\n got %s\nwant %s", c.text, c.date, got, c.want)
		}
	}
}

// Danish text → canonical OSM.
func TestDanish(t *testing.T) {
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
		s, err := hours.ParseDanish(c.text)
		if err != nil {
			t.Errorf("%q: %v", c.text, err)
			continue
		}
		if got := s.OSM(); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// What cannot be read is refused where it stands, never guessed at.
func TestRefused(t *testing.T) {
	for _, c := range []struct {
		parse func(string) (*hours.Schedule, error)
		text  string
		at    string // the text from the offset on
	}{
		{hours.ParseDanish, "mandag-fredag kl. 8", ""},
		{hours.ParseDanish, "mandag-fredag", ""},
		{hours.ParseDanish, "mandag-fredag kl. 8-26", "26"},
		{hours.ParseDanish, "mandag kl. 8-12, mandag kl. 10-16", "mandag kl. 10-16"},
		{hours.ParseDanish, "kl. 8-12, mandag kl. 10-16", "mandag kl. 10-16"},
		{hours.ParseDanish, "mandag lukket efter aftale", "efter aftale"},
		{hours.ParseDanish, "mandag kl. 8-12 lukket", "lukket"},
		{hours.ParseDanish, "31. april kl. 8-12", "31. april kl. 8-12"},
		{hours.ParseDanish, "Nytårs- og grundlovsdag lukket", "Nytårs- og grundlovsdag lukket"}, // 1 January
		{hours.ParseDanish, "Alle dage og helligdage kl. 8-16", "helligdage kl. 8-16"},
		{hours.ParseDanish, "Lukket 24. december, 31. december 10-14", "24. december, 31. december 10-14"},
		{hours.ParseDanish, "20. december - 5. januar lukket, 1. januar - 7. januar kl. 8-12", "1. januar - 7. januar kl. 8-12"},
		{hours.ParseDanish, "mandag 9-9", "9"},
		{hours.ParseDanish, "helligdage på mandag lukket, helligdage 10-12", "helligdage 10-12"},
		{hours.ParseOSM, "2026 Jan-Mar,2027 May Mo 10:00-12:00", "2027 May Mo 10:00-12:00"},
		{hours.ParseDanish, "uge 42 lukket", "uge 42 lukket"},
		{hours.ParseDanish, "", ""},
		{hours.ParseOSM, "Mo-Fr 08:00", ""},
		{hours.ParseOSM, "Mo-Fr 08:00-16:70", "16:70"},
		{hours.ParseOSM, "Mo-Fr 24:00-26:00", "24:00-26:00"},
		{hours.ParseOSM, "Mo-Xx 08:00-16:00", "Xx 08:00-16:00"},
		{hours.ParseOSM, "Mo-Fr 08:00-16:00; SH off", "SH off"},
		{hours.ParseOSM, "week 54 Mo 08:00-16:00", "54 Mo 08:00-16:00"},
		{hours.ParseOSM, "week 40-10/2", "/2"},
		{hours.ParseOSM, "Jan Mo[6]", "6]"},
		{hours.ParseOSM, "Mo[1", ""},
		{hours.ParseOSM, "Mo[2-1]", "1]"},
		{hours.ParseOSM, "2026-2026", ""},
		{hours.ParseOSM, "Mo 10:00-12:00 ||", ""},
		{hours.ParseOSM, "|| Mo 10:00-12:00", "|| Mo 10:00-12:00"},
		{hours.ParseOSM, "Mo | Tu", "| Tu"},
		{hours.ParseOSM, "Mo 10:00-16:00/90", "/90"},
		{hours.ParseOSM, "10:00-(sunset-01:00)", "sunset-01:00)"},
		{hours.ParseOSM, "easter +400 days", "400 days"},
		{hours.ParseOSM, "Mo:", ""},
		{hours.ParseOSM, ":", ":"},
		{hours.ParseOSM, "Feb 30 08:00-16:00", "30 08:00-16:00"},
		{hours.ParseOSM, `Mo "efter aftale`, `"efter aftale`},
		{hours.ParseOSM, "Dec 24, Mo 10:00-12:00", ", Mo 10:00-12:00"},
		{hours.ParseOSM, "sunrise-sunset", "sunrise-sunset"},
		{hours.ParseOSM, "Mo 08:00-50:00", "50:00"},
		{hours.ParseOSM, "", ""},
	} {
		s, err := c.parse(c.text)
		if err == nil {
			t.Errorf("%q was read as %s", c.text, s.OSM())
			continue
		}
		syntax := err.(*hours.SyntaxError)
		if got := c.text[syntax.Offset:]; got != c.at || syntax.Message == "" {
			t.Errorf("%q: refused at %q, want %q (%v)", c.text, got, c.at, err)
		}
	}
}

// Where no hours are known there are none in the hour that autumn has twice.
func TestAnOpenEndAloneIsNeverOpen(t *testing.T) {
	s, err := hours.ParseOSM("02:00+")
	if err != nil {
		t.Fatal(err)
	}
	for _, stretch := range s.Day(calendar.DateOf(2026, 10, 25), nil) {
		if stretch.Key == int(hours.Open) {
			t.Errorf("open from %v to %v", stretch.From, stretch.To)
		}
	}
}

// A week may have no such hour: this Sunday's lies in the gap.
func TestTheNextWeekIsLookedAtToo(t *testing.T) {
	s, err := hours.ParseOSM("Su 02:00-03:00")
	if err != nil {
		t.Fatal(err)
	}
	at := calendar.DateOf(2026, 3, 23).Start(720)
	if _, until := s.Timeline().Around(at); until.At.String() != "2026-04-05T02:00:00+02:00" {
		t.Errorf("until %v", until)
	}
}
