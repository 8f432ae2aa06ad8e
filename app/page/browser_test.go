package page

import (
	"strings"
	"testing"
)

// What a browser cannot do is announced, with what to do instead.
func TestBrowserThatCannot(t *testing.T) {
	f := &fake{broken: errBroken}
	s := studio(f, "begynd=nemid")
	for _, c := range []struct {
		action Action
		want   string
	}{
		{Action{Copy, markupText}, "Ctrl+C"},
		{Action{Keep, ""}, "Hent den som fil"},
		{Action{DownloadYAML, ""}, "kunne ikke hentes"},
		{Action{OpenFile, ""}, "kunne ikke åbnes"},
		{Action{Update, ""}, "Luk alle faner"},
		{Action{Forget, "1"}, "ikke slettes"},
	} {
		if s.Do(f, c.action, ""); !strings.Contains(s.Announcement, c.want) {
			t.Errorf("%v: %q", c.action, s.Announcement)
		}
	}
	f.broken = ErrCancelled
	if s.Do(f, Action{OpenFile, ""}, ""); s.Announcement != "" {
		t.Error(s.Announcement)
	}
}

// Markup with the example's address was copied as if it were done. That of the site's own declarations has its address.
func TestCopyWithTheExamplesAddress(t *testing.T) {
	for _, c := range []struct{ begin, address, want string }{
		{"begynd=skabelon", "", "example.dk"},
		{"begynd=skabelon", "https://aaby.example.net/status/", "Kopieret."},
		{"begynd=nemid", "", "Kopieret."},
	} {
		f := &fake{}
		s := studio(f, c.begin)
		s.Do(f, Action{WriteAddress, ""}, c.address)
		if s.Do(f, Action{Copy, markupText}, ""); !strings.Contains(s.Announcement, c.want) || c.want == "Kopieret." && s.Announcement != c.want {
			t.Errorf("%s, %q: %q", c.begin, c.address, s.Announcement)
		}
	}
}
