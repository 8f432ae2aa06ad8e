package page

import (
	"strings"
	"testing"

	"servicestatus/app/folder"
)

// A file that is opened on another page is shown in the Studio.
func TestAFileLeadsToTheStudio(t *testing.T) {
	f := &fake{}
	s := &State{Folder: folder.BuiltIn(), Route: Route{Name: "nemid"}, Top: "/"}
	s.Opened(f, "a.yaml", "", nil)
	if len(f.did) != 1 || f.did[0] != "go /studio/" || s.Studio.Origin != fileOrigin || s.Studio.Text != "" {
		t.Error(f.did, s.Studio.Origin)
	}
}

// A file that the Studio would not read is not opened: what is written stays.
func TestATooLongFileIsNotOpened(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemkonto")
	before := s.Studio.Text
	for _, text := range []string{strings.Repeat("x", MaxText+1), strings.Repeat("\n", MaxLines)} {
		if s.Opened(f, "a.yaml", text, nil); s.Studio.Text != before || s.Announcement != phraseTooLarge.Da {
			t.Errorf("%q; the text has %d bytes", s.Announcement, len(s.Studio.Text))
		}
	}
}
