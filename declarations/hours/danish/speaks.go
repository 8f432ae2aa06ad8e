package danish

// speaks reports whether the word at hand says when, or how days and hours hang
// together.
//
//go:noinline
func (p *parser) speaks() bool {
	here, err, of := p.at, p.err, p.of
	says := p.phrase(&phrase{}) || p.err != err || p.any(onlyWords)
	p.at, p.err, p.of = here, err, of
	return says
}

// speaksAfter reports whether what stands after the dash at hand says when:
// "Lægevagten – hverdage kl. 16–22".
func (p *parser) speaksAfter() bool {
	if p.joined(0) || p.joined(1) {
		return false
	}
	p.at++
	kind, _ := p.stem(p.ahead(0).text)
	says := p.kind(0) == '0' || p.kind(0) == 'a' && (p.speaks() || kind >= 0 && p.speaksNext() || p.isIn(0, passedWords))
	p.at--
	return says
}

// passes passes over all but the last of common words: "pr. telefon".
func (p *parser) passes() bool {
	if p.any(passedWords) {
		p.at--
		return true
	}
	return false
}

// speaksNext reports whether the word after the one at hand says when.
//
//go:noinline
func (p *parser) speaksNext() bool {
	p.at++
	says := p.speaks()
	p.at--
	return says
}
