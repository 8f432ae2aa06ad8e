package yaml

import (
	"testing"
	"unicode"
)

// Names that differ only by a character without width, or by tags, passed: two of
// them looked the same.
func TestHidden(t *testing.T) {
	for text, at := range map[string]int{
		"NemID":                       -1,
		"Nem\u200bID":                 3,
		"\ufeffNemID":                 0,
		"NemID\u2060":                 5,
		"NemID\U000e0041\U000e007f":   5,
		"Nem\u202eID":                 3,
		"Nem\u061cID":                 3,
		"Nem\x1bID":                   3,
		"Nem\u009bID":                 3,
		"Nem\u2028ID":                 3,
		"Nem\u3164ID":                 3, // Hangul's filler
		"Nem\u200dID":                 3,
		"NemID\ufe0f":                 5,
		"Bruger\u00advejledning":      -1, // where a phone may break it
		"kl.\u00a08\u2009–\u200916":   -1,
		"Ring ☎\ufe0f, skriv ✉\ufe0f": -1,
		"👩🏽\u200d💻 og ❤\ufe0f\u200d🔥 1\ufe0f\u20e3": -1,
		"en linje\n\ten til": -1,
	} {
		if got := hidden(text); got != at {
			t.Errorf("%q: hidden at %d, want %d", text, got, at)
		}
	}
}

// No character of Danish or English text is hidden.
func TestLettersAreNotHidden(t *testing.T) {
	for r := rune(' '); r <= unicode.MaxRune; r++ {
		if unicode.In(r, unicode.L, unicode.N, unicode.P, unicode.S, unicode.Zs) && Hidden(r) && !unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) {
			t.Errorf("U+%04X is hidden", r)
		}
	}
}
