package edit

import (
	"strconv"
	"strings"
)

// plain reads a scalar without quotes, of one line or several.
func (s *scanner) plain(parent int) *node {
	n := &node{kind: scalar, from: s.at}
	for first := true; ; first = false {
		from := s.at
		end := lineEnd(s.text, s.at)
		for s.at < end && !(space(s.peek(0)) && s.peek(1) == '#') {
			if s.isColon() {
				refuse()
			}
			s.at++
		}
		line := strings.TrimRight(s.text[from:s.at], " \t")
		n.to = from + len(line)
		if first {
			n.text = line
		} else {
			n.text += " " + line
		}
		comment := s.at < end
		s.at = n.to
		next := &scanner{text: s.text, at: s.at}
		next.skip()
		if next.at == len(s.text) || next.column() <= parent || next.documentMark() {
			break
		}
		if comment || strings.Count(s.text[n.to:next.at], "\n") != 1 || next.isDash() {
			refuse() // the library reads these in ways of its own
		}
		s.at = next.at
	}
	if isNull(n.text) {
		n.kind, n.text = null, ""
	} else if !isPlain(n.text, false) {
		refuse()
	}
	return n
}

// quotedEnd returns the end of the quoted scalar that begins here; -1 where it has none.
func (s *scanner) quotedEnd() int {
	quote := s.text[s.at]
	for i := s.at + 1; i < len(s.text); i++ {
		switch {
		case s.text[i] == '\\' && quote == '"':
			i++
		case s.text[i] != quote:
		case quote == '\'' && i+1 < len(s.text) && s.text[i+1] == quote:
			i++
		default:
			return i + 1
		}
	}
	return -1
}

// quoted reads a scalar in quotes. Of several lines, it joins each with the next by a space.
func (s *scanner) quoted() *node {
	n := &node{kind: scalar, style: single, from: s.at, to: s.quotedEnd()}
	if n.to < 0 {
		refuse()
	}
	inside := s.text[n.from+1 : n.to-1]
	lines := strings.Split(strings.ReplaceAll(inside, "\r\n", "\n"), "\n")
	for i, line := range lines {
		if i > 0 {
			line = strings.TrimLeft(line, " \t")
		}
		if i < len(lines)-1 {
			line = strings.TrimRight(line, " \t")
		}
		if len(lines) > 1 && (line == "" || strings.HasSuffix(line, `\`)) {
			refuse() // empty lines mean line ends, and escaped ones nothing
		}
		lines[i] = line
	}
	n.text = strings.Join(lines, " ")
	if s.text[n.from] == '"' {
		n.style = double
		n.text = unescape(n.text)
	} else {
		n.text = strings.ReplaceAll(n.text, "''", "'")
	}
	s.at = n.to
	return n
}

// unescape reads the escapes that JSON has, and \x.
func unescape(text string) string {
	if !strings.Contains(text, `\`) {
		return text
	}
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] != '\\' {
			b.WriteByte(text[i])
			continue
		}
		i++
		length := 0
		switch text[i] {
		case '"', '\\', '/':
			b.WriteByte(text[i])
		case 'n':
			b.WriteByte('\n')
		case 't':
			b.WriteByte('\t')
		case 'x':
			length = 2
		case 'u':
			length = 4
		default:
			refuse()
		}
		if length > 0 {
			if i+length >= len(text) {
				refuse()
			}
			r, err := strconv.ParseUint(text[i+1:i+1+length], 16, 32)
			if err != nil || r >= 0xd800 && r < 0xe000 {
				refuse()
			}
			b.WriteRune(rune(r))
			i += length
		}
	}
	return b.String()
}
