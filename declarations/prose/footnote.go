package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// noteMark is the mark of a footnote behind what it is about: 98 % ².
var noteMark = lazyregexp.New(`([¹²³⁴⁵]|\*{1,3})(?:$|[\s\x{a0}|.,;)])`)

// noteOf returns the footnote whose mark a text has; an empty range where it has none.
func (w *walker) noteOf(text string) Range {
	m := noteMark().FindStringSubmatch(text)
	if m == nil {
		return Range{}
	}
	for _, l := range w.lines {
		if note := w.text[l.start:l.To]; strings.HasPrefix(note, m[1]) && !strings.HasPrefix(note, m[1]+"*") {
			return Range{l.start, l.To}
		}
	}
	return Range{}
}
