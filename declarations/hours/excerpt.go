package hours

import (
	"strings"
	"unicode/utf8"
)

// Excerpt returns the line on which a place in a text begins and, under it, the
// mark ^ as long as the place, or as the part of it on that line. Offset and
// length count bytes; a place without length gets one mark. Both lines begin
// with the gutter, the second with its digits blank:
//
//	3 | Mandag kl. 8
//	  |             ^
//
// A tab is shown as one space, so that the mark stands under its character.
func Excerpt(text string, offset, length int, gutter string) string {
	start := strings.LastIndexByte(text[:offset], '\n') + 1
	line, _, _ := strings.Cut(text[start:], "\n")
	marked, _, _ := strings.Cut(text[offset:offset+length], "\n")
	column := utf8.RuneCountInString(text[start:offset])
	width := max(1, utf8.RuneCountInString(strings.TrimRight(marked, "\r")))
	shown := strings.ReplaceAll(strings.TrimRight(line, "\r"), "\t", " ")
	return gutter + shown + "\n" + strings.Map(undigit, gutter) + strings.Repeat(" ", column) + strings.Repeat("^", width)
}

// undigit turns a digit into a space.
func undigit(r rune) rune {
	if r >= '0' && r <= '9' {
		return ' '
	}
	return r
}
