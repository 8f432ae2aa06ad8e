package danish

// separator passes over a mark between phrases.
func (p *parser) separator(next *phrase) bool {
	strength := nothing
	switch p.kind(0) {
	case '.':
		strength = sentence
	case '\n':
		strength = newLine
		next.line, next.and = true, false
		next.blank = next.blank || p.kind(-1) == '\n'
	case '\t':
		strength = cell
		next.row = next.row || p.kind(-1) == '\n'
	case ',', '/':
		strength = comma
	case ':':
	case '(':
		if p.in(pastWords, p.ahead(1).text) && !p.in(afterWords, p.ahead(2).text) {
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
