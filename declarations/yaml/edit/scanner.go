package edit

import (
	"errors"
	"strings"
	"unicode/utf8"
)

// ErrUnusual says that a text is not YAML, or YAML of a kind that this package does not edit.
var ErrUnusual = errors.New("edit: YAML of another kind than people write by hand")

// scanner reads a text from its beginning. It panics with ErrUnusual; parse recovers.
type scanner struct {
	text string
	at   int
	deep int
}

// maxLevels is far beyond any declaration.
const maxLevels = 32

// parse returns the root of a text.
func parse(text string) (root *node, err error) {
	defer func() {
		switch r := recover(); r {
		case nil:
		case ErrUnusual:
			err = ErrUnusual
		default:
			panic(r)
		}
	}()
	if !utf8.ValidString(text) || strings.Contains(strings.ReplaceAll(text, "\r\n", "\n"), "\r") {
		refuse()
	}
	s := &scanner{text: text}
	s.at = len(text) - len(strings.TrimPrefix(text, "\ufeff"))
	s.skip()
	if s.begins("---") {
		s.at += 3
		if s.restOfLine() != "" {
			refuse()
		}
		s.skip()
	}
	if s.at == len(text) || s.column() != 0 {
		refuse()
	}
	root = s.blockAt(-1)
	if s.skip(); s.at < len(text) || root.kind != mapping {
		refuse()
	}
	return root, nil
}

func refuse() { panic(ErrUnusual) }

func (s *scanner) begins(with string) bool { return strings.HasPrefix(s.text[s.at:], with) }

// peek returns a byte after the current one; a line's end after the last.
func (s *scanner) peek(n int) byte {
	if s.at+n < len(s.text) {
		return s.text[s.at+n]
	}
	return '\n'
}

func (s *scanner) lineStart() int {
	start := strings.LastIndexByte(s.text[:s.at], '\n') + 1
	if start == 0 && strings.HasPrefix(s.text, "\ufeff") {
		return len("\ufeff")
	}
	return start
}

func (s *scanner) column() int { return s.at - s.lineStart() }

// lineEnd returns where the line that has a byte ends, without the characters that end it.
func lineEnd(text string, at int) int {
	end := len(text)
	if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
		end = at + n
	}
	if end > at && text[end-1] == '\r' {
		end--
	}
	return end
}

// restOfLine returns the rest of the line without white space and comment.
func (s *scanner) restOfLine() string {
	rest := strings.TrimLeft(s.text[s.at:lineEnd(s.text, s.at)], " \t")
	if strings.HasPrefix(rest, "#") && (s.at == s.lineStart() || space(s.peek(0)) || space(s.text[s.at-1])) {
		return ""
	}
	return rest
}

func space(b byte) bool { return b == ' ' || b == '\t' }
func ends(b byte) bool  { return b == ' ' || b == '\t' || b == '\n' || b == '\r' }

// blanks skips white space in the line.
func (s *scanner) blanks() {
	for s.at < len(s.text) && space(s.text[s.at]) {
		s.at++
	}
}

// skip goes to the next content: over white space, line ends and comments. Tabs do not indent.
func (s *scanner) skip() {
	for s.at < len(s.text) {
		start := s.at == s.lineStart()
		from := s.at
		s.blanks()
		switch {
		case s.restOfLine() == "":
			if s.peek(0) == '#' && !start && from == s.at && !space(s.text[s.at-1]) {
				refuse()
			}
			s.at = lineEnd(s.text, s.at)
			if s.at < len(s.text) {
				s.at = strings.IndexByte(s.text[s.at:], '\n') + s.at + 1
			}
		case start && strings.Contains(s.text[from:s.at], "\t"):
			refuse()
		default:
			return
		}
	}
}

// lineBreak is how the text ends its lines.
func lineBreak(text string) string {
	if strings.Contains(text, "\r\n") {
		return "\r\n"
	}
	return "\n"
}
