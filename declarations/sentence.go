package declarations

import (
	"strings"

	"servicestatus/declarations/hours"
)

// Sentence is text for people, in parts: a page can set the word that matters in
// bold, and mark up times.
type Sentence []Part

// Part is a piece of a sentence.
type Part struct {
	Text      string
	Strong    bool
	Published bool        // words of the declaration, in its language
	Time      hours.Bound // the instant that the text names, if it names one
}

// String returns the sentence as plain text.
func (s Sentence) String() string {
	var b strings.Builder
	for _, p := range s {
		b.WriteString(p.Text)
	}
	return b.String()
}

// Capital returns the text with a capital letter first, Danish ones included.
func Capital(s string) string {
	switch {
	case s == "":
	case s[0] >= 'a' && s[0] <= 'z':
		return string([]byte{s[0] - 'a' + 'A'}) + s[1:]
	case len(s) > 1 && s[0] == 0xC3 && s[1] >= 0xA0 && s[1] <= 0xBE:
		return string([]byte{0xC3, s[1] - 0x20}) + s[2:] // æ, ø, å
	}
	return s
}
