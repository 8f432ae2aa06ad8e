package prose

import (
	"strings"
	"testing"
)

// A day that has hours twice has two meanings. A person chooses, and each choice is read as what it says.
func TestADayThatHasHoursTwice(t *testing.T) {
	const text = "Prøven\n\nPersonligt fremmøde\nSkolegade 4, 4000 Vigby\nMandag-fredag kl. 10-13 uden tidsbestilling\nTorsdag kl. 15-18 (kun efter aftale)"
	open, err := Read(text, nil)
	if err != nil || len(open.Questions) != 1 {
		t.Fatalf("%+v, %v", open, err)
	}
	q := open.Questions[0]
	if want := "Fremmøde: Gælder »Torsdag kl. 15-18 (kun efter aftale)« i stedet for dagens andre tider eller oven i dem?"; q.Text != want {
		t.Errorf("asks %q, want %q", q.Text, want)
	}
	for n, want := range []struct{ label, osm string }{
		{"I stedet for dagens andre tider", `Mo-We,Fr 10:00-13:00; Th 15:00-18:00 unknown "efter aftale"`},
		{"Oven i dagens andre tider", `Mo-Fr 10:00-13:00, Th 15:00-18:00 unknown "efter aftale"`},
	} {
		if q.Choices[n].Label != want.label {
			t.Errorf("offers %q, want %q", q.Choices[n].Label, want.label)
		}
		read, err := Read(text, map[string]string{q.ID: q.Choices[n].Value})
		if err != nil || len(read.Questions) > 0 || len(read.Documents[0].Declaration.Support) != 1 {
			t.Fatalf("%+v, %v", read, err)
		}
		if got := asOSM(read.Documents[0].Declaration.Support[0].Hours.Schedule); !strings.HasPrefix(got, want.osm) {
			t.Errorf("%s: %s, want %s", want.label, got, want.osm)
		}
	}
}
