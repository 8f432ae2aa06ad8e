package prose

import (
	"strings"
	"testing"
)

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
