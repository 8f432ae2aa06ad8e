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
