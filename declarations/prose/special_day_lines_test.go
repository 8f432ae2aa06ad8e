package prose

import (
	"strings"
	"testing"
)

// Closed days of a part that no line is about, and of a telephone of which nothing is known but its number, close no other line.
func TestClosedDaysOfAPart(t *testing.T) {
	const text = "Prøven\n\nTelefon: 12 34 56 78\nPersonligt fremmøde: hverdage kl. 10-14\n\nLukkedage 2026\nBogbussen er lukket den 4. juni.\nTelefonen er lukket den 5. juni."
	r, err := Read(text, map[string]string{"closes-4-juni": "some"})
	if err != nil {
		t.Fatal(err)
	}
	got := r.Documents[0].YAML
	for _, want := range []string{"Hvem gælder »Bogbussen er lukket den 4. juni« for?", "on: \"5. juni 2026\"\n    hours: lukket\n    lines: [telefon]"} {
		if !strings.Contains(got, want) {
			t.Errorf("want %s\n%s", want, got)
		}
	}
	if strings.Contains(got, "4. juni 2026\"\n") {
		t.Errorf("the day is one of a line\n%s", got)
	}
}

// What is answered of a telephone's closed days is of telephones alone.
func TestWhoseClosedDays(t *testing.T) {
	const text = "Prøven\n\nTelefon: 12 34 56 78, hverdage 8-15\nPresse: 12 34 56 79, alle dage kl. 8-20\nPersonligt fremmøde: hverdage kl. 10-14\n\nLukkedage 2026\nTelefonen er lukket den 5. juni."
	for answer, want := range map[string]string{
		AllWays:               "lines: [telefon, telefon-presse]",
		"telefon-presse":      "lines: [telefon-presse]",
		"telefon-12-34-56-78": "lines: [telefon]",
		"telefon-presse, " + "telefon-12-34-56-78": "lines: [telefon, telefon-presse]",
	} {
		r, err := Read(text, map[string]string{"lines-5-juni-2026": answer})
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Documents[0].YAML; !strings.Contains(got, want) {
			t.Errorf("%s: want %s\n%s", answer, want, got)
		}
	}
}
