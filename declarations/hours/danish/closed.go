package danish

import "servicestatus/declarations/hours"

// closed reads what follows "lukket": all day, or only then.
func (p *parser) closed(v *value, kind int) {
	start := p.at
	v.season, v.state = kind == 2, hours.Closed
	if p.any(wholeDayWords) {
		return
	}
	if p.any(forLunchWords) {
		kind = 1
	}
	for kind == 1 && (p.take(':') || p.take('\t')) {
		continue
	}
	if at := p.at; kind == 0 && (p.any(fromWords) || p.any(afterWords)) && p.hourWord() && p.kind(0) == '0' {
		if m := p.clock(); p.err == nil && !p.until() {
			v.state, v.partial, v.until = hours.Open, true, m // "lukket fra kl. 12"
			return
		}
		p.at, p.err = at, nil
	}
	p.any(inTimeWords)
	if kind == 1 {
		p.any(everyDayWords) // "frokostlukket hver dag 12–12.30"
	}
	first := p.at
	if v.cuts = p.spans(v, false); !v.cuts {
		p.at = start
	}
	if v.cuts && p.token(first).month() && p.ahead(-1).month() {
		p.failAt(first, errDotted)
	}
	if kind == 1 && !v.cuts {
		p.fail(errEnd)
	}
}

// closes reports whether a closing parenthesis is next.
func (p *parser) closes() bool { return p.kind(0) == ')' }

// inParentheses reports whether nothing but hours stands between the last opening
// parenthesis and the place at hand.
func (p *parser) inParentheses() bool {
	for n := -1; n > -12; n-- {
		t := p.ahead(n)
		switch {
		case t.kind == '(':
			return true
		case t.kind == 'a' && !p.in(oclockWords, t.text) && !p.in(untilHourWords, t.text) && p.number(closedWords, t.text) != 0, t.kind == '\n', t.kind == 0:
			return false
		}
	}
	return false
}
