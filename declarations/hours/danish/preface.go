package danish

// opening is the words of a sentence or line before the first that says when.
type opening struct {
	word, strong int  // the first token that is in no list, and how many are
	hourish      bool // some say "åben" or "åbningstid"
	verb, open   bool // someone is or has something; someone is there
	vague        bool // a word is none of a name
	loose        bool // not all are a name and what it is for: "IT-café for seniorer"
	whole        bool // "i hele åbningstiden": of no other hours
	odd          bool // an unknown word stands between the verb and the opening
}

// preface passes over the words of a sentence or line before the first that says
// when, or all of them if none does: "Bogbussens holdeplads er åben hver mandag",
// "Tandlæge Mette Krogh". One of them at least is in no list; none may put what
// follows in doubt. They are what the hours are of.
func (p *parser) preface() bool {
	first := p.at
	aside := (p.before().kind == where || p.before().kind == otherwise && p.before().sep >= newLine) && p.coming.sep == nothing // "uden for telefontiden kan du skrive …"
	switch p.kind(-1) {
	case 0, '\n', '.', ':', '?', '/':
	default:
		if !aside {
			return false
		}
	}
	if p.coming.sep < newLine && p.kind(-1) != ':' && !aside || p.isIn(0, conditionalWords) && !p.isIn(1, placesWords) {
		return false
	}
	h := opening{word: -1}
	named := p.opening(&h)
	if !named {
		p.doubt = p.at
	}
	if !named || !p.isName(&h, first, len(p.found) > 0) || aside && !p.isSilent() {
		p.at = first
		return false
	}
	if p.strange == 0 {
		p.strange = first + 1
	}
	silent := p.isSilent()
	p.of.unknown = p.of.unknown || !h.hourish && !h.verb && (!silent || h.strong < 2)
	if !silent || !h.whole {
		p.nameHours(first)
	}
	if last := p.ahead(-1); p.in(passedWords, last.text) || h.hourish && !last.capital {
		p.of.last = -1
	}
	return true
}

// opening goes through the words of one, up to what says when; it reports whether
// none of them puts what follows in doubt.
func (p *parser) opening(h *opening) bool {
	for first := p.at; p.at < first+30; {
		t := p.ahead(0)
		if p.contact() || p.numbered() {
			continue
		}
		if t.kind == ',' || t.kind == '/' || t.kind == '(' || t.kind == ')' || t.kind == '\'' || t.kind == '"' || p.noted() || t.kind == '-' && !p.speaksAfter() {
			p.at++
			continue
		}
		if t.whole() && (len(t.text) > 4 || p.at == first && p.joined(1) && p.ahead(1).capital) { // "MobilePay 12345", "3F"
			p.at++
			continue
		}
		if p.in(neutralWords, t.text) || p.in(orWords, t.text) { // "inden for 10–12 minutter", "eller post@kommune.dk"
			if p.at++; p.contact() {
				continue
			}
			p.at--
		}
		if at := p.at; p.any(onlyWords) && (p.any(openlyWords) || p.any(passedWords)) && p.isNext(byAppointmentWords) {
			continue // "kan kun ses efter aftale"
		} else {
			p.at = at
		}
		if t.kind != 'a' || p.in(opensWords, t.text) || p.speaks() {
			return true
		}
		kind, _ := p.stem(t.text)
		does := (p.isIn(-1, canWords) || p.isIn(-2, canWords) && p.isIn(-1, passedWords)) && p.isNext(doWords) // "har du spørgsmål, kan du ringe"
		h.open = h.open || does || p.isNext(openlyWords) || p.in(staysWords, t.text) && (p.isIn(1, neutralWords) || p.isIn(1, conditionalWords))
		switch {
		case p.in(conditionsWords, t.text), p.isIn(-1, canWords) && p.in(beWords, t.text):
			return false
		case kind >= 0 || p.in(neutralWords, t.text) || p.passes():
			h.hourish = h.hourish || !p.in(timeWords, t.text) && p.hasPart(t.text, hourPartsWords)
			h.verb = h.verb || p.in(verbsWords, t.text)
			h.loose = h.loose || kind < 0 && !p.isIn(0, neutralWords)
			h.whole = h.whole || p.in(wholeWords, t.text)
		case !p.silent(t.text):
			return false
		default:
			h.loose = h.loose || p.at > first && !p.isIn(-1, neutralWords)
			h.vague = h.vague || p.in(vagueWords, t.text)
			if h.strong++; h.word < 0 {
				h.word = p.at
			}
			// "er næsten åben", but "er åben for besøgende"
			h.odd = !does && (h.odd || h.verb && !p.in(openlyWords, t.text) && !p.isIn(-1, neutralWords) && !p.isIn(-1, conditionalWords) && p.at-1 != h.word)
		}
		p.at++
	}
	return true
}

// isSilent reports whether a sentence or line ends here.
//
//go:noinline
func (p *parser) isSilent() bool {
	end := p.kind(0)
	return end == 0 || end == '.' || end == '\n' || end == '?'
}

// isName reports whether the words from a token to the place at hand can be a
// name. Before days or hours in the same sentence someone must be there: "Telefonen
// er optaget mandag" is none. A whole sentence must say nothing of hours.
func (p *parser) isName(h *opening, first int, later bool) bool {
	next := p.ahead(0)
	switch {
	case h.word < 0 || h.strong == 1 && len(p.token(h.word).text) < 3 && p.token(h.word-1).kind != '(' && p.token(h.word+1).kind != '-': // but "(el)", "It-café"
		return false
	case p.isSilent():
		return !h.hourish || next.kind == '\n' && !later
	case h.vague:
		return false
	case next.kind == 'a' || next.kind == '0':
		if at := p.at; p.any(byAppointmentWords) {
			p.at = at
			return true
		}
		if p.isNext(aroundTheClockWords) || p.isNext(alwaysWords) || p.isClosed() || p.in(opensWords, next.text) {
			return true
		}
		if !later && !h.loose && !h.hourish && p.token(first).capital && (p.isIn(0, everyWords) || p.isIn(0, ordinalsWords)) {
			return true // "Slægtsforskerhjælp hver onsdag kl. 19–21"
		}
		kind, _ := p.stem(p.ahead(-1).text)
		return !h.verb && (p.kind(-1) == ',' || next.kind == 'a' && !p.isAt(first, passedWords) && (kind >= 0 && (h.hourish || p.kind(-2) == '-') || p.ahead(-1).capital && p.isIn(-2, neutralWords)) || h.hourish && p.hasPart(p.ahead(-1).text, timeWords)) || !h.odd && (h.open || h.hourish && (h.verb || p.isAt(first, isOpenWords) || p.isAt(first, passedWords) && p.hasPart(p.token(first).text, hourPartsWords)))
	}
	return next.kind == ':' || next.kind == '-' || next.kind == '\t'
}

// nameHours notes the names in the words from a token to the place at hand.
func (p *parser) nameHours(first int) {
	of := &p.of
	shut := p.shuts() || p.isClosed()
	of.before = of.kinds
	for at := first; at < p.at; at++ {
		t := p.token(at)
		if t.kind != 'a' {
			continue
		}
		kind, _ := p.stem(t.text)
		switch {
		case kind >= 0 && len(p.found) == 0:
			of.both = of.both || of.kinds != 0 && p.isAt(at-1, andWords)
			of.kinds |= 1 << kind
		case kind >= 0:
			p.said(kind, t.text, at, p.at, shut)
		case !p.in(passedWords, t.text) && !p.in(neutralWords, t.text):
			p.said(proper, t.text, at, p.at, shut)
		}
	}
}
