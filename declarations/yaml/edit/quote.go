package edit

import (
	"strconv"
	"strings"
)

// isNull reports whether a scalar without quotes is no value.
func isNull(text string) bool {
	return text == "" || text == "~" || text == "null" || text == "Null" || text == "NULL"
}

// isPlain reports whether a text can stand without quotes, in a block or in brackets, and means itself.
func isPlain(text string, flow bool) bool {
	if isNull(text) || strings.ContainsRune("-?:,[]{}#&*!|>'\"%@`.<=~", rune(text[0])) || !printable(text) {
		return false
	}
	if text[0] == '+' && (len(text) == 1 || text[1] == '.') {
		return false // +.inf is a number
	}
	if text[0] == ' ' || text[len(text)-1] == ' ' || text[len(text)-1] == ':' || strings.Contains(text, ": ") || strings.Contains(text, " #") {
		return false
	}
	return !flow || !strings.ContainsAny(text, ",[]{}")
}

// printable reports whether a text is one line of characters that can be seen.
func printable(text string) bool {
	for _, r := range text {
		switch {
		case r < ' ', r >= 0x7f && r < 0xa0, r == 0xad, r >= 0x200b && r <= 0x200f, r >= 0x2028 && r <= 0x202e, r >= 0x2060 && r <= 0x206f, r == 0xfeff, r >= 0xfff0 && r <= 0xffff:
			return false
		}
	}
	return true
}

// isBlock reports whether a text can stand in lines of its own.
func isBlock(text string) bool {
	lines := strings.Split(text, "\n")
	for _, line := range lines {
		if !printable(line) || strings.HasSuffix(line, " ") {
			return false
		}
	}
	first, last := lines[0], lines[len(lines)-1]
	return first != "" && first[0] != ' ' && last != ""
}

// inLine writes a text on one line, in the style that it had as far as that can be.
func inLine(text string, was style, flow bool) string {
	switch {
	case was == single && printable(text):
		return "'" + strings.ReplaceAll(text, "'", "''") + "'"
	case was == double || !isPlain(text, flow):
		return quote(text)
	}
	return text
}

func quote(text string) string {
	b := []byte{'"'}
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\n':
			b = append(b, `\n`...)
		case r == '\t':
			b = append(b, `\t`...)
		case printable(string(r)):
			b = append(b, string(r)...)
		case r > 0xffff:
			b = append(b, string(r)...)
		default:
			b = append(b, `\u`...)
			b = append(b, strconv.FormatInt(int64(r)+0x10000, 16)[1:]...)
		}
	}
	return string(append(b, '"'))
}
