package edit

import "strings"

// inline reads a scalar, a collection in brackets or an alias.
func (s *scanner) inline(parent int) *node {
	switch s.peek(0) {
	case '[', '{':
		n := s.brackets(parent)
		s.endOfLine()
		return n
	case '"', '\'':
		n := s.quoted()
		s.indented(n, parent)
		s.endOfLine()
		return n
	case '*':
		n := s.alias()
		s.endOfLine()
		return n
	case '|', '>':
		return s.blockScalar(parent)
	}
	return s.plain(parent)
}

// endOfLine refuses what follows a value in its line, unless that is a comment.
func (s *scanner) endOfLine() {
	if s.restOfLine() != "" || s.peek(0) == '#' {
		refuse()
	}
}

// indented refuses a value of several lines that are not indented more than parent.
func (s *scanner) indented(n *node, parent int) {
	for i := n.from; i < n.to; i++ {
		if s.text[i] == '\n' {
			rest := s.text[i+1 : n.to]
			if trimmed := strings.TrimLeft(rest, " "); len(rest)-len(trimmed) <= parent && lineEnd(trimmed, 0) > 0 {
				refuse()
			}
		}
	}
}

// name reads the name of an anchor or an alias, after its sign.
func (s *scanner) name() string {
	from := s.at + 1
	for s.at++; !ends(s.peek(0)) && !strings.ContainsRune(",[]{}", rune(s.peek(0))); s.at++ {
	}
	if from == s.at || strings.ContainsAny(s.text[from:s.at], ":#&*!") {
		refuse()
	}
	return s.text[from:s.at]
}

func (s *scanner) anchor() (name string, from int) {
	if s.peek(0) != '&' {
		return "", 0
	}
	from = s.at
	name = s.name()
	s.blanks()
	return name, from
}

func (s *scanner) alias() *node {
	n := &node{kind: alias, from: s.at}
	n.text = s.name()
	n.to = s.at
	return n
}

// brackets reads a collection in brackets.
func (s *scanner) brackets(parent int) *node {
	s.levels(1)
	defer s.levels(-1)
	n := &node{kind: list, flow: true, from: s.at}
	end := byte(']')
	if s.peek(0) == '{' {
		n.kind, end = mapping, '}'
	}
	s.at++
	for {
		s.skip()
		if s.at == len(s.text) || s.column() <= parent {
			refuse()
		}
		if s.peek(0) == end {
			break
		}
		e := entry{from: s.at}
		if n.kind == mapping {
			e.key = s.flowKey()
			if n.find(e.key) >= 0 {
				refuse()
			}
			e.after = s.at
			s.skip()
		}
		e.value = s.flowValue(parent)
		if e.value.kind == null && e.value.from == e.value.to {
			if n.kind == list {
				refuse()
			}
			e.value.from, e.value.to = e.after, e.after
		}
		n.entries = append(n.entries, e)
		if s.skip(); s.peek(0) == ',' {
			s.at++
		} else if s.peek(0) != end {
			refuse()
		}
	}
	s.at++
	n.to = s.at
	return n
}

// flowKey reads a key in brackets and its colon.
func (s *scanner) flowKey() string {
	quoted := s.peek(0) == '"' || s.peek(0) == '\''
	var key string
	if quoted {
		key = s.quoted().text
	} else {
		key = s.flowPlain().text
	}
	s.blanks()
	if key == "" || !s.isColon() || !quoted && !plainKey(key, true) {
		refuse()
	}
	s.at++
	return key
}

func (s *scanner) flowValue(parent int) *node {
	name, anchorFrom := s.anchor()
	var n *node
	switch s.peek(0) {
	case '[', '{':
		n = s.brackets(parent)
	case '"', '\'':
		n = s.quoted()
		if s.blanks(); s.peek(0) == ':' {
			refuse()
		}
	case '*':
		n = s.alias()
	case ',', ']', '}':
		n = &node{from: s.at, to: s.at}
	default:
		n = s.flowPlain()
	}
	if name != "" {
		if n.kind == alias || n.kind == null {
			refuse()
		}
		n.anchor, n.anchorFrom = name, anchorFrom
	}
	return n
}

// flowPlain reads a scalar without quotes in brackets, on one line.
func (s *scanner) flowPlain() *node {
	n := &node{kind: scalar, from: s.at}
	for !strings.ContainsRune(",[]{}\n\r", rune(s.peek(0))) && !s.isColon() && !(space(s.peek(0)) && s.peek(1) == '#') {
		s.at++
	}
	n.text = strings.TrimRight(s.text[n.from:s.at], " \t")
	n.to = n.from + len(n.text)
	s.at = n.to
	if !isPlain(n.text, true) && !isNull(n.text) {
		refuse()
	}
	if isNull(n.text) {
		n.kind, n.text = null, ""
	}
	return n
}
