package page

import (
	"archive/zip"
	"slices"
	"strings"
	"testing"
)

// taken returns the Studio with what was read in a text in its form.
func taken(f *fake, text string) *State {
	s := pasted(f, text)
	s.Do(f, Action{Take, ""}, "")
	return s
}

// Each service of a text is corrected by itself, and what was written in one stays while the other is shown.
func TestServicesOfAText(t *testing.T) {
	f := &fake{}
	s := taken(f, twoServices)
	first := s.Studio.File()
	s.Do(f, Action{Fill, "t!name"}, "Byggeportalen i Vigby")
	s.Do(f, Action{EditService, ""}, "1")
	if s.Studio.File() == first || !s.Studio.Dirty {
		t.Fatalf("%s is in the editor", s.Studio.File())
	}
	s.Do(f, Action{EditService, ""}, "0")
	if !strings.Contains(s.Studio.Text, "Byggeportalen i Vigby") || len(s.Studio.history.past) != 1 {
		t.Errorf("the change is lost: %d, %s", len(s.Studio.history.past), s.Studio.Text)
	}
	s.Do(f, Action{ShowStep, string(AnswerStep)}, "")
	s.Do(f, Action{ChooseService, ""}, "1")
	s.Do(f, Action{Take, ""}, "")
	if s.Studio.File() == first || s.Studio.Pending != "" {
		t.Errorf("%s is in the editor, %q waits", s.Studio.File(), s.Studio.Pending)
	}
	if !f.guarded {
		t.Error("the page is not guarded")
	}
}

func TestAllServicesAreInTheZip(t *testing.T) {
	f := &fake{}
	s := taken(f, twoServices)
	s.Do(f, Action{Fill, "t!name"}, "Byggeportalen i Vigby")
	s.Do(f, Action{EditService, ""}, "1")
	s.Do(f, Action{DownloadZip, ""}, "")
	read, err := zip.NewReader(strings.NewReader(f.content), int64(len(f.content)))
	if err != nil {
		t.Fatalf("%v: %q", err, s.Announcement)
	}
	var names []string
	for _, file := range read.File {
		names = append(names, file.Name)
	}
	for n := range s.Services.from.Documents {
		s.switchTo(n)
		if want := s.Studio.File() + ".json"; !slices.Contains(names, want) {
			t.Errorf("%s is not among %q", want, names)
		}
	}
	s.Studio.Edit("id: x\nname: [")
	s.Do(f, Action{EditService, ""}, "0")
	s.Do(f, Action{DownloadZip, ""}, "")
	if !strings.Contains(s.Announcement, "Der er fejl i »") {
		t.Errorf("a service with errors was left out without a word: %q", s.Announcement)
	}
}

// What is not kept of any service is asked about, and kept.
func TestServicesAreKept(t *testing.T) {
	f := &fake{}
	s := taken(f, twoServices)
	s.Do(f, Action{Fill, "t!name"}, "Byggeportalen i Vigby")
	s.Do(f, Action{EditService, ""}, "1")
	s.Do(f, Action{Keep, ""}, "")
	if !f.guarded {
		t.Error("the other service may be lost unasked")
	}
	s.Do(f, Action{Begin, ""}, "nemid")
	if s.Studio.Pending != "nemid" {
		t.Fatalf("%q is opened unasked", s.Studio.Origin)
	}
	s.Do(f, Action{KeepAndBegin, ""}, "")
	if s.Studio.Origin != "nemid" || len(f.stored) != 2 {
		t.Errorf("%s is in the editor, and %d drafts are kept", s.Studio.Origin, len(f.stored))
	}
}
