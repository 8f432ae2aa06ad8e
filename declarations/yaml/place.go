package yaml

import (
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
)

// place returns the line and the column, from 1, of what follows a text.
func place(before string) (line, column int) {
	start := strings.LastIndexByte(before, '\n') + 1
	return strings.Count(before, "\n") + 1, utf8.RuneCountInString(before[start:]) + 1
}

// within returns the place in the file of a byte offset in a value. YAML may
// fold, indent or escape a value, so it reads file and value in step. Where the
// two stop matching, it returns the place of the value.
func (c *checker) within(n ast.Node, value string, offset int) (line, column int) {
	n = c.resolve(n)
	token := n.GetToken()
	line, column = token.Position.Line, token.Position.Column
	if literal, ok := n.(*ast.LiteralNode); ok {
		line, column = literal.Start.Position.Line+1, 1
	}
	if line > len(c.lines) {
		return line, column
	}
	at := len(strings.Join(c.lines[:line-1], "\n"))
	if line > 1 {
		at++
	}
	at += len(prefix(c.lines[line-1], column-1))
	quoted := at < len(c.text) && (c.text[at] == '"' || c.text[at] == '\'')
	escapes := quoted && c.text[at] == '"'
	if quoted {
		at++
	}
	for i := 0; i < offset; {
		if i == 0 || value[i-1] == '\n' || value[i-1] == ' ' {
			at += blank(c.text[at:])
		}
		r, size := utf8.DecodeRuneInString(value[i:])
		switch {
		case strings.HasPrefix(c.text[at:], value[i:i+size]):
			at += size
		case (r == ' ' || r == '\n') && blank(c.text[at:]) > 0:
			at += blank(c.text[at:]) // a fold
		case escapes && strings.HasPrefix(c.text[at:], "\\"):
			at += escape(c.text[at:])
		default:
			return line, column
		}
		i += size
	}
	if offset < len(value) && value[offset] != ' ' && value[offset] != '\n' {
		at += blank(c.text[at:])
	}
	return place(c.text[:at])
}

// prefix returns the first n characters of a line.
func prefix(line string, n int) string {
	for i := range line {
		if n == 0 {
			return line[:i]
		}
		n--
	}
	return line
}

// blank returns how many bytes of white space a text begins with.
func blank(text string) int { return len(text) - len(strings.TrimLeft(text, " \t\n")) }

// escape returns the length of the escape sequence a text begins with.
func escape(text string) int {
	length := 2
	if len(text) > 1 {
		switch text[1] {
		case 'x':
			length = 4
		case 'u':
			length = 6
		case 'U':
			length = 10
		}
	}
	return min(length, len(text))
}
