package danish

import "servicestatus/declarations/hours"

// naming is what the hours read so far are of.
type naming struct {
	kinds   uint32
	names   []string // of those that are in no list
	late    int      // the token where it was first said, after some hours
	other   int      // the token where something else is said to have hours
	last    int      // the token of the one that was said last
	unknown bool     // a name in no list was said
}

// The kind of a name that is in no list.
const proper = 31

// subject passes over what hours are of. Once there are hours, hours that follow
// something else are refused: no schedule holds the hours of two things.
func (p *parser) subject(of *naming, all []*phrase, sep separator) bool {
	first := p.at
	if p.kind(0) != 'a' {
		return false
	}
	word := p.tokens[first].text
	kind, compound := p.stem(word)
	switch {
	case word == "e" && p.kind(1) == '-' && p.in(mailWords, p.ahead(2).text):
		p.at += 3
		kind, _ = p.stem("mail")
	case kind >= 0:
		p.at++
		if len(word) <= 3 {
			p.take('.')
		}
	case compound && !p.strangely(word), p.someone(sep):
		p.at = first + 1
		kind = proper
	default:
		p.at = first
		return false
	}
	of.said(kind, word, first, p.at, all, sep, p.shuts())
	return true
}

// said notes what hours are of.
//
// shut is that it is closed then: "kontoret er lukket" after "Beboerkontor" says
// nothing of another.
func (of *naming) said(kind int, word string, first, end int, all []*phrase, sep separator, shut bool) {
	of.last = end - 1
	known := of.kinds&(1<<kind) != 0 && kind != proper
	for _, name := range of.names {
		known = known || ends(name, word) || ends(word, name) || shut && within(name, bare(word))
	}
	values, lines := 0, 0
	for _, before := range all {
		if before.kind == someValue && (before.state != hours.Closed || of.kinds != 0) {
			values++
		}
		if before.sep >= newLine {
			lines++
		}
	}
	switch {
	case known:
		return
	case values == 0:
	case of.kinds == 0 && lines < 2 && sep < newLine: // "mandag kl. 9–15 på telefon 1881"
		of.late = first
	default:
		of.other = first
	}
	of.kinds |= 1 << kind
	if kind == proper {
		of.names = append(of.names, word)
	}
}

// shuts reports whether a verb is next and that someone is closed then.
func (p *parser) shuts() bool {
	return p.in(verbsWords, p.ahead(0).text) && p.number(closedWords, p.ahead(1).text) >= 0
}

// stem returns which subject a word is, or whether it ends in one:
// "byggesagsvejledningen".
func (p *parser) stem(word string) (kind int, compound bool) {
	for end := len(word); end > 0; end-- {
		if ending := word[end:]; ending != "" && !p.in(subjectEndsWords, ending) {
			continue
		}
		if kind = p.number(subjectsWords, word[:end]); kind >= 0 {
			return kind, false
		}
		for list := p.lang.words[subjectsWords]; list != ""; {
			var name string
			name, list, _ = member(list)
			compound = compound || len(name) > 5 && ends(word[:end], name)
		}
	}
	return -1, compound
}

// compound reports whether the word at hand is a name that only begins like that
// of a season: "skolekontoret".
func (p *parser) compound() bool {
	t := p.ahead(0)
	kind, compound := p.stem(t.text)
	return t.kind == 'a' && (kind >= 0 || compound && !p.strangely(t.text))
}

// someone passes over a name in no list, where only a name can stand: before
// "har åbent" or a colon at the beginning of a sentence, between "er" and
// "åben", before what someone has.
func (p *parser) someone(sep separator) bool {
	word := p.ahead(0).text
	if p.in(passedWords, word) || !p.harmless(word) {
		return false
	}
	p.at++
	next := p.ahead(0)
	switch {
	case sep < newLine:
		return p.in(verbsWords, p.ahead(-2).text) && (p.in(isOpenWords, next.text) || p.in(reachedWords, next.text))
	case p.hasEnd(word, nameEndsWords):
		if next.kind == ':' || p.in(reachedWords, next.text) {
			return true
		}
	case ends(word, "s"):
		kind, _ := p.stem(next.text)
		return kind >= 0 && next.kind == 'a'
	}
	return p.opens()
}

// opens reports whether a verb is next that someone opens with: "har åbent".
func (p *parser) opens() bool {
	next, after := p.ahead(0).text, p.ahead(1).text
	return p.in(verbsWords, next) && (p.in(isOpenWords, after) || p.in(onlyWords, after) || p.in(alsoWords, after)) ||
		p.in(canWords, next) && p.in(reachedWords, after)
}

// nameLine passes over a name in no list that fills a line or stands before a
// colon or "har åbent": "NemKonto Support". Its words begin in capitals or are
// known to say nothing.
func (p *parser) nameLine(of *naming, all []*phrase, sep separator) bool {
	first := p.at
	if before := p.kind(-1); sep < newLine || !p.ahead(0).capital || before != 0 && before != '\n' && before != '.' {
		return false
	}
	strong, word := false, ""
	for ; p.at < first+16; p.at++ {
		t := p.ahead(0)
		if t.kind == '-' && !p.joined(0) && !p.joined(1) && strong {
			here := p.at
			p.at++
			says := p.phrase(&phrase{})
			p.at, p.err = here, nil
			if says {
				break // "Lægevagten – hverdage kl. 16–22"
			}
		}
		if t.kind == ',' || t.kind == '-' || t.kind == '/' || t.kind == '(' || t.kind == ')' {
			continue
		}
		if t.kind != 'a' || p.at > first && p.opens() {
			break
		}
		kind, compound := p.stem(t.text)
		known := kind >= 0 || compound && !p.strangely(t.text)
		here := p.at
		says := p.phrase(&phrase{}) || p.err != nil
		p.at, p.err = here, nil
		if says || !known && !p.in(passedWords, t.text) && !p.in(neutralWords, t.text) && !(t.capital && p.harmless(t.text)) {
			p.at = first
			return false
		}
		if !known && !p.in(passedWords, t.text) {
			strong, word = strong || len(t.text) > 2, t.text
		}
	}
	if end := p.ahead(0); !strong || end.kind != '\n' && end.kind != ':' && end.kind != 'a' && end.kind != '-' && (end.kind != 0 || len(all) == 0) {
		p.at = first
		return false
	}
	of.unknown = of.unknown || p.kind(0) != 'a' && p.at == first+1
	of.said(proper, word, first, p.at, all, sep, p.shuts())
	return true
}
