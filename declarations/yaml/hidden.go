package yaml

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	softHyphen = '\u00ad'
	joiner     = '\u200d'
	colourful  = '\ufe0f' // asks for the emoji form of the symbol before it
)

// Hidden reports whether a character shows as nothing, or changes how the text
// around it is read: a control character, one that turns the direction of writing, one
// without width, a tag. Two names that differ by it look the same. A soft hyphen
// is not hidden: it says where a long Danish word may break, and shows when it does.
// What emoji consist of is not hidden either.
func Hidden(r rune) bool {
	switch r {
	case '\n', '\t', softHyphen, joiner, colourful:
		return false
	case '\u2028', '\u2029':
		return true
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector) &&
		!unicode.Is(unicode.Prepended_Concatenation_Mark, r)
}

// hidden returns where a text has its first hidden character; -1 if that is nowhere.
// What joins emoji is hidden where no symbol stands before it.
func hidden(text string) int {
	for at, r := range text {
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		if Hidden(r) || strings.ContainsRune(string(joiner)+string(colourful), r) && !symbol(before) {
			return at
		}
	}
	return -1
}

// symbol reports whether emoji are made of a character.
func symbol(r rune) bool {
	return r == colourful || unicode.In(r, unicode.So, unicode.Sk) || strings.ContainsRune("#*0123456789", r)
}
