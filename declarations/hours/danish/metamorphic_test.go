package danish_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/testkit/corpus"
)

// A list means what its members mean; a year at its end is that of each.
func TestAListMeansWhatItsMembersMean(t *testing.T) {
	t.Parallel()
	members := []string{"15. maj", "5. juni", "24. december", "den 3. marts", "1. juli - 15. juli", "juli", "november", "24/12", "Grundlovsdag", "juleaftensdag", "langfredag", "påsken", "pinsen", "mellem jul og nytår", "24.-26. december"}
	read := 0
	for i, a := range members {
		for j, b := range members {
			if a == b {
				continue
			}
			between := []string{" og ", ", ", " samt "}[(i+j)%3] // another with each pair
			for _, year := range []string{"", " 2027"} {
				list := "Hverdage 9-15. Lukket " + a + between + b + year
				apart := "Hverdage 9-15. Lukket " + a + year + ". Lukket " + b + year
				got, err := parse(list)
				if err != nil {
					continue
				}
				want, err := parse(apart)
				if err != nil {
					continue
				}
				if read++; !alike(got, want) {
					t.Errorf("%q is %s,\n%q is %s", list, osm.Format(got), apart, osm.Format(want))
				}
			}
		}
	}
	if read < 300 {
		t.Errorf("%d lists were read", read)
	}
}

// alike reports whether schedules have the same hours over some years.
func alike(a, b *hours.Schedule) bool {
	from, to := calendar.DateOf(2025, 12, 1).Start(0), calendar.DateOf(2029, 1, 1).Start(0)
	return slices.Equal(a.Intervals(from, to), b.Intervals(from, to))
}

// A name, an address, a number or a greeting before or after the hours changes
// nothing.
func TestWhatSaysNothingChangesNothing(t *testing.T) {
	t.Parallel()
	refused, all, turn := 0, 0, 0
	corpus.Each(t, "testdata/texts.txt", func(text, _ string) {
		want, err := parse(text)
		if err != nil {
			return
		}
		around := []string{
			"NemKonto Support\n" + text, "Rådhuspladsen 1, 1550 København V\n" + text, "Velkommen!\n" + text, "E-mail: post@kommune.dk\n" + text,
			text + "\nE-mail: post@kommune.dk", text + "\nRådhuspladsen 1\n1550 København V", text + "\nVi glæder os til at se dig.", text + "\nCVR 12345678", text + "\nVenlig hilsen\nNemKonto Support",
		}
		for i, more := range around {
			if turn++; i != turn/len(around)%len(around) {
				continue // one of them, another with each text
			}
			all++
			got, err := parse(more)
			if err != nil {
				refused++
				continue
			}
			if !alike(got, want) {
				t.Errorf("%q is read as %s,\n%q as %s", more, osm.Format(got), text, osm.Format(want))
			}
		}
	})
	if refused > all/50 {
		t.Errorf("%d of %d texts were refused", refused, all)
	}
}

// The order of lines that do not hang together changes nothing.
func TestOrderOfLines(t *testing.T) {
	t.Parallel()
	lines := []string{"Mandag-torsdag kl. 9-15", "Fredag: 9-13", "Lørdag lukket", "24. december lukket", "Lukket i uge 42", "Helligdage lukket", "31. december kl. 10-12",
		"Lukket mellem jul og nytår", "1. juli - 31. juli: lukket", "Grundlovsdag lukker vi kl. 12", "Søndag efter aftale", "Lukket den 15. maj 2026", "Den første lørdag i måneden kl. 10-13"}
	r := rand.New(rand.NewPCG(3, 4))
	read := 0
	for range 250 {
		r.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
		some := slices.Clone(lines[:2+r.IntN(6)])
		text := strings.Join(some, "\n")
		want, err := parse(text)
		if err != nil {
			continue
		}
		read++
		r.Shuffle(len(some), func(i, j int) { some[i], some[j] = some[j], some[i] })
		other := strings.Join(some, "\n")
		got, err := parse(other)
		if err == nil && !alike(got, want) {
			t.Errorf("%q is read as %s,\n%q as %s", other, osm.Format(got), text, osm.Format(want))
		}
	}
	if read < 60 {
		t.Errorf("%d texts were read", read)
	}
}

// The name of a season or of leave never passes for filler: without its dates the
// text is asked about.
func TestSeasonsNeedDates(t *testing.T) {
	t.Parallel()
	for _, season := range []string{"sommerferien", "efterårsferien", "vinterferien", "julen", "skoleferier", "ferien", "skoleferien", "juleferien", "højsæsonen", "sommeren", "skolernes sommerferie", "sommerhalvåret"} {
		for _, text := range []string{
			"Hverdage 9-15. Lukket i %", "Hverdage 9-15. Lukket i % 2026", "Hverdage 9-15. Lukket i % og påsken", "Hverdage 9-15. Lukket i påsken og %", "Hverdage 9-15, dog ikke i %", "I %: mandag-fredag 9-14",
			"% 2026: mandag-fredag 9-14", "Hverdage 9-15. Lukket i % og 5. juni", "Hverdage 9-15. Lukket 5. juni og i %", "Hverdage 9-15. Lukket i % 2026 og 5. juni 2026", "%\nMandag-fredag 9-14", "% 2026\nMandag-fredag 9-14",
			"Mandag 9-12 undtagen i % og 24. december", "Mandag-fredag 9-14 i %", "Mandag-fredag 9-14 (%)", "Hverdage 9-15\nLukkedage: %, 24. december", "Hverdage 9-15. I % 2026 dog 10-12", "Hverdage 9-15, i % 10-12",
		} {
			text = strings.ReplaceAll(text, "%", season)
			if s, err := parse(text); err == nil {
				t.Errorf("%q was read as %s", text, osm.Format(s))
			}
		}
	}
}
