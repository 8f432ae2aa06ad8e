package prose

import (
	"slices"
	"strings"
	"testing"
)

// Whatever choices a person makes, the questions come to an end, each answer is used, and the declarations stay in
// order.
func TestAnswersEndTheQuestions(t *testing.T) {
	for i, file := range textFiles(t) {
		pick := func(n int) int { return i % 2 * (n - 1) } // the first, or the last
		answers := map[string]string{}
		for round := 0; ; round++ {
			text, r := readFile(t, file, answers)
			covered(t, text, r)
			if len(r.Questions) == 0 {
				break
			}
			if round > 6 {
				t.Fatalf("%s still asks %+v", file, r.Questions)
			}
			for _, q := range r.Questions {
				if _, answered := answers[q.ID]; answered && !slices.Contains(r.Stray, q.ID) {
					t.Fatalf("%s asks %s again", file, q.ID)
				}
				answers[q.ID] = "Et navn"
				if n := len(q.Choices); n > 0 {
					answers[q.ID] = q.Choices[pick(n)].Value
				}
			}
		}
	}
}

// An answer can make an earlier passage ask what a later one has asked. The later one keeps its id, and its answer.
func TestAnswersKeepTheirQuestions(t *testing.T) {
	const text = "Prøven\n\nTelefon: 12 34 56 78, mandag-fredag kl. 9-15\n\nLukkedage\n24. juli: kl. 1-5\n\nÆndrede åbningstider\n24. juli: lukket"
	answers := map[string]string{"special-hours-24-juli": "lukket", "year-24-juli": "2027"}
	first, err := Read(text, nil)
	if err != nil || len(first.Questions) != len(answers) {
		t.Fatalf("%+v, %v", first, err)
	}
	then, err := Read(text, answers)
	if err != nil || len(then.Stray) > 0 {
		t.Fatalf("%+v, %v", then, err)
	}
	if len(then.Questions) != 1 || then.Questions[0].ID != "year-24-juli-2" || !strings.Contains(then.Questions[0].Text, "kl. 1-5") {
		t.Errorf("%+v, want the year of the earlier passage asked as year-24-juli-2", then.Questions)
	}
}

func TestRefusedAnswersSayWhy(t *testing.T) {
	for _, c := range []struct{ text, answer, why string }{
		{"Prøven\n\nRing 12 34 56 78 mellem 9 og 15", "fuldmåne", "Der er ingen ugedage i det."},
		{"Prøven\n\nTelefon: 12 34 56 78\nmandag-fredag kl. 9", "mandag-fredag kl. 1-5", "Er det om eftermiddagen eller om natten?"},
		{"Prøven\n\nTelefon: 12 34 56 78, mandag-fredag kl. 9-15\n\nFerie\n24. december lukket\n3. juli: lukket", "i år", "Det er ikke et årstal."},
	} {
		open, err := Read(c.text, nil)
		if err != nil || len(open.Questions) == 0 {
			t.Fatalf("%q asks nothing: %v", c.text, err)
		}
		_, err = Read(c.text, map[string]string{open.Questions[0].ID: c.answer})
		wrong, ok := err.(*AnswerError)
		if !ok || !strings.Contains(wrong.Why, c.why) || !strings.Contains(wrong.Error(), wrong.Why) {
			t.Errorf("%q to %q: %v, want %q", c.answer, open.Questions[0].Text, err, c.why)
		}
	}
}

// What is to be left out is not understood: it is listed as not used.
func TestWhatIsOmittedIsListed(t *testing.T) {
	const text = "Prøven\n\nTelefon: 12 34 56 78\nmandag-fredag kl. 9"
	r, err := Read(text, map[string]string{"hours-proeven-telefon": Omit})
	if err != nil || len(r.Unused) != 1 || r.Unused[0].Text != "mandag-fredag kl. 9" {
		t.Errorf("%+v, %v", r, err)
	}
}

// The days of hours that have a name before their time are asked, and the answer is kept.
func TestDaysOfNamedHours(t *testing.T) {
	const text = "Prøven\n\nDriftstid og tilgængelighed\nI den sekundære driftstid, kl. 23.00-06.00, er tilgængeligheden mindst 98,5 %."
	r, err := Read(text, map[string]string{"days-proeven-driftstid-og-tilgaengelighed": "alle dage"})
	if err != nil || len(r.Questions) > 0 || len(r.Documents) != 1 || !strings.Contains(r.Documents[0].YAML, "guarantee: 98,5") || !strings.Contains(r.Documents[0].YAML, "reading: alle dage kl. 23.00-06.00") {
		t.Errorf("%+v, %v", r, err)
	}
}

// An answer that another answer has made impossible is asked again.
func TestAnswersThatAnotherTakesAway(t *testing.T) {
	const id = "clock-service"
	answers := map[string]string{"purpose-service-plog-kystdata-example-dk": "omit", id: "telefon"}
	_, r := readFile(t, "testdata/texts/plog-servicemaal.txt", answers)
	if !slices.Equal(r.Stray, []string{id}) || !slices.ContainsFunc(r.Questions, func(q Question) bool { return q.ID == id }) {
		t.Errorf("stray %q, questions %+v", r.Stray, r.Questions)
	}
}

// A number that an answer takes has what the text says right behind it, and no other number has; one for the closed days is open on them.
func TestATakenNumberHasWhatIsSaidOfIt(t *testing.T) {
	const ordinary = "Borgerservice\n\nTelefon 76 41 22 10, hverdage kl. 9-12\n"
	for _, c := range []struct{ what, text, want string }{
		{"its hours and its promise", "Uden for åbningstid kan du ved akut behov ringe til vagten på 88 88 88 88. Vagten er bemandet hverdage 16-22, og du får svar inden for 30 minutter.",
			"contacts: [\"76 41 22 10\"]\n    hours: hverdage kl. 9-12|contacts: [\"88 88 88 88\"]\n    hours: hverdage 16-22|topic: Ved akut behov\n    channel: phone\n    measure: answer\n    steps:\n      - within: PT30M"},
		{"open while the others are closed", "Vi holder lukket mellem jul og nytår.\nI lukkeperioden kan du ved akut tandpine ringe til vagttelefonen på 88 88 88 88 alle hverdage mellem kl. 9 og 11.",
			"topic: Ved akut tandpine\n    channel: phone\n    contacts: [\"88 88 88 88\"]|on: mellem jul og nytår\n    hours: lukket\n    lines: [telefon]"},
	} {
		r, err := Read(ordinary+c.text, map[string]string{"contact-88-88-88-88": "support"})
		if err != nil {
			t.Fatal(err)
		}
		for want := range strings.SplitSeq(c.want, "|") {
			if !strings.Contains(r.Documents[0].YAML, want) {
				t.Errorf("%s: %s\nis not in\n%s", c.what, want, r.Documents[0].YAML)
			}
		}
	}
}
