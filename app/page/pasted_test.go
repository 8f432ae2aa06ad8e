package page

import (
	"fmt"
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
)

// borgerservice is a page of a municipality.
const borgerservice = `Borgerservice i Strandby

Telefontid
Mandag - torsdag kl. 9-15
Fredag kl. 9-13
Telefon 99 99 99 99

Skriv til os: post@strandby.example

Lukket den 5. juni og den 23. december.

Husk at tage nummer ved indgangen.
`

// twoServices has a question in the first of its services.
const twoServices = `Servicedeklaration for Byggeportalen

Telefonsupport: 99 99 99 99, hverdage kl. 9-15
Lukket den 23. december.

Servicedeklaration for Skoleportalen

Telefonsupport: 88 88 88 88, hverdage kl. 8-12
`

// pasted returns the Studio with a text that was pasted and read.
func pasted(f *fake, text string) *State {
	s := studio(f, "")
	s.Do(f, Action{Paste, ""}, text)
	s.Do(f, Action{ReadPasted, ""}, "")
	return s
}

// An editor pastes a page, answers what is asked, sees the card, and takes the text on.
func TestFromAPageToADeclaration(t *testing.T) {
	f := &fake{}
	s := pasted(f, borgerservice)
	if s.Step != AnswerStep || !f.guarded {
		t.Fatal(s.Step, s.Announcement)
	}
	holds(t, shown(s), `<mark class="of-hours">Mandag - torsdag kl. 9-15`, `<mark class="of-contact">99 99 99 99`, "<s>Husk at tage nummer ved indgangen.", `<mark class="asked">`)
	for len(s.Pasted.Reading.Questions) > 0 {
		q := s.Pasted.Reading.Questions[0]
		value := q.Choices[0].Value
		if strings.HasPrefix(q.ID, "year-") {
			value = "2026"
		}
		s.Do(f, Action{Answer, q.ID}, value)
		if s.Pasted.Wrong != "" {
			t.Fatalf("%s: %q is refused", q.ID, value)
		}
	}
	holds(t, shown(s), phraseAllAnswered.Da, `class="question answered"`)
	s.Do(f, Action{Take, ""}, "")
	if s.Step != WriteStep || s.Studio.Origin != pastedOrigin || len(s.Studio.Problems) > 0 || !f.guarded {
		t.Fatal(s.Step, s.Studio.Problems)
	}
	d := s.Studio.Declaration
	line := d.SupportTimeline(&d.Support[0])
	for _, c := range []struct {
		at   calendar.Instant
		want string
	}{
		{calendar.DateOf(2026, 11, 23).Start(10 * 60), "open"},
		{calendar.DateOf(2026, 11, 27).Start(13*60 + 30), "closed"},
		{calendar.DateOf(2026, 12, 23).Start(10 * 60), "closed"},
	} {
		if got := line.At(c.at).State.String(); got != c.want {
			t.Errorf("%v: %s, want %s", c.at, got, c.want)
		}
	}
}

// An answer can be taken back, and one that cannot be read changes nothing.
func TestAnswersCanBeChanged(t *testing.T) {
	f := &fake{}
	s := pasted(f, borgerservice)
	q := s.Pasted.Reading.Questions[0]
	before, asked := s.Pasted.published, len(s.Pasted.Reading.Questions)
	s.Do(f, Action{Answer, q.ID}, "hverken eller")
	if s.Pasted.Wrong != q.ID || s.Pasted.published != before || len(s.Pasted.Answers) > 0 {
		t.Errorf("%q, %q", s.Pasted.Wrong, s.Pasted.Answers)
	}
	holds(t, shown(s), phraseWrongAnswer.Da)
	s.Do(f, Action{Answer, q.ID}, q.Choices[0].Value)
	if s.Pasted.Wrong != "" || len(s.Pasted.Reading.Questions) >= asked {
		t.Error("it is not answered")
	}
	s.Do(f, Action{TakeBack, q.ID}, "")
	if s.Pasted.published != before || len(s.Pasted.Reading.Questions) != asked {
		t.Error("it is not open again")
	}
}

// What is written after the text was taken stays, and going back and forth loses nothing.
func TestGoingBackToThePastedText(t *testing.T) {
	f := &fake{}
	s := pasted(f, borgerservice)
	s.Do(f, Action{Take, ""}, "")
	s.Do(f, Action{Edit, ""}, s.Studio.Text+"# mit\n")
	mine := s.Studio.Text
	s.Do(f, Action{ShowStep, string(AnswerStep)}, "")
	s.Do(f, Action{Take, ""}, "")
	if s.Studio.Text != mine || s.Step != WriteStep {
		t.Fatal("what was written is gone")
	}
	s.Do(f, Action{ShowStep, string(AnswerStep)}, "")
	q := s.Pasted.Reading.Questions[0]
	s.Do(f, Action{Answer, q.ID}, q.Choices[0].Value)
	s.Do(f, Action{Take, ""}, "")
	if s.Studio.Text != mine || s.Studio.Pending != pastedOrigin || s.Step != AnswerStep {
		t.Fatal("another reading replaced what was written, unasked")
	}
	holds(t, shown(s), "Rettelserne i trin 3 går tabt")
	s.Do(f, Action{KeepAndBegin, ""}, "")
	if s.Studio.Text == mine || s.Step != WriteStep || s.Studio.Declaration == nil || !strings.Contains(text(f), "# mit") {
		t.Error("it is not taken, or the draft is not kept")
	}
}

