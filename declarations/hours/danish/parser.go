package danish

import "servicestatus/declarations/hours"

// parser is a place in the tokens of a text. The first failure is kept.
type parser struct {
	lang   *language
	tokens []token
	at     int
	end    int // of the text
	err    *hours.SyntaxError
	also   bool       // "også" was the last that was said
	short  bool       // the date that was read last has its month further on
	one    hours.Week // the weekday that was named last, if it was one alone
}

// kind returns the kind of the token some places ahead.
//
//go:noinline
func (p *parser) kind(n int) byte { return p.token(p.at + n).kind }

func (p *parser) done() bool { return p.at >= len(p.tokens) }

// ahead returns the token some places ahead; its kind is 0 past the ends.
//
//go:noinline
func (p *parser) ahead(n int) *token { return p.token(p.at + n) }

//go:noinline
func (p *parser) token(at int) *token {
	if at >= 0 && at < len(p.tokens) {
		return &p.tokens[at]
	}
	return &nowhere
}

var nowhere = token{minute: -1}

// joined reports whether no space stands between a token some places ahead and
// the one before it.
//
//go:noinline
func (p *parser) joined(n int) bool { return p.ahead(n-1).end == p.ahead(n).at }

// take passes over a mark.
//
//go:noinline
func (p *parser) take(kind byte) bool {
	if p.kind(0) != kind {
		return false
	}
	p.at++
	return true
}

// words passes over words in a row, with a space between them, all or none. A
// dot at the end of one stands for itself.
func (p *parser) words(words string) bool {
	start := p.at
	for len(words) > 0 {
		n := 0
		for n < len(words) && words[n] != ' ' && words[n] != '.' {
			n++
		}
		if t := p.ahead(0); t.kind != 'a' || t.text != words[:n] {
			p.at = start
			return false
		}
		p.at++
		if words = words[n:]; len(words) > 0 && words[0] == '.' {
			if words = words[1:]; !p.take('.') {
				p.at = start
				return false
			}
		}
		if len(words) > 0 {
			words = words[1:]
		}
	}
	return true
}

// word passes over the longest of the phrases of a list that is there, and
// returns its number, or -1.
func (p *parser) word(words list) int {
	start, end, found := p.at, p.at, -1
	if p.kind(0) != 'a' {
		return -1
	}
	for n, list := 0, p.lang.words[words]; list != ""; {
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

// any passes over one of the phrases of a list.
//
//go:noinline
func (p *parser) any(words list) bool { return p.word(words) >= 0 }

// member parts a list from its first member, and the mark after that.
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
	for list := p.lang.words[words]; list != ""; {
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

// hasEnd reports whether a word ends in one of a list.
//
//go:noinline
func (p *parser) hasEnd(word string, words list) bool {
	for list := p.lang.words[words]; list != ""; {
		var end string
		if end, list, _ = member(list); ends(word, end) {
			return true
		}
	}
	return false
}

func ends(word, end string) bool {
	return len(word) >= len(end) && word[len(word)-len(end):] == end
}

// hasStart reports whether a word begins with one of a list.
//
//go:noinline
func (p *parser) hasStart(word string, words list) bool {
	for list := p.lang.words[words]; list != ""; {
		var start string
		if start, list, _ = member(list); hasAt(word, 0, start) {
			return true
		}
	}
	return false
}

// hasPart reports whether one of a list is in a word.
func (p *parser) hasPart(word string, words list) bool {
	for i := range word {
		if p.hasStart(word[i:], words) {
			return true
		}
	}
	return false
}

func within(word, part string) bool {
	for i := range word {
		if hasAt(word, i, part) {
			return true
		}
	}
	return false
}

// mark says what the tokens from first up to the place at hand were taken for.
//
//go:noinline
func (p *parser) mark(first int, use use) {
	for i := first; i < p.at; i++ {
		p.tokens[i].use, p.tokens[i].begins = use, i == first
	}
}

// use is what a token was taken for: a phrase that the statements use, or a
// passage that a rule passed over.
type use uint8

const (
	leftOver use = iota // nothing: the text is asked about
	usedDays
	usedValue
	usedOperator
	usedSeason // the name of a season that has its dates beside it
	passedMark
	passedFiller
	passedName
	passedContact
	passedGreeting
	passedHeader
	passedReason
)
