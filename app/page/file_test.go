package page

import (
	"strings"
	"testing"
)

// A file that the Studio would not read is not opened: what is written stays.
func TestATooLongFileIsNotOpened(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemkonto")
	before := s.Studio.Text
	for _, text := range []string{"id: x" + strings.Repeat("x", MaxText), "id: x" + strings.Repeat("\n", MaxLines), strings.Repeat("x", MaxPasted+1)} {
		if s.Opened(f, "a.yaml", text, nil); s.Studio.Text != before || s.Announcement != phraseTooLarge.Da {
			t.Errorf("%q; the text has %d bytes", s.Announcement, len(s.Studio.Text))
		}
	}
}

// The text of a page that is opened or dropped is read as if it were pasted.
func TestAFileWithTheTextOfAPage(t *testing.T) {
	f := &fake{}
	s := studio(f, "")
	s.Opened(f, "side.txt", borgerservice, nil)
	if s.Step != AnswerStep || len(s.Pasted.Reading.Documents) != 1 {
		t.Error(s.Step, s.Announcement)
	}
}
