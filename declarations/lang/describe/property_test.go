package describe

import (
	"regexp"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"servicestatus/declarations/hours"
)

// dangling is punctuation that no finished text has.
var dangling = regexp.MustCompile(`  |^[ ,;:–]|[ ,;:–(]$|[,;:–(] ?[,;:)]| [,;:.)]|\( |\.\.|,,|\n\n|\n$|%!`)

// Whatever the rules are, the text is well formed.
func TestTextIsWellFormed(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s := anything(true).Draw(t, "hours")
		for _, describe := range []func(*hours.Schedule) string{Danish, ShortDanish, English, ShortEnglish} {
			text := describe(s)
			if bad := dangling.FindString(text); bad != "" || text == "" {
				t.Fatalf("%+v was described as %q, with %q", s.Rules(), text, bad)
			}
			if first, _ := utf8.DecodeRuneInString(text); unicode.IsLower(first) {
				t.Fatalf("%q begins with a small letter", text)
			}
		}
	})
}
