package danish

// isAround reports whether "24/7" at the place at hand says that it is always open,
// and is no date: nothing stands beside it.
func (p *parser) isAround() bool {
	t, before, after := p.ahead(0), p.ahead(-1), p.ahead(3)
	return t.kind == '0' && t.text == "24" && p.kind(1) == '/' && p.ahead(2).text == "7" && (after.kind == 0 || after.kind == '.' || after.kind == '\n') &&
		(before.kind == 0 || before.kind == '\n' || before.kind == ':' || p.in(isOpenWords, before.text) && p.number(closedWords, before.text) < 0)
}

// always passes over "altid åben" where nothing follows, as days would.
func (p *parser) always() bool {
	start := p.at
	if p.any(alwaysWords) && p.isSilent() {
		return true
	}
	p.at = start
	return false
}

// around passes over "24 timer i døgnet", "24 timer" and "24/7".
func (p *parser) around() bool {
	start := p.at
	if t := p.ahead(0); t.kind == '0' && t.value == 24 && t.minute < 0 {
		p.at++
		if p.any(perDayWords) {
			return true
		}
		if slash := p.take('/'); slash && p.ahead(0).value == 7 && p.kind(1) != '-' {
			p.at++
			return true
		}
	}
	p.at = start
	return false
}
