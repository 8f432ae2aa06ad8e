package danish

// preface passes over the words of a sentence or line before the first that says
// when, or all of them if none does: "Bogbussen holder ved skolen hver mandag",
// "Tandlæge Mette Krogh". One of them at least is in no list; none may put what
// follows in doubt. They are what the hours are of.
func (p *parser) preface(of *naming, all []*phrase, sep separator) bool {
	first, strong, hourish, verb, open, odd := p.at, 0, false, false, false, false
	switch p.kind(-1) {
	case 0, '\n', '.', ':':
	default:
		return false
	}
	if sep < newLine && p.kind(-1) != ':' || p.in(conditionalWords, p.ahead(0).text) {
		return false
	}
	word := -1
	for p.at < first+30 {
		t := p.ahead(0)
		if p.contact() {
			continue
		}
		if t.kind == ',' || t.kind == '/' || t.kind == '(' || t.kind == ')' || t.kind == '\'' || t.kind == '"' || t.kind == '-' && !p.speaksAfter() {
			p.at++
			continue
		}
		if t.kind != 'a' || p.speaks() {
			break
		}
		kind, _ := p.stem(t.text)
		open = open || p.in(openlyWords, t.text)
		switch {
		case p.in(conditionsWords, t.text), p.in(canWords, p.ahead(-1).text) && p.in(beWords, t.text):
			p.at = first
			return false
		case kind >= 0 || p.in(passedWords, t.text) || p.in(neutralWords, t.text):
			hourish = hourish || p.hasPart(t.text, hourPartsWords)
			verb = verb || p.in(verbsWords, t.text)
		case !p.harmless(t.text):
			p.at = first
			return false
		default:
			if strong++; word < 0 {
				word = p.at
			}
			// "er næsten åben", but "er åben for besøgende"
			odd = odd || verb && !p.in(openlyWords, t.text) && !p.in(neutralWords, p.ahead(-1).text) && !p.in(conditionalWords, p.ahead(-1).text) && p.at-1 != word
		}
		p.at++
	}
	end := p.kind(0)
	if (end == 'a' || end == '0') && (odd || !verb && !open && !p.in(isOpenWords, p.tokens[first].text) || !hourish && !open) && p.number(aroundTheClockWords, p.ahead(0).text) < 0 && p.number(closedWords, p.ahead(0).text) < 0 && !p.in(opensWords, p.ahead(0).text) {
		word = -1 // "Telefonen er optaget mandag"
	}
	silent := end == 0 || end == '.' || end == '\n'
	if word < 0 || end != 'a' && end != '0' && end != ':' && end != '-' && end != '\t' && !silent ||
		silent && hourish && (end != '\n' || len(all) > 0) || len(p.tokens[word].text) < 3 && strong == 1 {
		p.at = first
		return false
	}
	if p.strange == 0 {
		p.strange = first + 1
	}
	of.unknown = of.unknown || !hourish && !verb && (!silent || strong < 2)
	shut := p.shuts() || end == 'a' && p.number(closedWords, p.ahead(0).text) >= 0
	last := p.at
	for at := first; at < last; at++ {
		t := &p.tokens[at]
		if t.kind != 'a' || t.use == passedContact {
			continue
		}
		if kind, _ := p.stem(t.text); kind >= 0 && len(all) == 0 {
			of.kinds |= 1 << kind
		} else if kind < 0 && !p.in(passedWords, t.text) && !p.in(neutralWords, t.text) {
			of.said(proper, t.text, at, last, all, sep, shut)
		} else if kind >= 0 {
			of.generic = p.in(genericWords, t.text) && of.kinds == 1<<proper
			of.said(kind, t.text, at, last, all, sep, shut)
		}
	}
	if p.in(passedWords, p.token(last-1).text) {
		of.last = -1
	}
	return true
}

// speaks reports whether the word at hand says when, or how days and hours hang
// together.
func (p *parser) speaks() bool {
	here, err := p.at, p.err
	says := p.phrase(&phrase{}) || p.err != err || p.any(onlyWords)
	p.at, p.err = here, err
	return says
}

// speaksAfter reports whether what stands after the dash at hand says when:
// "Lægevagten – hverdage kl. 16–22".
func (p *parser) speaksAfter() bool {
	if p.joined(0) || p.joined(1) {
		return false
	}
	p.at++
	says := p.kind(0) == '0' || p.kind(0) == 'a' && (p.speaks() || p.in(passedWords, p.ahead(0).text))
	p.at--
	return says
}
