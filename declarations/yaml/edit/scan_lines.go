package edit

import "strings"

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
