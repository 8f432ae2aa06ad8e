package edit

import "strings"

// value reads what stands after a colon or a dash. Blocks in it are indented more than parent; a list in a mapping may be
// indented as its key is.
func (s *scanner) value(parent int, inMapping bool) *node {
	s.levels(1)
	defer s.levels(-1)
	after := s.at
	s.blanks()
	name, anchorFrom := s.anchor()
	line := s.lineStart()
	var n *node
	if s.restOfLine() == "" {
		if name != "" {
			after = anchorFrom + 1 + len(name)
		}
		s.skip()
		least := parent + 1
		if inMapping && s.isDash() {
			least = parent
		}
		if s.at == len(s.text) || s.column() < least || s.documentMark() {
			n = &node{from: after, to: after}
		} else if n = s.blockAt(parent); n.kind == scalar && n.style == block {
			refuse()
		}
	} else if s.isDash() || !inMapping && s.isKey() {
		if inMapping || name != "" {
			refuse() // "key: - a" is no YAML; "- &a key: b" means the key
		}
		n = s.blockAt(parent)
	} else {
		n = s.inline(parent)
		if n.kind != alias && s.lineStart() == line && s.isColon() {
			refuse()
		}
	}
	if name != "" {
		if n.kind == alias || n.anchor != "" {
			refuse()
		}
		n.anchor, n.anchorFrom = name, anchorFrom
	}
	return n
}

func (s *scanner) levels(by int) {
	if s.deep += by; s.deep > maxLevels {
		refuse()
	}
}

// blockAt reads the value that begins here, in a column of its own.
func (s *scanner) blockAt(parent int) *node {
	switch {
	case s.isDash():
		return s.blockList()
	case s.isKey():
		return s.blockMapping()
	}
	return s.inline(parent)
}

func (s *scanner) isDash() bool  { return s.peek(0) == '-' && ends(s.peek(1)) }
func (s *scanner) isColon() bool { return s.peek(0) == ':' && ends(s.peek(1)) }

// documentMark reports whether a document begins or ends here.
func (s *scanner) documentMark() bool {
	return s.column() == 0 && (s.begins("---") || s.begins("...")) && ends(s.peek(3))
}

// isKey reports whether a key of a mapping in a block begins here.
func (s *scanner) isKey() bool {
	t := &scanner{text: s.text[:lineEnd(s.text, s.at)], at: s.at}
	switch s.peek(0) {
	case '"', '\'':
		if t.quotedEnd() < 0 {
			return false
		}
		t.at = t.quotedEnd()
		t.blanks()
		return t.isColon()
	case '[', '{', '|', '>', '#':
		return false
	case '*', '&', '!', '?', '%', '@', '`':
		return false // inline refuses what is none of an alias's
	}
	for ; t.at < len(t.text); t.at++ {
		if t.isColon() {
			return true
		}
		if space(t.peek(0)) && t.peek(1) == '#' {
			return false
		}
	}
	return false
}

// key reads a key and its colon.
func (s *scanner) key() string {
	var text string
	if s.peek(0) == '"' || s.peek(0) == '\'' {
		text = s.quoted().text
	} else {
		from := s.at
		for !s.isColon() {
			s.at++
		}
		text = strings.TrimRight(s.text[from:s.at], " \t")
		if !plainKey(text, false) {
			refuse()
		}
	}
	s.blanks()
	s.at++
	return text
}

// plainKey reports whether a key without quotes is its text alone: no merge, no null, no colon that the library may end it at.
func plainKey(text string, flow bool) bool {
	return text != "<<" && isPlain(text, flow) && !strings.Contains(text, ":")
}

func (s *scanner) blockMapping() *node {
	n := &node{kind: mapping, from: s.at, indent: s.column()}
	for {
		e := entry{from: s.at}
		e.key = s.key()
		if n.find(e.key) >= 0 {
			refuse()
		}
		e.after = s.at
		e.value = s.value(n.indent, true)
		n.entries = append(n.entries, e)
		n.to = e.end()
		if s.skip(); s.at == len(s.text) || s.column() < n.indent || s.documentMark() {
			return n
		}
		if s.column() > n.indent || !s.isKey() {
			if s.column() == n.indent && s.isDash() {
				return n // of the list around it, whose column is the same
			}
			refuse()
		}
	}
}

func (s *scanner) blockList() *node {
	n := &node{kind: list, from: s.at, indent: s.column()}
	for {
		e := entry{from: s.at}
		s.at++
		e.after = s.at
		if e.value = s.value(n.indent, false); e.value.kind == null {
			refuse()
		}
		n.entries = append(n.entries, e)
		n.to = e.end()
		if s.skip(); s.at == len(s.text) || s.column() < n.indent || s.documentMark() {
			return n
		}
		switch {
		case s.column() > n.indent:
			refuse()
		case !s.isDash():
			return n // a key of the mapping that the list stands in
		}
	}
}
