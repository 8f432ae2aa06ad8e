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
	for _, text := range []string{strings.Repeat("x", MaxText+1), strings.Repeat("\n", MaxLines)} {
		if s.Opened(f, "a.yaml", text, nil); s.Studio.Text != before || s.Announcement != phraseTooLarge.Da {
			t.Errorf("%q; the text has %d bytes", s.Announcement, len(s.Studio.Text))
		}
	}
}
