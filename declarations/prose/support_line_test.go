package prose

import (
	"strings"
	"testing"
)

// Of three hours of one place none is shown until it is known which hold; each that is of something of its own has its name alone.
func TestThreeHoursOfOnePlace(t *testing.T) {
	const text = "Prøven\n\nAdresse\nTorvet 1, 8000 Aarhus\n\nÅbningstider\nMandag kl. 10-12\n\nLæsesal, åbningstid\nMandag kl. 15-17\n\nArkiv, åbningstid\nMandag kl. 18-20"
	answers, read := map[string]string{}, ""
	for round := range 4 {
		r, err := Read(text, answers)
		if err != nil {
			t.Fatal(err)
		}
		if read = r.Documents[0].YAML; round == 1 && strings.Contains(read, "    hours:") {
			t.Errorf("hours before it is known which hold:\n%s", read)
		}
		for _, q := range r.Questions {
			if answers[q.ID] = "fremmoede-torvet-1-8000-aarhus"; strings.HasPrefix(q.ID, "second") {
				answers[q.ID] = "both"
			}
		}
	}
	for _, want := range []string{"topic: Læsesal\n", "topic: Arkiv\n"} {
		if !strings.Contains(read, want) {
			t.Errorf("want %s\n%s", want, read)
		}
	}
}

// Two hours of one place were the first or the last; the other one was lost, though each was of something.
func TestTwoHoursOfOnePlace(t *testing.T) {
	for _, c := range []struct{ text, answer, want string }{
		{"Prøven\n\nAdresse\nTorvet 1, 8000 Aarhus\n\nÅbningstider\nMandag kl. 10-12\n\nLæsesal, åbningstid\nMandag kl. 15-17", "both", "topic: Læsesal\n    channel: visit\n    contacts: [\"Torvet 1, 8000 Aarhus\"]\n    hours: Mandag kl. 15-17"},
		{"Prøven\n\nAdresse\nTorvet 1, 8000 Aarhus\n\nÅbningstider\nMandag kl. 10-12\n\nLæsesal, åbningstid\nTirsdag kl. 15-17", "sum", "hours: |-\n      Mandag kl. 10-12\n      Tirsdag kl. 15-17"},
	} {
		answers, read := map[string]string{}, ""
		for range 3 {
			r, err := Read(c.text, answers)
			if err != nil {
				t.Fatal(err)
			}
			for _, q := range r.Questions {
				answers[q.ID] = "fremmoede-torvet-1-8000-aarhus"
				if strings.HasPrefix(q.ID, "second") {
					answers[q.ID] = c.answer
				}
			}
			read = r.Documents[0].YAML
		}
		if !strings.Contains(read, c.want) {
			t.Errorf("%s\nwant %s", read, c.want)
		}
	}
}
