package yaml

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"servicestatus/declarations/hours"
)

// Problem is one mistake in a file, with its place.
type Problem struct {
	File         string
	Line, Column int // from 1; the column counts characters
	Length       int // in characters; 0 where nothing stands
	Message      string
	Remedy       string
	Other        *Problem // another place that belongs to it, which has no remedy; or nil
	excerpt      string   // the line
}

// Problems are all mistakes in a file, in the order of their places.
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
	text := p.place()
	if p.Other != nil {
		text += p.Other.place()
	}
	return text + "      = " + p.Remedy + "\n"
}

// place returns what is wrong, and where.
func (p Problem) place() string {
	from := len(prefix(p.excerpt, p.Column-1))
	length := len(prefix(p.excerpt[from:], p.Length))
	return fmt.Sprintf("%s:%d:%d: %s\n%s\n", p.File, p.Line, p.Column, p.Message,
		hours.Excerpt(p.excerpt, from, length, fmt.Sprintf("%5d | ", p.Line)))
}

// inOrder sorts the problems by place. A part of the file that aliases repeat has
// each of its mistakes once.
func (p Problems) inOrder() Problems {
	slices.SortStableFunc(p, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return slices.CompactFunc(p, func(a, b Problem) bool {
		return a.File == b.File && a.Line == b.Line && a.Column == b.Column && a.Message == b.Message
	})
}

// file is a text with its lines, in which problems have their places.
type file struct {
	name  string
	text  string
	lines []string
}

func newFile(name string, text []byte) *file {
	return &file{name, string(text), strings.Split(string(text), "\n")}
}

// problem describes a place. A place that does not exist becomes the nearest that
// does.
func (f *file) problem(line, column, length int, message, remedy string) Problem {
	line = min(max(line, 1), len(f.lines))
	excerpt := strings.ReplaceAll(f.lines[line-1], "\t", " ")
	column = min(max(column, 1), utf8.RuneCountInString(excerpt)+1)
	length = min(length, utf8.RuneCountInString(excerpt)+1-column)
	return Problem{f.name, line, column, length, message, remedy, nil, excerpt}
}
