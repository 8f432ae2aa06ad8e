package danish

// header passes over the head of a table's column.
func (p *parser) header() bool {
	start := p.at
	if p.any(headersWords) && (p.kind(0) == '\t' || p.kind(-2) == '\t' && p.kind(0) == '\n') {
		return true
	}
	p.at = start
	return false
}

// contact passes over an address of the net, a telephone or other number that is
// no clock time, or the address of a house.
func (p *parser) contact() bool {
	return p.take('@') || p.answered() || p.written() || p.urgent() || p.updated() || p.amount() || p.phone() || p.registered() || p.street() || p.place() || p.lastEntry() || p.town()
}

// street passes over a street and the number of a house: "Store Torv 1, 2. sal".
func (p *parser) street() bool {
	start := p.at
	if !p.ahead(0).capital {
		return false
	}
	for p.kind(0) == 'a' && p.at < start+5 {
		if p.at++; p.kind(0) == '-' && p.joined(0) && p.joined(1) && p.kind(1) == 'a' {
			p.at++ // "Hold-an Vej 7"
			continue
		}
		if !p.hasEnd(p.ahead(-1).text, streetsWords) {
			continue
		}
		if t := p.ahead(0); t.whole() && len(t.text) <= 3 && (p.kind(1) != '.' || p.endsAfter()) {
			p.at++
			if p.take('-') { // "Nørregade 10–14, 9320 Lindholt", or hours?
				if at := p.at; !p.take('0') || !p.any(floorsWords) && (!p.take(',') || !p.town()) && (p.kind(0) != ')' || !p.isAt(start-1, floorsWords)) {
					p.at = at
					break
				}
				return true
			}
			if t := p.ahead(0); t.kind == 'a' && len(t.text) == 1 && !p.in(periodLeadWords, t.text) {
				p.at++
			}
			p.floor()
			return true
		}
	}
	p.at = start
	return false
}

// place passes over the name of a place in a house that has a number: "building 21",
// "ward B4".
func (p *parser) place() bool {
	start := p.at
	if p.kind(-1) == ',' && p.ahead(0).capital && p.harmless(p.ahead(0).text) && p.take('a') && p.kind(0) == ',' {
		if p.floor(); p.at > start+1 {
			return true // "…, Sundhedshuset, 1. sal"
		}
	}
	p.at = start
	if t := p.ahead(0); t.whole() && len(t.text) <= 2 && p.kind(1) == '.' && !p.ahead(2).capital && p.isIn(2, floorsWords) {
		p.floor()
		return true // "2. sal"
	}
	if p.any(placesWords) && (p.kind(0) == '0' || len(p.ahead(0).text) == 1 && p.take('a') && p.joined(0)) && p.ahead(0).whole() && p.kind(1) != '-' && p.kind(1) != '.' {
		p.at++
		p.floor()
		return true
	}
	p.at = start
	return false
}

// endsAfter reports whether the full stop after the number at hand ends a sentence,
// and is not that of a date: "Torvet 6. Klinikken er …".
func (p *parser) endsAfter() bool {
	t := p.ahead(2)
	return t.kind <= '\n' || t.capital && !p.in(monthsWords, t.text)
}

// floor passes over where in a house: "1. sal", "indgang B", "kælderen".
func (p *parser) floor() {
	for at := p.at; ; at = p.at {
		if !p.take(',') {
			p.take('.')
		}
		if t := p.ahead(0); t.whole() && len(t.text) <= 2 {
			p.at++
			p.take('.')
		}
		if !p.any(floorsWords) {
			p.at = at
			return
		}
		if t := p.ahead(0); t.kind == 'a' && len(t.text) == 1 && t.capital || t.whole() && len(t.text) == 1 && p.kind(1) != '.' {
			p.at++
		}
	}
}

// reason passes over why something is so: "på grund af flytning".
func (p *parser) reason() bool {
	start := p.at
	if p.any(reasonsWords) && p.kind(0) == 'a' && !p.strangely(p.ahead(0).text) && !p.speaks() {
		p.at++
		if end := p.kind(1); p.kind(0) == 'a' && (end == ')' || end == '.' || end == '\n' || end == 0) && !p.strangely(p.ahead(0).text) && !p.speaks() {
			p.at++ // "because of staff training"
		}
		return true
	}
	p.at = start
	return false
}

// greeting passes over a greeting, and who sends it.
func (p *parser) greeting() bool {
	if !p.any(greetingsWords) {
		return false
	}
	regards := p.isIn(-1, regardsWords)
	for n := 0; regards && n < 6 && p.kind(0) == 'a' && p.harmless(p.ahead(0).text) && !p.speaks(); n++ {
		p.at++
	}
	return true
}

// town passes over the number and name of a town, after a comma, a street or on a
// line of its own: "1550 København V".
func (p *parser) town() bool {
	t, before := p.ahead(0), p.ahead(-1)
	if t.kind != '0' || len(t.text) != 4 || t.minute >= 0 || !p.ahead(1).capital || !p.harmless(p.ahead(1).text) ||
		before.kind != ',' && before.kind != '\n' && before.kind != '\t' && before.use != passedContact && before.kind != 0 {
		return false
	}
	p.at += 2
	for p.ahead(0).capital && len(p.ahead(0).text) <= 2 {
		p.at++
	}
	return true
}
