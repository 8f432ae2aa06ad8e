package icalendar

import (
	"strings"
	"unicode/utf8"
)

// limit is how many bytes a line may have, without its end (RFC 5545, 3.1).
const limit = 75

// lines are the lines of a calendar.
type lines struct {
	b    strings.Builder
	uids map[string]int // of the events, without what tells equal ones apart
}

// add adds a property. It folds a line that is too long: the next line begins with
// a space. It does not cut a character in two.
func (l *lines) add(name, value string) {
	line, room := name+":"+value, limit
	for len(line) > room {
		cut := room
		for !utf8.RuneStart(line[cut]) {
			cut--
		}
		l.b.WriteString(line[:cut] + "\r\n ")
		line, room = line[cut:], limit-1
	}
	l.b.WriteString(line + "\r\n")
}

// text adds a property whose value is a text, unless the text is empty.
func (l *lines) text(name, value string) {
	if value != "" {
		l.add(name, escaped(value))
	}
}

// escapes are the characters that have a meaning in a text (RFC 5545, 3.3.11).
var escapes = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`)

// escaped returns a text with these escaped, and without other control characters.
func escaped(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' || r == 0x7f || r == utf8.RuneError {
			return -1
		}
		return r
	}, escapes.Replace(text))
}
