package prose

import (
	"strings"
	"testing"
)

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
