package danish

// lastEntry passes over when one is let in last: "sidste indgang kl. 16.30".
func (p *parser) lastEntry() bool {
	start := p.at
	if p.word(lastsWords) == 0 && p.kind(0) == 'a' && p.harmless(p.ahead(0).text) && !p.hasPart(p.ahead(0).text, hourPartsWords) {
		p.at++
		for p.take(':') || p.any(verbsWords) {
			continue
		}
		at := p.at
		if p.hourWord() && p.take('0') && p.endsAside() {
			return true
		}
		p.at = at
		if p.beforeClosing() {
			return true
		}
	}
	p.at = start
	if p.take('a') && p.harmless(p.ahead(-1).text) && !p.isIn(-1, passedWords) && p.any(closesWords) && p.beforeClosing() {
		return true // "Billetsalget lukker 30 minutter før lukketid"
	}
	p.at = start
	return false
}

// beforeClosing passes over how long before the end of the hours something is, at the
// end of a sentence: "1 time før lukketid".
func (p *parser) beforeClosing() bool {
	if p.take('0') && p.any(unitsWords) {
		p.take('.')
	} else if !p.any(someTimeWords) {
		return false
	}
	return p.any(closingWords) && p.endsAside()
}

// endsAside reports whether a sentence, a line or what is in parentheses ends here.
func (p *parser) endsAside() bool { return p.isSilent() || p.kind(0) == ')' }
