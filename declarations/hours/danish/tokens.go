package danish

import "servicestatus/declarations/hours"

// token is a word, a number or a mark of a Danish text.
type token struct {
	// 'a' a word, '0' a number, '.' the end of a sentence or what may be, ','
	// what separates members of a list, '\n' a new line or bullet, '\t' a new
	// cell, otherwise the mark itself.
	kind          byte
	text          string
	at            int // byte offset
	value, minute int // of a number: 8.30 is 8 and 30; minute is -1 where there is none
}

// marks are those of more than one byte, and what they are read as: 0 is
// nothing at all.
var marks = [...]struct {
	text string
	kind byte
}{
	{"\u00a0", 0}, {"\u00ad", 0}, {"\u2009", 0}, {"\u202f", 0}, {"\u200b", 0}, {"\ufeff", 0},
	{"\u2010", '-'}, {"\u2011", '-'}, {"\u2012", '-'}, {"\u2013", '-'}, {"\u2014", '-'}, {"\u2212", '-'},
	{"\u2022", '\n'}, {"\u25cf", '\n'}, {"\u25aa", '\n'}, {"\u00b7", '\n'}, {"\r\n", '\n'},
}

// tokens divides the text. Words come in lower case, every dash as '-'; space
// and parentheses only separate.
func tokens(text string) (all []token) {
	for i := 0; i < len(text); {
		t := token{kind: text[i], at: i, minute: -1}
		i++
		switch t.kind {
		case '\r':
			t.kind = '\n'
		case '*':
			if t.at == 0 || text[t.at-1] == '\n' || text[t.at-1] == ' ' {
				t.kind = '\n' // a bullet, not the mark of a footnote
			}
		case ';', '!':
			t.kind = '.'
		case '|', '&', '+':
			t.kind = ','
		case ' ', '(', ')':
			continue
		}
		if digit(t.kind) {
			t.kind = '0'
			t.value, i = digits(text, t.at)
			if i+2 < len(text) && (text[i] == '.' || text[i] == ':') && digit(text[i+1]) && digit(text[i+2]) &&
				(i+3 == len(text) || !digit(text[i+3])) {
				t.minute, i = digits(text, i+1)
			}
		}
		found := false
		for _, mark := range marks {
			if !found && hasAt(text, t.at, mark.text) {
				found = true
				t.kind, i = mark.kind, t.at+len(mark.text)
			}
		}
		if found && t.kind == 0 {
			continue
		}
		if !found && letter(t.kind) {
			for t.kind = 'a'; i < len(text) && letter(text[i]) && text[i] != 0xC2 && text[i] != 0xE2 && text[i] != 0xEF; i++ {
				// no letter of Danish begins with these; spaces and dashes do
			}
		}
		t.text = text[t.at:i]
		if t.kind == 'a' {
			t.text = lower(t.text)
		}
		all = append(all, t)
	}
	return all
}

func hasAt(text string, i int, s string) bool {
	return i+len(s) <= len(text) && text[i:i+len(s)] == s
}

// digits reads a number; one too long for any clock or date stays large.
func digits(text string, i int) (n, end int) {
	for ; i < len(text) && digit(text[i]); i++ {
		if n < 100000 {
			n = n*10 + int(text[i]-'0')
		}
	}
	return n, i
}

// lower returns Danish words in lower case: ASCII and the letters of Latin-1,
// which in UTF-8 differ from their capitals as ASCII letters do.
func lower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' || i > 0 && b[i-1] == 0xC3 && c >= 0x80 && c <= 0x9E {
			b[i] = c + 0x20
		}
	}
	return string(b)
}

// parser is a place in the tokens of a text. The first failure is kept.
type parser struct {
	tokens []token
	at     int
	end    int // of the text
	err    *hours.SyntaxError
	also   bool // "også" was the last that was said
}

func (p *parser) done() bool { return p.at >= len(p.tokens) }

// ahead returns the token some places ahead; its kind is 0 past the ends.
func (p *parser) ahead(n int) *token {
	if n += p.at; n >= 0 && n < len(p.tokens) {
		return &p.tokens[n]
	}
	return &nowhere
}

var nowhere token

func (p *parser) kindAt(at int) byte {
	if at < len(p.tokens) {
		return p.tokens[at].kind
	}
	return 0
}

// take passes over a mark.
func (p *parser) take(kind byte) bool {
	if p.ahead(0).kind != kind {
		return false
	}
	p.at++
	return true
}

// phrase passes over words in a row, with a space between them, all or none. A
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

// word passes over one of the phrases of a list, the first that is there, and
// returns its number, or -1. Phrases are parted by a bar; those that share a
// number by a slash.
func (p *parser) word(list string) (n int) {
	if p.ahead(0).kind != 'a' {
		return -1
	}
	for list != "" {
		var phrase string
		var mark byte
		if phrase, list, mark = member(list); p.words(phrase) {
			return n
		}
		if mark == '|' {
			n++
		}
	}
	return -1
}

// any passes over one of the phrases of a list.
func (p *parser) any(list string) bool { return p.word(list) >= 0 }

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
func number(list, word string) (n int) {
	for list != "" {
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

func in(list, word string) bool { return number(list, word) >= 0 }

func letter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 }
func digit(c byte) bool  { return c >= '0' && c <= '9' }
