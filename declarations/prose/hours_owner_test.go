package prose

import (
	"slices"
	"testing"
)

// The hours of a department were offered to the town hall's ways alone, and any answer but one put them there.
func TestADepartmentHasItsOwnWays(t *testing.T) {
	const text = "Åbningstider og kontakt\n\nBorgerservice på rådhuset\nNørregade 36, 7400 Herning\nTlf. 12 34 56 78\n\nPas og kørekort, Biblioteket i Aulum\nTelefon 12 34 56 79 (hverdage 9-12)\nTirsdag 12.30-17.30"
	answers := map[string]string{"services-borgerservice-paa-raadhuset": "topics", "name": "Borgerservice"}
	open, err := Read(text, answers)
	if err != nil {
		t.Fatal(err)
	}
	n := slices.IndexFunc(open.Questions, func(q Question) bool { return q.Many })
	if n < 0 {
		t.Fatalf("%+v", open.Questions)
	}
	q := open.Questions[n]
	if !slices.Contains(q.Choices, Choice{"visit", "Personligt fremmøde, Pas og kørekort, Biblioteket i Aulum"}) {
		t.Errorf("%s %+v has no visit to the library", q.Text, q.Choices)
	}
	answers[q.ID] = "visit"
	read, err := Read(text, answers)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range read.Documents[0].Declaration.Support {
		if own := l.Topic == "Pas og kørekort, Biblioteket i Aulum"; l.Hours.Schedule != nil && !own {
			t.Errorf("%s has the hours of the library: %s", l.ID, l.Hours.Wording)
		}
	}
}
