package da_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/lang/da"
)

// Each line of the Danish is one rule of the schedule.
func TestHours(t *testing.T) {
	for in, want := range map[string]string{
		"Mo 08:00-12:00 open, 13:00-14:00":          "",
		"Mo-Su 10:00-36:00":                         "",
		"2026 Mo 08:00-12:00":                       "",
		"Sa,Su off":                                 "Lørdag og søndag lukket",
		"24/7":                                      "Hele døgnet",
		"off":                                       "Lukket",
		"Mo-Fr 08:30-20:00; PH off":                 "Mandag–fredag kl. 8.30–20\nHelligdage lukket",
		"Mo-Fr 08:00-16:00":                         "Mandag–fredag kl. 8–16\nOgså på helligdage",
		"Sa,Su,PH 10:00-12:00":                      "Lørdag, søndag og helligdage kl. 10–12",
		"Mo 00:00-12:00,13:00-24:00":                "Mandag kl. 0–12 og 13–24\nOgså på helligdage",
		"Dec 24,Dec 31 10:00-14:00":                 "24. december og 31. december kl. 10–14",
		"May 01-Aug 31 08:00-20:00":                 "1. maj – 31. august kl. 8–20",
		"22:00-02:00":                               "Kl. 22–02",
		`Mo-Su unknown "efter aftale"`:              "Mandag–søndag ikke oplyst (efter aftale)",
		"2026 Dec 24 off":                           "24. december 2026 lukket",
		"Mo-Fr 08:00-16:00; Mo 18:00-20:00 unknown": "Mandag–fredag kl. 8–16\nMandag kl. 18–20 ikke oplyst\nOgså på helligdage",
	} {
		s, err := osm.Parse(in)
		if err != nil {
			t.Fatal(err)
		}
		if got := (da.Language{}).Hours(s); got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

// danishText draws hours as Danish pages write them.
var danishText = rapid.Custom(func(t *rapid.T) string {
	var lines []string
	clock := func(name string) string {
		from := rapid.IntRange(0, 46).Draw(t, name)
		to := rapid.IntRange(from+1, 48).Draw(t, name+" to")
		return fmt.Sprintf("kl. %d.%02d-%d.%02d", from/2, from%2*30, to/2, to%2*30)
	}
	days := rapid.SampledFrom([]string{"Mandag-fredag", "Hverdage", "Mandag-torsdag", "mandag, onsdag og fredag", "Mandag-søndag", "Alle dage"}).Draw(t, "days")
	lines = append(lines, days+" "+clock("weekday"))
	if !strings.HasSuffix(days, "søndag") && !strings.HasPrefix(days, "Alle") && rapid.Bool().Draw(t, "weekend") {
		lines = append(lines, rapid.SampledFrom([]string{"Lørdag", "Lørdag og søndag", "Weekend"}).Draw(t, "saturday")+" "+clock("weekend"))
	}
	if !strings.HasPrefix(days, "Alle") && rapid.Bool().Draw(t, "holidays") {
		lines = append(lines, rapid.SampledFrom([]string{"Helligdage lukket", "Helligdage kl. 10-15"}).Draw(t, "holiday"))
	}
	if rapid.Bool().Draw(t, "date") {
		lines = append(lines, "Jule- og nytårsaftensdag "+clock("eve"))
	}
	return strings.Join(lines, "\n")
})

// The reader reads what Hours prints as the same hours.
func TestWhatIsPrintedReadsAsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := danishText.Draw(t, "text")
		s, err := readDanish(text)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		printed := da.Language{}.Hours(s)
		again, err := readDanish(printed)
		if err != nil {
			t.Fatalf("%q was printed as %q: %v", text, printed, err)
		}
		from := calendar.DateOf(2026, 1, 1).Start(0)
		if got, want := fmt.Sprint(again.Intervals(from, from+366*calendar.Day)), fmt.Sprint(s.Intervals(from, from+366*calendar.Day)); got != want {
			t.Fatalf("%q (%s) was printed as %q (%s)", text, osm.Format(s), printed, osm.Format(again))
		}
	})
}