// A text with several services shows one of them, and takes that.
func TestSeveralServicesInOneText(t *testing.T) {
	f := &fake{}
	s := pasted(f, twoServices)
	holds(t, shown(s), ">Byggeportalen</option>", ">Skoleportalen</option>")
	s.Do(f, Action{ChooseService, ""}, "1")
	s.Do(f, Action{Take, ""}, "")
	if s.Studio.Declaration.Name != "Skoleportalen" {
		t.Error(s.Studio.Declaration.Name)
	}
}

// A text without facts stays in the field, and a declaration that is pasted is opened.
func TestWhatIsNoText(t *testing.T) {
	f := &fake{}
	s := pasted(f, "Velkommen til vores side.")
	if s.Step != PasteStep || !s.Pasted.Empty {
		t.Error(s.Step)
	}
	holds(t, shown(s), phraseNothingRead.Da)
	s = pasted(f, "  \n")
	if s.Announcement != phrasePasteFirst.Da {
		t.Error(s.Announcement)
	}
	s = pasted(f, strings.Repeat("x", MaxPasted+1))
	if s.Announcement != phrasePastedTooLong.Da || s.Step != PasteStep {
		t.Error(s.Announcement)
	}
	var lines strings.Builder
	for n := 10; n < 90; n++ {
		fmt.Fprintf(&lines, "Afdeling for opgave nummer %d\nTelefon 12 34 56 %d\nDen %d. marts 2027 har vi lukket på grund af flytning af opgave nummer %d\nMandag-fredag kl. 9-15\n\n", n, n, n%28+1, n)
	}
	s = pasted(f, "Nordby Kommune\n\n"+strings.Repeat(lines.String(), 3))
	if s.Announcement != phrasePastedTooMuch.Da || s.Step != PasteStep || s.Pasted.Text == "" || s.Pasted.Empty {
		t.Error(s.Announcement, s.Step) // it said that nothing was in the text
	}
	s = pasted(f, s.Folder.System("nemid").Text)
	if s.Step != WriteStep || s.Studio.Declaration == nil || s.Studio.Declaration.ID != "nemid" {
		t.Error(s.Step, s.Studio.Problems)
	}
}

// Hours can be those of several ways to get help: each has a box.
func TestAQuestionWithSeveralAnswers(t *testing.T) {
	f := &fake{}
	s := pasted(f, "Borgerservice\n\nÅbningstider\nMandag-fredag kl. 9-15\n\nKontakt\nTelefon 99 99 99 99\nE-mail a@b.example\n")
	q := s.Pasted.Reading.Questions[0]
	holds(t, shown(s), `type="checkbox"`, "Telefon 99 99 99 99</span>")
	hours := func() (with []string) {
		for _, p := range s.Pasted.declaration().Support {
			if p.Hours.Schedule != nil {
				with = append(with, string(p.Channel))
			}
		}
		return with
	}
	for _, c := range []struct{ press, want string }{
		{"telefon", "phone"}, {"email", "phone email"}, {"telefon", "email"}, {"omit", ""}, {"omit", ""}, {"email", "email"}, {"email", ""},
	} {
		s.Do(f, Action{AnswerMany, q.ID}, c.press)
		if got := strings.Join(hours(), " "); got != c.want || s.Pasted.Wrong != "" {
			t.Errorf("after %s: %q, want %q", c.press, got, c.want)
		}
	}
	if len(s.Pasted.Answers) > 0 {
		t.Error(s.Pasted.Answers)
	}
}

// A text that is corrected and read again asks nothing that was answered.
func TestAnswersOutliveACorrection(t *testing.T) {
	f := &fake{}
	s := pasted(f, borgerservice)
	for len(s.Pasted.Reading.Questions) > 0 {
		q := s.Pasted.Reading.Questions[0]
		s.Do(f, Action{Answer, q.ID}, q.Choices[0].Value)
	}
	answers := len(s.Pasted.Answers)
	s.Do(f, Action{ShowStep, string(PasteStep)}, "")
	s.Do(f, Action{Paste, ""}, "Velkommen.\n"+strings.Replace(borgerservice, "kl. 9-13", "kl. 9-12", 1))
	s.Do(f, Action{ReadPasted, ""}, "")
	if len(s.Pasted.Answers) != answers || len(s.Pasted.Reading.Questions) > 0 || answers == 0 {
		t.Errorf("%d answers, %d questions", len(s.Pasted.Answers), len(s.Pasted.Reading.Questions))
	}
	q := s.Pasted.Asked[0]
	if !strings.Contains(s.Pasted.Text[q.At.From:q.At.To], "Lukket") {
		t.Errorf("the question is about %q", s.Pasted.Text[q.At.From:q.At.To])
	}
}

// The answers of one text are not those of another one, which asks for a name as well.
func TestAnswersAreOfTheirText(t *testing.T) {
	f := &fake{}
	const nameless = "\n\nTelefon: 99 99 99 99, mandag 9-15\n"
	s := pasted(f, "Kontakt Strandby\n\nLangt fra alt er sagt her endnu, men det kommer senere"+nameless)
	s.Do(f, Action{Answer, "name"}, "Borgerservice i Strandby")
	if len(s.Pasted.Answers) != 1 {
		t.Fatalf("%v", s.Pasted.Answers)
	}
	s.Do(f, Action{ShowStep, string(PasteStep)}, "")
	s.Do(f, Action{Paste, ""}, "Kontakt Servicedesken\n\nLangt fra alt er sagt her endnu, men det kommer senere"+nameless)
	s.Do(f, Action{ReadPasted, ""}, "")
	if len(s.Pasted.Answers) != 0 || s.Pasted.Reading.Questions[0].ID != "name" {
		t.Errorf("%v, %+v", s.Pasted.Answers, s.Pasted.Reading.Questions)
	}
}
