package page

import (
	"strings"
	"testing"
)

// The page asks before it replaces unsaved text.
func TestNothingIsLostUnasked(t *testing.T) {
	f := &fake{file: [2]string{"a.yaml", "id: a\n"}}
	s := studio(f, "begynd=skabelon")
	mine := s.Studio.Text + "# min\n"
	s.Do(f, Action{Edit, ""}, mine)
	s.Do(f, Action{OpenFile, ""}, "")
	if s.Studio.Text != mine || s.Studio.Pending != fileOrigin {
		t.Fatal(s.Studio.Pending)
	}
	holds(t, shown(s), "Du har ændringer, der ikke er gemt.", `<option value="fil" selected="true">`)
	s.Do(f, Action{Begin, ""}, "nemid")
	if s.Studio.Text != mine {
		t.Fatal(s.Studio.Text)
	}
	// While the page asks, the list shows the new choice, so it can be put back.
	holds(t, shown(s), "Du har ændringer, der ikke er gemt.", `<option value="nemid" selected="true">`)
	s.Do(f, Action{Stay, ""}, "")
	holds(t, shown(s), `<option value="skabelon" selected="true">`)
	if s.Studio.Pending != "" || s.Studio.Text != mine {
		t.Fatal(s.Studio.Pending)
	}

	f.broken = ErrFull
	s.Do(f, Action{Begin, ""}, "nemid")
	s.Do(f, Action{KeepAndBegin, ""}, "")
	if s.Studio.Text != mine || !strings.Contains(s.Announcement, "ikke mere plads") {
		t.Fatal(s.Announcement)
	}
	f.broken = nil
	s.Do(f, Action{KeepAndBegin, ""}, "")
	if !s.Studio.Unchanged() || !strings.Contains(text(f), "# min") {
		t.Fatal(s.Studio.Origin, f.stored)
	}
	s.Do(f, Action{OpenFile, ""}, "")
	if s.Studio.Text != "id: a\n" || s.Studio.Declaration != nil {
		t.Error(s.Studio.Text)
	}
}

// text returns all drafts that are stored.
func text(f *fake) (all string) {
	for _, draft := range f.stored {
		all += draft
	}
	return all
}
