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

	// A file replaced what was written in the field, even one in which nothing was found.
	for _, file := range []string{"<p>Vores hund</p>", "Nordby Bibliotek\n\nTelefon 12 34 56 78\n"} {
		if s.Opened(f, "side.html", file, nil); s.Pasted.Text != borgerservice || s.Announcement != phraseHasText.Da {
			t.Errorf("%q %q", s.Pasted.Text, s.Announcement)
		}
	}
	s.Do(f, Action{Paste, ""}, "")
	if s.Opened(f, "side.txt", "Nordby Bibliotek\n\nTelefon 12 34 56 78\n", nil); !strings.Contains(s.Pasted.Text, "Nordby") {
		t.Error(s.Announcement)
	}
}
