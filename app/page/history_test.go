package page

import (
	"strings"
	"testing"
)

// Everything that changes the text can be undone and made again: a field, the YAML, what is added and removed.
func TestUndoAndRedo(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemid")
	texts := []string{s.Studio.Text}
	for _, change := range []func(){
		func() { // letters in one field are one change
			for _, name := range []string{"NemIDx", "NemIDxy", "NemIDxyz"} {
				s.Do(f, Action{Fill, "t!name"}, name)
			}
		},
		func() { s.Do(f, Action{Edit, ""}, s.Studio.Text+"# a note\n") },
		func() { s.Do(f, Action{AddPart, "special_days"}, "") },
		func() { s.Do(f, Action{RemovePart, "support[0]"}, "") },
		func() { s.Do(f, Action{Edit, ""}, strings.Replace(s.Studio.Text, "hours:", "ours:", 1)) }, // with an error
	} {
		change()
		texts = append(texts, s.Studio.Text)
	}
	last := len(texts) - 1
	for i := last - 1; i >= 0; i-- {
		s.Do(f, Action{Undo, ""}, "")
		if s.Studio.Text != texts[i] || s.Announcement != phraseUndone.Da {
			t.Fatalf("%d: %q\n%s", i, s.Announcement, s.Studio.Text)
		}
	}
	if !strings.Contains(shown(s), `disabled="true">Fortryd seneste`) || len(s.Studio.Problems) > 0 {
		t.Error("there is nothing more to undo")
	}
	s.Do(f, Action{Undo, ""}, "")
	for i := 1; i <= last; i++ {
		s.Do(f, Action{Redo, ""}, "")
		if s.Studio.Text != texts[i] {
			t.Fatalf("%d again:\n%s", i, s.Studio.Text)
		}
	}
	s.Do(f, Action{Undo, ""}, "")
	s.Do(f, Action{Edit, ""}, s.Studio.Text+"# another\n")
	if s.Do(f, Action{Redo, ""}, ""); !strings.HasSuffix(s.Studio.Text, "# another\n") {
		t.Error("what was undone replaces what was written since")
	}
}

// A long session keeps the last changes.
func TestManyChanges(t *testing.T) {
	var h history
	for i := range 3 * mostChanges {
		h.record(strings.Repeat("x", i), "")
	}
	if len(h.past) != mostChanges || h.past[mostChanges-1] != strings.Repeat("x", 3*mostChanges-2) {
		t.Error(len(h.past))
	}
}
