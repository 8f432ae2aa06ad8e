package osm

import "servicestatus/declarations/hours"

// parser is a place in a text. It keeps the first failure.
type parser struct {
	text     string
	at       int
	err      *hours.SyntaxError
	complete bool // the rule just read has a time or a state
	placed   bool // places are kept
	places   []Place
	work     hours.Work
}

func (p *parser) fail(message, remedy string) {
	if p.err != nil {
		return
	}
	end := p.at
	for end < len(p.text) && p.text[end] != ' ' && p.text[end] != ';' && p.text[end] != ',' {
		end++
	}
	p.err = &hours.SyntaxError{Offset: p.at, Length: end - p.at, Message: message, Remedy: remedy}
}

func (p *parser) spaces() {
	start := p.at
	for p.at < len(p.text) && (p.text[p.at] == ' ' || p.text[p.at] == '\t' || p.text[p.at] == '\n' || p.text[p.at] == '\r') {
		p.at++
	}
	p.work.Add(1 + p.at - start)
}

// take passes over c, and spaces before it.
func (p *parser) take(c byte) bool {
	start := p.at
	p.spaces()
	if p.at < len(p.text) && p.text[p.at] == c {
		p.at++
		return true
	}
	p.at = start
	return false
}

// word passes over a word, in any case, and spaces before it.
func (p *parser) word(word string) bool {
	start := p.at
	p.spaces()
	end := p.at + len(word)
	if end > len(p.text) || end < len(p.text) && letter(p.text[end]) {
		p.at = start
		return false
	}
	for i := 0; i < len(word); i++ {
		c := p.text[p.at+i]
		if 'A' <= word[i] && word[i] <= 'Z' && c >= 'a' {
			c -= 'a' - 'A'
		} else if 'a' <= word[i] && word[i] <= 'z' && c < 'a' {
			c += 'a' - 'A'
		}
		if c != word[i] {
			p.at = start
			return false
		}
	}
	p.at = end
	return true
}

func letter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 }
func digit(c byte) bool  { return c >= '0' && c <= '9' }

// number passes over min to max digits, and spaces before them. The hour of a
// clock time is no number.
func (p *parser) number(min, max int) (n int, ok bool) {
	start := p.at
	n, ok = p.digits(min, max)
	if ok && p.at+1 < len(p.text) && p.text[p.at] == ':' && digit(p.text[p.at+1]) {
		p.at = start
		return 0, false
	}
	return n, ok
}

func (p *parser) digits(min, max int) (n int, ok bool) {
	start := p.at
	p.spaces()
	first := p.at
	for p.at < len(p.text) && digit(p.text[p.at]) {
		if p.at-first < max {
			n = n*10 + int(p.text[p.at]-'0')
		}
		p.at++
	}
	length := p.at - first
	p.work.Add(length)
	if length < min || length > max {
		p.at = start
		return 0, false
	}
	return n, true
}

// within passes over a number in a range; nothing else will do.
func (p *parser) within(from, to int, message, remedy string) int {
	p.spaces()
	start := p.at
	n, ok := p.number(1, 2)
	if !ok || n < from || n > to {
		p.at = start
		p.fail(message, remedy)
	}
	return n
}

// period passes over what makes a range mean every so many of it.
func (p *parser) period() int {
	if !p.take('/') {
		return 0
	}
	return p.within(1, 99, "Her ventes et tal.", "Skriv fx week 01-53/2.")
}

// later passes over an offset: how many days later.
func (p *parser) later() int {
	start := p.at
	sign := 1
	if p.take('-') {
		sign = -1
	} else if !p.take('+') {
		return 0
	}
	n, _ := p.number(1, 3)
	if n > maxOffset || !p.word("days") && !p.word("day") {
		p.at = start
		return 0
	}
	return sign * n
}

// maxOffset is how far a day can be moved: never as far as a year.
const maxOffset = 300
