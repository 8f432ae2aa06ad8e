package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// ofClock is a sentence about the time that counts in targets.
var ofClock = lazyregexp.New(`(?i)(?:tæller|regnes|måles|opgøres|beregnes|gælder|løber)(?:$|[^\p{L}])`)

// clockOfAll reads a sentence that says which time counts in all targets, or in those of one
// measure.
func (w *walker) clockOfAll(p Range) bool {
	text := w.at(p)
	if w.about != aboutResponse || durationPattern().MatchString(text) || !ofClock().MatchString(text) || !inSupportTime().MatchString(text) || strings.Contains(text, " ikke ") {
		return false
	}
	w.clocks = append(w.clocks, clockRule{stem(strings.ToLower(anyMeasure().FindString(text)))})
	w.fact(p, "response.clock")
	return true
}

// clockRule says that hours of support count in the targets of a word.
type clockRule struct{ word string }

// counts reports whether a rule is about a target.
func (c clockRule) counts(t *target) bool {
	return c.word == "" || stem(strings.ToLower(t.said)) == c.word
}
