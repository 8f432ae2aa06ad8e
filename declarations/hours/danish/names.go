package danish

import "servicestatus/declarations/hours"

// naming is what the hours read so far are of.
type naming struct {
	kinds   uint32
	before  uint32   // before the words at hand
	names   []string // of those that are in no list
	late    int      // the token where it was first said, after some hours
	other   int      // the token where something else is said to have hours
	last    int      // the token of the one that was said last
	unknown bool     // a name in no list was said
	placed  bool     // a place was, after hours
	both    bool     // two were named with "og" between them, before any hours
}

// The kind of a name that is in no list.
const proper = 31

// subject passes over what hours are of. Once there are hours, hours that follow
// something else are refused: no schedule holds the hours of two things.
func (p *parser) subject() bool {
	first, of := p.at, &p.of
	if p.kind(0) != 'a' {
		return false
	}
	of.before = of.kinds
	word := p.token(first).text
	if end := p.table[closedEndWords]; end != "" && ends(word, end) && word != end {
		kind, _ := p.stem(word[:len(word)-len(end)])
		if kind >= 0 { // "telefonlukket": of the telephone, "lukket"
			p.token(first).text = end
			p.said(kind, word, first, first, true)
			return true
		}
	}
	kind, compound := p.stem(word)
	switch {
	case p.in(eWords, word) && p.kind(1) == '-' && p.isIn(2, mailWords):
		kind, _ = p.stem(p.ahead(2).text)
		p.at += 3
	case p.any(dropInWords):
		kind = proper
	case kind >= 0:
		p.at++
		if len(word) <= 3 {
			p.take('.')
		}
	case compound && !p.strangely(word), p.someone():
		p.at = first + 1
		kind = proper
	default:
		p.at = first
		return false
	}
	if end := p.at; of.kinds == 0 || p.coming.sep >= newLine || p.before().kind != someValue || !p.phone() || !p.endsAside() { // but "Viceværten: kl. 9–10 på tlf. 51 22 33 44"
		p.at = end
		p.said(kind, word, first, p.at, p.shuts() || p.isAt(first-1, verbsWords) && p.isIn(0, closedWords))
	}
	return true
}

// said notes what hours are of. A general word stands for what was named before: for
// names in no list or, where it is closed, for the one thing that is in one.
//
// shut is that it is closed then: "kontoret er lukket" after "Beboerkontor" says
// nothing of another.
func (p *parser) said(kind int, word string, first, end int, shut bool) {
	of := &p.of
	of.last = end - 1
	known := of.kinds&(1<<kind) != 0 && kind != proper
	for _, name := range of.names {
		known = known || ends(name, word) || ends(word, name) || shut && within(name, bare(word))
	}
	of.both = of.both || len(p.found) == 0 && of.kinds != 0 && kind != proper && p.isAt(first-1, andWords)
	values, open, lines := 0, false, 0
	for _, before := range p.found {
		if before.kind == someValue && (before.state != hours.Closed || of.before != 0) {
			values++
			open = open || before.state != hours.Closed
		}
		if before.sep >= newLine {
			lines++
		}
	}
	listed := of.kinds &^ (1 << proper)
	switch {
	case known && !(shut && values > 0 && of.both): // but "museet og cafeen kl. 9–15. Cafeen er lukket i juli"
		return
	case values == 0, p.in(genericWords, word) && (listed == 0 && (shut || !open || of.kinds == 0) || shut && kind == proper && listed > 1 && listed&(listed-1) == 0):
	case of.kinds == 0 && lines < 2 && p.coming.sep < newLine: // "mandag kl. 9–15 på telefon 1881"
		of.late = first
	default:
		of.other = first
	}
	of.kinds |= 1 << kind
	if kind == proper {
		*grown(&of.names) = word
	}
}

// isNamed reports whether a word is part of a name that was said: "linjen" of
// "Pensionslinjen", "legestue" of "Legestuen".
//
//go:noinline
func (p *parser) isNamed(word string) bool {
	for _, name := range p.of.names {
		if len(word) > 3 && within(name, word) {
			return true
		}
	}
	return false
}

// whereabouts passes over the name of what is closed, where no other can be meant, "lukket i
// Ydelsescentret", or of the only place where someone is at the hours before: "kl.
// 13–15 i Sognegården".
func (p *parser) whereabouts() bool {
	before, first := p.before(), p.at
	shut := shuts(before)
	near := p.isIn(-1, conditionalWords) // "ved materielgården"
	if before.kind != someValue || !shut && (len(before.spans) == 0 || p.of.placed) || !near && !p.isIn(-1, neutralWords) {
		return false
	}
	for !near && p.at < first+3 && p.ahead(0).capital && p.text[p.ahead(0).end-1] >= 'a' && p.harmless(p.ahead(0).text) {
		p.at++
	}
	if p.at == first && p.take('a') && (!p.hasEnd(p.ahead(-1).text, genericWords) || !p.harmless(p.ahead(-1).text) || !p.endsAside() || shut) {
		p.at = first // but "i borgerhuset"
	}
	if p.at == first {
		return false
	}
	if p.of.placed = true; shut {
		p.of.before = p.of.kinds
		p.said(proper, p.token(first).text, first, p.at, true)
		if other := max(p.of.other, p.of.late); other >= 0 {
			p.failAt(other, errOther)
		}
	}
	return true
}

// shuts reports whether a verb is next and that someone is closed then.
func (p *parser) shuts() bool {
	return p.isIn(0, verbsWords) && p.isIn(1, closedWords)
}

// isClosed reports whether what is closed is said at hand.
//
//go:noinline
func (p *parser) isClosed() bool {
	if p.kind(0) != 'a' {
		return false
	}
	start := p.at
	ok := p.any(closedWords) || p.leave()
	p.at = start
	return ok
}

// stem returns which subject a word is, or whether it ends in one:
// "byggesagsvejledningen".
//
//go:noinline
func (p *parser) stem(word string) (kind int, compound bool) {
	for end := len(word); end > 0; end-- {
		if ending := word[end:]; ending != "" && !p.in(subjectEndsWords, ending) {
			continue
		}
		if kind = p.number(subjectsWords, word[:end]); kind >= 0 {
			return kind, false
		}
		for list := p.table[subjectsWords]; list != ""; {
			var name string
			name, list, _ = member(list)
			compound = compound || len(name) > 4 && ends(word[:end], name)
		}
	}
	return -1, compound
}

// someone passes over a name in no list between a verb and "åbent": "holder
// Aktivitetshuset åbent".
func (p *parser) someone() bool {
	word, next := p.ahead(0).text, p.ahead(1).text
	if p.coming.sep >= newLine || p.in(passedWords, word) || !p.harmless(word) && !p.isNamed(word) {
		return false
	}
	p.at++
	verb := p.ahead(-2).text
	return p.in(verbsWords, verb) && (p.in(isOpenWords, next) || p.isNext(reachedWords)) ||
		(p.in(opensWords, verb) || p.in(closesWords, verb)) && (p.in(oclockWords, next) || p.in(partLeadWords, next))
}
