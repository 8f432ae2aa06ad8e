package icalendar

import (
	"strings"
	"unicode/utf8"
)

// limit is how many bytes a line may have, without the end of it (RFC 5545, 3.1).
const limit = 75

// lines is a calendar, a line of content at a time.
type lines struct{ b strings.Builder }

// add adds a property, folded where its line is too long: the next line then
// begins with a space. Characters are kept whole.
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

// text adds a property whose value is a text; one without is left out.
func (l *lines) text(name, value string) {
	if value != "" {
		l.add(name, escaped(value))
	}
}

// escapes are the characters that mean something in a text (3.3.11). Others
// that cannot be seen are left out.
var escapes = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`)

func escaped(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' || r == 0x7f || r == utf8.RuneError {
			return -1
		}
		return r
	}, escapes.Replace(text))
}
