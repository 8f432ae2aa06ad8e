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
// A tab is shown as one space, so that the mark stands under its character. Of a
// long line, only what is near the place is shown; … stands for the rest.
func Excerpt(text string, offset, length int, gutter string) string {
	start := strings.LastIndexByte(text[:offset], '\n') + 1
	line, _, _ := strings.Cut(text[start:], "\n")
	marked, _, _ := strings.Cut(text[offset:offset+length], "\n")
	column := utf8.RuneCountInString(text[start:offset])
	width := max(1, utf8.RuneCountInString(strings.TrimRight(marked, "\r")))
	shown := strings.ReplaceAll(strings.TrimRight(line, "\r"), "\t", " ")
	shown, column, width = window(shown, column, width)
	return gutter + shown + "\n" + strings.Map(undigit, gutter) + strings.Repeat(" ", column) + strings.Repeat("^", width)
}

// lineLength is how many characters of a line are shown. A third of them stand
// before the place.
const lineLength = 120

// window cuts a long line around a place in it.
func window(line string, column, width int) (string, int, int) {
	runes := []rune(line)
	if len(runes) <= lineLength {
		return line, column, width
	}
	from := min(max(column-lineLength/3, 0), len(runes)-lineLength)
	to := from + lineLength
	width = max(1, min(width, to-column))
	shown := string(runes[from:to])
	if to < len(runes) {
		shown += "…"
	}
	if from == 0 {
		return shown, column, width
	}
	return "…" + shown, column - from + 1, width
}

// undigit turns a digit into a space.
func undigit(r rune) rune {
	if r >= '0' && r <= '9' {
		return ' '
	}
	return r
}
