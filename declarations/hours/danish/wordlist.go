package danish

// word passes over the longest of the phrases of a list that is there, and
// returns its number, or -1.
func (p *parser) word(words list) int {
	start, end, found := p.at, p.at, -1
	if p.kind(0) != 'a' {
		return -1
	}
	for n, list := 0, p.table[words]; list != ""; {
		var phrase string
		var mark byte
		if phrase, list, mark = member(list); p.words(phrase) {
			if p.at > end {
				end, found = p.at, n
			}
			p.at = start
		}
		if mark == '|' {
			n++
		}
	}
	p.at = end
	return found
}

// isNext reports whether one of the phrases of a list is at hand.
func (p *parser) isNext(words list) bool {
	start := p.at
	ok := p.any(words)
	p.at = start
	return ok
}

// any passes over one of the phrases of a list.
//
//go:noinline
func (p *parser) any(words list) bool { return p.word(words) >= 0 }

// member parts a list from its first member, and the mark after that.
//
//go:noinline
func member(list string) (first, rest string, mark byte) {
	for i := 0; i < len(list); i++ {
		if list[i] == '/' || list[i] == '|' {
			return list[:i], list[i+1:], list[i]
		}
	}
	return list, "", 0
}

// number returns which member of a list a word is, or -1.
//
//go:noinline
func (p *parser) number(words list, word string) (n int) {
	for list := p.table[words]; list != ""; {
		var first string
		var mark byte
		if first, list, mark = member(list); first == word {
			return n
		}
		if mark == '|' {
			n++
		}
	}
	return -1
}

//go:noinline
func (p *parser) in(words list, word string) bool { return p.number(words, word) >= 0 }

// isIn reports whether the token some places ahead is in a list.
//
//go:noinline
func (p *parser) isIn(n int, words list) bool { return p.isAt(p.at+n, words) }

// isAt reports whether a token is in a list.
//
//go:noinline
func (p *parser) isAt(at int, words list) bool { return p.in(words, p.token(at).text) }

// hasEnd reports whether a word ends in one of a list.
//
//go:noinline
func (p *parser) hasEnd(word string, words list) bool {
	for list := p.table[words]; list != ""; {
		var end string
		if end, list, _ = member(list); ends(word, end) {
			return true
		}
	}
	return false
}

//go:noinline
func ends(word, end string) bool {
	return len(word) >= len(end) && word[len(word)-len(end):] == end
}

// hasStart reports whether a word begins with one of a list.
//
//go:noinline
func (p *parser) hasStart(word string, words list) bool {
	for list := p.table[words]; list != ""; {
		var start string
		if start, list, _ = member(list); hasAt(word, 0, start) {
			return true
		}
	}
	return false
}

// hasPart reports whether one of a list is in a word.
//
//go:noinline
func (p *parser) hasPart(word string, words list) bool {
	for i := range word {
		if p.hasStart(word[i:], words) {
			return true
		}
	}
	return false
}

//go:noinline
func within(word, part string) bool {
	for i := range word {
		if hasAt(word, i, part) {
			return true
		}
	}
	return false
}
