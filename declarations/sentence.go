package declarations

import (
	"strings"

	"servicestatus/declarations/hours"
)

// Sentence is text for people, in parts, so that a page can set the word that
// matters in bold and mark times as times.
type Sentence []Part

// Part is a piece of a sentence.
type Part struct {
	Text   string
	Strong bool
	Time   hours.Bound // the instant the text names, if it names one
}

// String returns the sentence as plain text.
func (s Sentence) String() string {
	var b strings.Builder
	for _, p := range s {
		b.WriteString(p.Text)
	}
	return b.String()
}
