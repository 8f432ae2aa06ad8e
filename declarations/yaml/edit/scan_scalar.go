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

// blockScalar reads a text of several lines after | or >. Its last line ends are not part of it, as package yaml has it.
func (s *scanner) blockScalar(parent int) *node {
	n := &node{kind: scalar, style: block, from: s.at}
	folded := s.peek(0) == '>'
	s.at++
	if s.peek(0) == '-' || s.peek(0) == '+' {
		s.at++
	}
	s.endOfLine()
	n.to = s.at
	s.at = s.nextLine(s.at)
	n.body = s.at
	n.indent = -1
	var lines []string
	for s.at < len(s.text) {
		end := lineEnd(s.text, s.at)
		line := s.text[s.at:end]
		content := strings.TrimLeft(line, " ")
		indent := len(line) - len(content)
		switch {
		case content == "" && indent > max(n.indent, 0) && n.indent >= 0:
			refuse() // white space that may be part of the text
		case content == "":
			line = ""
		case n.indent < 0 && indent > parent:
			n.indent = indent
		case indent < n.indent || n.indent < 0:
			s.trim(n, lines, folded)
			return n
		}
		if content != "" {
			line = line[n.indent:]
			n.to = end
		}
		lines = append(lines, line)
		s.at = s.nextLine(s.at)
	}
	s.trim(n, lines, folded)
	return n
}

// trim ends a block scalar.
func (s *scanner) trim(n *node, lines []string, folded bool) {
	for len(lines) > 0 && lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	if len(lines) == 0 || lines[0] == "" {
		refuse()
	}
	n.text = strings.Join(lines, "\n")
	if strings.HasPrefix(s.text[n.from+1:], "-") || n.to == len(s.text) {
		n.text = strings.TrimRight(n.text, " ") // as the library has it
	}
	if n.text == "" {
		refuse()
	}
	if folded {
		for _, line := range lines {
			if line == "" || space(line[0]) || space(line[len(line)-1]) {
				refuse()
			}
		}
		n.text = strings.Join(lines, " ")
	}
}

func (s *scanner) nextLine(at int) int {
	if n := strings.IndexByte(s.text[at:], '\n'); n >= 0 {
		return at + n + 1
	}
	return len(s.text)
}
