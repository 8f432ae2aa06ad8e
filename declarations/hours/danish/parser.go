package danish

import "servicestatus/declarations/hours"

// parser is a place in the tokens of a text. The first failure is kept.
type parser struct {
	lang      *language
	table     *wordTable
	beside    *wordTable // of another language: a name is none of its words either
	text      string
	tokens    []token
	at        int
	end       int // of the text
	err       *hours.SyntaxError
	found     []*phrase // so far
	doubt     int       // the token where the words of a sentence stopped to be a name
	coming    *phrase   // the phrase to be read
	of        naming
	strange   int        // one more than the first token of a name in no list
	short     bool       // the date that was read last has its month further on
	half      bool       // some clock time has am or pm
	ascension int        // the token after Ascension Day, where it was read last
	one       hours.Week // the weekday that was named last, if it was one alone
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
// dot or a hyphen at the end of one stands for itself.
func (p *parser) words(words string) bool {
	start := p.at
	for len(words) > 0 {
		n := 0
		for n < len(words) && words[n] != ' ' && words[n] != '.' && words[n] != '-' {
			n++
		}
		if t := p.ahead(0); t.kind != 'a' || t.text != words[:n] {
			p.at = start
			return false
		}
		p.at++
		if words = words[n:]; len(words) > 0 && words[0] != ' ' {
			if !p.take(words[0]) {
				p.at = start
				return false
			}
			words = words[1:]
		}
		if len(words) > 0 && words[0] == ' ' {
			words = words[1:]
		}
	}
	return true
}
