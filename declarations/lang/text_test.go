package lang_test

import (
	"testing"

	"servicestatus/declarations/lang"
)

func TestCapital(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "mandag": "Mandag", "åben": "Åben", "øl": "Øl", "ærø": "Ærø", "É": "É", "8 timer": "8 timer", "Kun": "Kun", "(a)": "(a)",
	} {
		if got := lang.Capital(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestJoin(t *testing.T) {
	for _, c := range [][3]string{{"", "", ""}, {"a", "", "a"}, {"", "b", "b"}, {"a", "b", "a b"}} {
		if got := lang.Join(c[0], c[1]); got != c[2] {
			t.Errorf("%q and %q: %q", c[0], c[1], got)
		}
	}
}
