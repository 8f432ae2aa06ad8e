//go:build js && wasm

package browser

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestStore(t *testing.T) {
	watched(t)
	t.Cleanup(func() { script(t, "localStorage.clear()") })
	script(t, "localStorage.clear(); localStorage.setItem('other', 'x'); localStorage.setItem('length', '99')")
	s := Store{Prefix: "test/"}
	if text, ok, err := s.Get("draft"); text != "" || ok || err != nil {
		t.Errorf("%q %v %v", text, ok, err)
	}
	for key, text := range map[string]string{"draft": "Åben 🔔", "empty": "", "a": "1"} {
		if err := s.Set(key, text); err != nil {
			t.Error(err)
		}
		if got, ok, err := s.Get(key); got != text || !ok || err != nil {
			t.Errorf("%s: %q %v %v", key, got, ok, err)
		}
	}
	holds(t, "localStorage.getItem('test/draft') === 'Åben 🔔'")
	if keys, err := s.Keys(); !slices.Equal(keys, []string{"a", "draft", "empty"}) || err != nil {
		t.Errorf("%q %v", keys, err)
	}
	for range 2 {
		if err := s.Delete("a"); err != nil {
			t.Error(err)
		}
	}
	if keys, err := s.Keys(); !slices.Equal(keys, []string{"draft", "empty"}) || err != nil {
		t.Errorf("%q %v", keys, err)
	}
	holds(t, "localStorage.getItem('other') === 'x'")
}

func TestAFullStore(t *testing.T) {
	watched(t)
	t.Cleanup(func() { script(t, "localStorage.clear()") })
	s := Store{Prefix: "test/"}
	if err := s.Set("draft", "before"); err != nil {
		t.Fatal(err)
	}
	if err := s.Set("draft", strings.Repeat("x", 16<<20)); !errors.Is(err, ErrFull) {
		t.Error(err)
	}
	if text, _, _ := s.Get("draft"); text != "before" {
		t.Errorf("%.20q is left", text)
	}
}
