package page

import (
	"strings"
	"testing"
)

// A reload, or a way out of the Studio and back, lost what was pasted and answered.
func TestAReloadLosesNothing(t *testing.T) {
	t.Parallel()
	f := &fake{}
	s := studio(f, "")
	do := func(s *State, verb Verb, argument, value string) { s.Do(f, Action{verb, argument}, value) }
	const text = "Borgerservice\n\nTelefon 99 99 99 99\nMandag-torsdag kl. 9-15\n\nLukket den 24. november.\n"
	do(s, Paste, "", text)
	if again := studio(f, ""); again.Pasted.Text != text || again.Step != PasteStep || again.Announcement != "Din tekst er her stadig." || !f.guarded {
		t.Errorf("%q %q %q", again.Pasted.Text, again.Step, again.Announcement)
	}
	do(s, ReadPasted, "", "")
	asked := s.Pasted.Asked[0]
	do(s, Answer, asked.ID, asked.Choices[0].Value)
	again := studio(f, "")
	holds(t, shown(again), `class="question answered`)
	if again.Step != AnswerStep || again.Pasted.Answers[asked.ID] != asked.Choices[0].Value {
		t.Errorf("%q %v", again.Step, again.Pasted.Answers)
	}
	do(again, TakeBack, asked.ID, "")
	if third := studio(f, ""); third.Step != AnswerStep || len(third.Pasted.Answers) != 0 {
		t.Errorf("%q %v", third.Step, third.Pasted.Answers)
	}

	// Another text that the address asks for is shown, and the pasted one is not lost.
	other := studio(f, "begynd=nemid")
	if other.Step != WriteStep || other.Studio.Origin != "nemid" || !other.reachable(AnswerStep) {
		t.Errorf("%q %q", other.Step, other.Studio.Origin)
	}

	// An empty field is forgotten, and so is a file's text where the store is broken.
	do(again, Paste, "", "")
	if fourth := studio(f, ""); fourth.Pasted.Text != "" || fourth.Announcement != "" {
		t.Errorf("%q %q", fourth.Pasted.Text, fourth.Announcement)
	}
	broken := studio(&fake{broken: errBroken}, "")
	broken.Do(&fake{broken: errBroken}, Action{Paste, ""}, text)
	if broken.Pasted.Text != text || broken.Announcement != "" {
		t.Errorf("%q %q", broken.Pasted.Text, broken.Announcement)
	}
}

// What was corrected by hand in the third step was gone after a reload, which said that the text was still there.
func TestAReloadKeepsCorrections(t *testing.T) {
	t.Parallel()
	f := &fake{}
	s := studio(f, "")
	do := func(s *State, verb Verb, argument, value string) { s.Do(f, Action{verb, argument}, value) }
	const text = "Nordby Bibliotek\n\nTelefon 12 34 56 78\nMandag kl. 9-15\n\nNordby Museum\n\nTelefon 87 65 43 21\nTirsdag kl. 9-15\n"
	do(s, Paste, "", text)
	do(s, ReadPasted, "", "")
	if n := len(s.Pasted.Reading.Documents); n != 2 {
		t.Fatalf("%d services", n)
	}
	do(s, Take, "", "")
	for service, change := range [][2]string{{"kl. 9-15", "kl. 9-16"}, {"87 65 43 21", "87 65 43 22"}} {
		do(s, EditService, "", []string{"0", "1"}[service])
		do(s, Edit, "", strings.Replace(s.Studio.Text, change[0], change[1], 1))
	}
	again := studio(f, "")
	if again.Step != WriteStep || !strings.Contains(again.Studio.Text, "87 65 43 22") || len(again.Studio.Problems) > 0 {
		t.Errorf("%q %s", again.Step, again.Studio.Text)
	}
	do(again, EditService, "", "0")
	if !strings.Contains(again.Studio.Text, "kl. 9-16") || !again.unsaved() {
		t.Error(again.Studio.Text)
	}

	// A field that is emptied is forgotten, with what was corrected.
	do(again, ShowStep, string(PasteStep), "")
	do(again, Paste, "", "")
	if strings.Contains(f.memory, "kl. 9-16") {
		t.Error(f.memory)
	}
	do(again, Paste, "", text)
	do(again, ShowStep, string(WriteStep), "")

	// Corrections that are none any more are forgotten.
	do(again, Edit, "", strings.Replace(again.Studio.Text, "kl. 9-16", "kl. 9-15", 1))
	do(again, EditService, "", "1")
	do(again, Edit, "", strings.Replace(again.Studio.Text, "87 65 43 22", "87 65 43 21", 1))
	if third := studio(f, ""); third.Step != AnswerStep {
		t.Errorf("%q %s", third.Step, third.Studio.Text)
	}
}

// The back button left the Studio; it leads to the step before.
func TestBackAndForward(t *testing.T) {
	t.Parallel()
	f := &fake{}
	s := studio(f, "")
	do := func(verb Verb, argument, value string) { s.Do(f, Action{verb, argument}, value) }
	do(Paste, "", "Borgerservice\n\nTelefon 99 99 99 99\nMandag-torsdag kl. 9-15\n")
	do(ReadPasted, "", "")
	do(Take, "", "")
	do(ShowStep, string(PlaceStep), "")
	var visits []string
	for _, did := range f.did {
		if address, ok := strings.CutPrefix(did, "visit /x/studio/"); ok {
			visits = append(visits, address)
		}
	}
	if got := strings.Join(visits, " "); got != "#trin-2 #trin-3 #trin-4" {
		t.Error(got)
	}
	for _, c := range []struct {
		fragment string
		want     Step
	}{{"trin-3", WriteStep}, {"trin-2", AnswerStep}, {"", PasteStep}, {"trin-4", PlaceStep}, {"indhold", PlaceStep}, {"trin-1", PasteStep}} {
		f.did = nil
		if s.Arrive(f, c.fragment); s.Step != c.want || strings.Contains(strings.Join(f.did, " "), "visit") {
			t.Errorf("%q: %q %q", c.fragment, s.Step, f.did)
		}
	}

	// A step that has nothing to show is not reached by its address.
	fresh := studio(&fake{}, "")
	if fresh.Arrive(f, "trin-3"); fresh.Step != PasteStep {
		t.Errorf("%q", fresh.Step)
	}
}
