package lang

import (
	"strings"

	"servicestatus/declarations/hours"
)

// Sentence is text for people. Its parts let a page set the most important word
// in bold and mark times as times.
type Sentence []Part

// Part is a piece of a sentence.
type Part struct {
	Text      string
	Strong    bool
	Published bool        // the declaration's own words, which are Danish in any language
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
