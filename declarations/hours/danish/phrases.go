package danish

import "servicestatus/declarations/hours"

// phrase is what a text has to say, between the passages that say nothing.
type phrase struct {
	kind  phraseKind
	sep   separator // the strongest mark between it and the phrase before
	only  bool      // "kun" stands before it
	named bool      // a name in no list stands before it, in its line or above
	open  bool      // an opening parenthesis stands right before it
	and   bool      // "og" does
	line  bool      // a new line does
	row   bool      // a new line with an empty cell does
	blank bool      // an empty line does
	depth int       // in how many parentheses it is
	used  bool      // some statement says it
	first int       // token
	days  []*daySet // of days
	value           // of a value
}

type phraseKind uint8

const (
	someDays  phraseKind = iota // "mandag–fredag"
	someValue                   // "kl. 9–15", "lukket"
	except                      // "undtagen"
	however                     // "dog": what follows is an exception
	where                       // "hvor": what follows belongs to the days before
	also                        // "også": what follows adds
	otherwise                   // "resten af året": no period any longer
	seasonal                    // the name of a season that says when with what is beside it
	nobody                      // past the end
)

// separator is what stands between two phrases.
type separator uint8

const (
	nothing  separator = iota // or a colon, or words
	cell                      // of a table
	comma                     // or "og"
	newLine                   // or a bullet
	sentence                  // a full stop
)

// phrases reads the whole text. Every token is taken for something here, or the
// text is refused where the first is that is not.
func (p *parser) phrases() []*phrase {
	p.coming = &phrase{sep: sentence}
	of := &p.of
	*of = naming{late: -1, other: -1, last: -1}
	for !p.done() && p.err == nil {
		first, next := p.at, p.coming
		switch {
		case p.separator(next):
			p.mark(first, passedMark)
			continue
		case p.contact():
			p.mark(first, passedContact)
			continue
		case p.numbered():
			p.mark(first, passedFiller)
			continue
		case next.sep == nothing && !next.open && p.before().kind == someDays && (!p.before().period() || p.kind(1) != 'a' && p.kind(1) != '0') && p.any(onlyAfterWords):
			p.mark(first, usedOperator)
			p.before().only = true
			continue
		case p.any(onlyWords):
			p.mark(first, usedOperator)
			next.only = true
			continue
		}
		next.first = p.at
		if p.greeting() {
			p.mark(first, passedGreeting)
			continue
		}
		if p.preface() {
			p.mark(first, passedName)
			continue
		}
		if !p.phrase(next) {
			p.passage()
			continue
		}
		p.mark(first, [...]use{usedDays, usedValue, usedOperator, usedOperator, usedOperator, usedOperator, usedOperator, usedSeason}[next.kind])
		if of.other >= 0 || of.late >= 0 && next.sep < newLine {
			p.failAt(max(of.other, of.late), errOther)
		}
		if t := p.token(next.first); next.period() && (t.kind == '0' || p.number(monthsWords, t.text) >= 0 || p.in(feastsWords, t.text)) && of.last >= 0 && of.last == next.first-1 && (next.dated() || p.kind(0) != '\n') {
			p.failAt(next.first, errWord) // "Café 1. maj": a name
		}
		next.named = of.unknown
		of.late = -1
		if last := p.before(); next.kind == someValue && shuts(last) {
			cuts := next.sep == nothing && p.isAt(next.first, betweenWords) // "lukket for telefonerne mellem 12 og 12.30"
			if cuts {
				next.state, next.cuts = hours.Closed, true
			}
			if cuts || shuts(next) && (next.sep == nothing || next.sep == cell && p.token(last.first).kind == '-') {
				next.sep, next.line, next.blank = last.sep, last.line, last.blank
				p.found = p.found[:len(p.found)-1] // "Ferielukket: kontoret er lukket"
			}
		}
		*grown(&p.found) = next
		p.coming = &phrase{depth: next.depth}
		p.openAndClose()
	}
	return p.found
}

// before returns the phrase that was read last.
func (p *parser) before() *phrase {
	if n := len(p.found); n > 0 {
		return p.found[n-1]
	}
	return &phrase{kind: nobody}
}

// shuts reports whether a phrase says that all of some days are closed.
//
//go:noinline
func shuts(f *phrase) bool {
	return f.kind == someValue && f.state == hours.Closed && !f.cuts
}

// passage passes over words that do not say when, by one of the rules for them.
func (p *parser) passage() {
	first := p.at
	switch {
	case p.err != nil:
	case p.reason():
		p.mark(first, passedReason)
	case p.subject():
		p.mark(first, passedName)
	case p.isIn(-1, canWords) && p.isIn(0, beWords):
		p.failAt(first, errWord) // "kan være åben"
	case p.any(passedWords):
		p.mark(first, passedFiller)
	case p.opensLater():
		p.mark(first, passedFiller)
	case p.header():
		p.mark(first, passedHeader)
	case p.whereabouts():
		p.mark(first, passedName)
	case p.any(toWords) && (p.any(usWords) || p.subject()):
		p.mark(first, passedFiller)
	default:
		p.failAt(max(first, p.doubt), errWord)
	}
}
