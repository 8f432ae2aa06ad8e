package page

import (
	"strings"
	"testing"
)

// keeper is a printer that keeps a part as long as its key stays, as the app does.
type keeper struct {
	HTML
	key   string
	drawn int // parts
}

func (k *keeper) Part(key string, draw func(Printer)) {
	if key == k.key {
		return
	}
	k.key = key
	k.drawn++
	draw(k)
}

// draws returns how many parts are drawn again.
func (k *keeper) draws(s *State) int {
	k.drawn = 0
	s.Write(k)
	return k.drawn
}

// Each key in the Studio drew the picture again, which is most of the page, although the
// text had an error and nothing of the picture could change.
func TestPictureIsDrawnWhenItChanges(t *testing.T) {
	f := &fake{}
	s := studio(f, "begynd=nemkonto")
	k := &keeper{}
	if n := k.draws(s); n != 1 {
		t.Fatalf("%d parts are drawn", n)
	}
	good := s.Studio.Text
	for _, step := range []struct {
		what  string
		do    func()
		drawn int
	}{
		{"nothing", func() {}, 0},
		{"a second", func() { s.Now++ }, 0},
		{"a comment", func() { s.Do(f, Action{Edit, ""}, good+"# note\n") }, 0},
		{"an error", func() { s.Do(f, Action{Edit, ""}, good+"x") }, 0},
		{"a text that is too long", func() { s.Do(f, Action{Edit, ""}, strings.Repeat("a\n", MaxLines)) }, 0},
		{"a name", func() { s.Do(f, Action{Edit, ""}, strings.Replace(good, "name: ", "name: Ny ", 1)) }, 1},
		{"hours", func() { s.Do(f, Action{Edit, ""}, strings.Replace(good, "kl. 7-20", "kl. 7-11", 1)) }, 1},
		{"a minute", func() { s.Now += 60 }, 1},
		{"the next week", func() { s.Do(f, Action{ShiftPicture, "1"}, "") }, 1},
		{"a month", func() { s.Do(f, Action{ShowPicture, "month"}, "") }, 1},
		{"another language", func() { s.Route.English = true }, 1},
		{"a moment", func() { s.Asked = AskedIn("at=2026-12-24T12:00:00%2B01:00") }, 1},
	} {
		step.do()
		if n := k.draws(s); n != step.drawn {
			t.Errorf("after %s, %d parts are drawn, not %d", step.what, n, step.drawn)
		}
	}
}

// The key names all that the picture is drawn from.
func TestPictureFollowsFromItsKey(t *testing.T) {
	seen := map[string]string{}
	everyState(func(s *State) { s.Write(&comparer{seen: seen, t: t}) })
	if len(seen) < 10 {
		t.Errorf("only %d pictures", len(seen))
	}
}

// comparer compares parts of the same key.
type comparer struct {
	HTML
	seen map[string]string
	t    *testing.T
}

func (c *comparer) Part(key string, draw func(Printer)) {
	var h HTML
	draw(&h)
	got := string(h.Buf)
	if old, ok := c.seen[key]; ok && old != got {
		c.t.Errorf("two pictures have the key %q", key)
	}
	c.seen[key] = got
}
