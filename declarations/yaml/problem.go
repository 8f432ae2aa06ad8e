package yaml

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"servicestatus/declarations/hours"
)

// Problem is one thing wrong in a file, and where.
type Problem struct {
	File         string
	Line, Column int // from 1; the column counts characters
	Length       int // in characters, for the mark under the excerpt
	Message      string
	Remedy       string
	excerpt      string
}

// Problems are all that is wrong in a file, in the order they stand.
type Problems []Problem

func (p Problems) Error() string {
	var b strings.Builder
	for i, one := range p {
		if i > 0 {
			b.WriteString("\n")
		}
		b.WriteString(one.String())
	}
	return b.String()
}

// String returns the problem as a terminal shows it.
func (p Problem) String() string {
	from := len(prefix(p.excerpt, p.Column-1))
	length := len(prefix(p.excerpt[from:], p.Length))
	return fmt.Sprintf("%s:%d:%d: %s\n%s\n      = %s\n", p.File, p.Line, p.Column, p.Message,
		hours.Excerpt(p.excerpt, from, length, fmt.Sprintf("%5d | ", p.Line)), p.Remedy)
}

// file is a text with its lines, to find places in.
type file struct {
	name  string
	text  string
	lines []string
}

func newFile(name string, text []byte) *file {
	return &file{name, string(text), strings.Split(string(text), "\n")}
}

// problem describes a place; it moves places that do not exist to the nearest
// that does.
func (f *file) problem(line, column, length int, message, remedy string) Problem {
	line = min(max(line, 1), len(f.lines))
	excerpt := strings.TrimRight(f.lines[line-1], "\r")
	excerpt = strings.ReplaceAll(excerpt, "\t", " ")
	column = min(max(column, 1), utf8.RuneCountInString(excerpt)+1)
	length = min(length, utf8.RuneCountInString(excerpt)+1-column)
	return Problem{f.name, line, column, length, message, remedy, excerpt}
}
