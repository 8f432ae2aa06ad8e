package danish

// noted reports whether an asterisk is at hand that refers to a note, on what all
// hours are of: "åbningstider*".
//
//go:noinline
func (p *parser) noted() bool { return p.kind(0) == '*' && len(p.found) == 0 && p.joined(0) }

// heads notes what the hours after a colon are of, where common words name it on a line
// below other hours: "alle dage kl. 7–22⏎Adgang: mandag kl. 9–12".
func (p *parser) heads(next *phrase) {
	last := p.ahead(-1)
	if next.sep >= newLine && last.use == passedFiller && !p.in(doubtWords, last.text) && !p.in(vagueWords, last.text) && !p.hasPart(last.text, hourPartsWords) &&
		p.kind(1) == 'a' && !p.isIn(1, closedWords) && p.speaksNext() {
		p.said(proper, last.text, p.at-1, p.at, false)
	}
}

// separator passes over a mark between phrases.
func (p *parser) separator(next *phrase) bool {
	strength := nothing
	switch p.kind(0) {
	case '.':
		strength = sentence
	case '?': // after what says nothing of hours
		if next.sep < newLine {
			return false
		}
		strength = sentence
	case '\n':
		strength = newLine
		next.line, next.and = true, false
		next.blank = next.blank || p.kind(-1) == '\n'
	case '\t':
		strength = cell
		next.row = next.row || p.kind(-1) == '\n'
	case ',', '/':
		if strength = comma; p.kind(0) == '/' && !p.joined(0) && !p.joined(1) && p.before().kind == someValue {
			strength = newLine // "mandag 9–15 / fredag 9–13"
		}
	case ':':
		p.heads(next)
	case '*':
		if !p.noted() {
			return false
		}
	case '(':
		if p.isIn(1, pastWords) && !p.isIn(2, afterWords) {
			for p.at+1 < len(p.tokens) && p.kind(0) != ')' {
				p.at++ // "(tidligere 9–16)"
			}
			break
		}
		next.open = true
		next.depth++
	case ')':
		next.open = false
		next.depth = max(next.depth-1, 0)
	case '-': // a bullet, at the end of a heading, or between two sentences
		switch before, after := p.ahead(-1), p.ahead(1); {
		case p.isDash():
			return false
		case before.kind == 0, before.kind == '\n', after.kind == '\n', before.use == passedName && !p.joined(0) && !p.joined(1):
		case after.kind == 'a' && (before.kind == '0' || p.in(beginsSentenceWords, after.text)):
			strength = comma
		case before.kind == 'a' && before.end < p.ahead(0).at && p.ahead(0).end < after.at && (after.kind == '0' || p.in(oclockWords, after.text)):
			// "mandag – kl. 9.00–15.00"
		default:
			return false
		}
	case 'a':
		if !p.any(andWords) {
			return false
		}
		p.at--
		next.and = true
		strength = comma
	default:
		return false
	}
	p.at++
	next.sep = max(next.sep, strength)
	return true
}
