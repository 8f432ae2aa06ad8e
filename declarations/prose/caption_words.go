package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// topicless reports whether a label only says that hours follow.
func (w *walker) topicless(text string) bool {
	return hoursLabel().MatchString(text) || trimWords(strings.ToLower(text), supportWords) == ""
}

// ofWhat is a label of the number of something: Telefon til tandplejen.
var ofWhat = lazyregexp.New(`(?i)^(?:telefon|tlf\.?|e-?mail|mail)[\s\x{a0}]+(?:til|for)[\s\x{a0}]+(\p{L}.+)$`)

// hasLine is what a label says of a number besides whose it is.
var hasLine = lazyregexp.New(`(?i)[\s\x{a0}]+(?:har|kan|skal)[\s\x{a0}]+.*$`)
