package hours

// token is a word, a number or a mark of a Danish text.
type token struct {
	kind          byte // 'a' a word, '0' a number, '\n' a new line, otherwise the mark itself
	text          string
	at            int // byte offset
	value, minute int // of a number: 8.30 is 8 and 30; minute is -1 where there is none
}

// tokens divides the text. Words come in lower case, every dash as '-'; kinds
// of space other than a new line only separate.
func tokens(text string) (all []token) {
	for i := 0; i < len(text); {
		c, start := text[i], i
		switch {
		case c == '\n' || c == ';':
			i++
			all = append(all, token{kind: '\n', at: start, text: text[start:i]})
		case c == ' ' || c == '\t' || c == '\r':
			i++
		case hasAt(text, i, "\u00a0"), hasAt(text, i, "\u00ad"):
			i += 2 // no-break space, soft hyphen
		case hasAt(text, i, "\u2009"), hasAt(text, i, "\u202f"):
			i += 3 // thin spaces
		case c == '-':
			i++
			all = append(all, token{kind: '-', at: start, text: "-"})
		case hasAt(text, i, "\u2010"), hasAt(text, i, "\u2011"), hasAt(text, i, "\u2012"),
			hasAt(text, i, "\u2013"), hasAt(text, i, "\u2014"), hasAt(text, i, "\u2212"):
			i += 3 // the other dashes
			all = append(all, token{kind: '-', at: start, text: text[start:i]})
		case digit(c):
			t := token{kind: '0', at: start, minute: -1}
			t.value, i = digits(text, i)
			if i+2 < len(text) && (text[i] == '.' || text[i] == ':') && digit(text[i+1]) && digit(text[i+2]) &&
				(i+3 == len(text) || !digit(text[i+3])) {
				t.minute, i = digits(text, i+1)
			}
			t.text = text[start:i]
			all = append(all, t)
		case letter(c):
			for i++; i < len(text) && letter(text[i]) && text[i] != 0xC2 && text[i] != 0xE2; i++ {
				// no letter of Danish begins with C2 or E2; spaces and dashes do
			}
			all = append(all, token{kind: 'a', at: start, text: lower(text[start:i])})
		default:
			i++
			all = append(all, token{kind: c, at: start, text: text[start:i]})
		}
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

// danish is a place in the tokens of a text. The first failure is kept.
type danish struct {
	tokens []token
	at     int
	end    int // of the text
	err    *SyntaxError
}

func (p *danish) done() bool { return p.at >= len(p.tokens) }

func (p *danish) fail(message, remedy string) {
	if p.err != nil {
		return
	}
	p.err = &SyntaxError{p.end, 0, message, remedy}
	if !p.done() {
		t := p.tokens[p.at]
		p.err.Offset, p.err.Length = t.at, len(t.text)
		if t.kind == '\n' {
			p.err.Length = 0
		}
	}
}

func (p *danish) peek(kind byte) (t token, ok bool) {
	if p.done() || p.tokens[p.at].kind != kind {
		return t, false
	}
	return p.tokens[p.at], true
}

// take passes over a mark.
func (p *danish) take(kind byte) bool {
	_, ok := p.peek(kind)
	if ok {
		p.at++
	}
	return ok
}

// word passes over a word.
func (p *danish) word(word string) bool {
	t, ok := p.peek('a')
	if ok = ok && t.text == word; ok {
		p.at++
	}
	return ok
}

// phrase passes over words in a row, all or none.
func (p *danish) phrase(words ...string) bool {
	start := p.at
	for _, w := range words {
		if !p.word(w) {
			p.at = start
			return false
		}
	}
	return true
}

// separators passes over what stands between rules.
func (p *danish) separators() {
	for p.take('\n') || p.take(',') || p.take('.') || p.word("og") || p.word("samt") {
		continue
	}
}

// oneOf passes over one of the words of one of the lists, with a plural's e
// and a dot, and returns which list it was.
func (p *danish) oneOf(lists []string) (i int, ok bool) {
	for i, words := range lists {
		if p.anyOf(words, "e") {
			if len(p.tokens[p.at-1].text) <= 5 {
				p.take('.') // an abbreviation's
			}
			return i, true
		}
	}
	return 0, false
}

// anyOf passes over one of the words of a list, the ending allowed on the first.
func (p *danish) anyOf(words, ending string) bool {
	t, ok := p.peek('a')
	if !ok {
		return false
	}
	for start, i := 0, 0; i <= len(words); i++ {
		if i < len(words) && words[i] != ' ' {
			continue
		}
		if w := words[start:i]; t.text == w || start == 0 && ending != "" && t.text == w+ending {
			p.at++
			return true
		}
		start = i + 1
	}
	return false
}
