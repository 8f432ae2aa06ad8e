package danish

import "servicestatus/declarations/hours"

// digitDate reads the day and month of a date in digits.
func (p *parser) digitDate(m *hours.MonthDay, den bool) bool {
	t, second, third := p.ahead(0), p.ahead(2), p.ahead(3)
	plain := second.whole() && second.value <= 12 && len(second.text) <= 2
	switch {
	case t.kind != '0':
		return false
	case len(t.text) == 4 && p.kind(1) == '-' && third.kind == '-' && len(second.text) == 2 && len(p.ahead(4).text) == 2:
		*m = hours.MonthDay{Year: t.value, Month: second.value, Day: p.ahead(4).value} // 2026-12-24
		p.at += 5
	case p.isAround():
		return false
	case t.minute < 0 && p.kind(1) == '/' && plain && len(t.text) <= 2:
		m.Month = second.value // 24/12
		if p.lang.monthFirst && t.value <= 12 && t.value != m.Month {
			p.fail(errSlash)
		}
		p.at += 3
		if sep := p.kind(0); (sep == '-' || sep == '/') && len(p.ahead(1).text) == 4 {
			p.at++
		}
	case t.minute < 0 && p.kind(1) == '.' && second.kind == '/' && third.whole() && third.value <= 12:
		m.Month = third.value // 26./12
		p.at += 4
	case p.dotted(den):
		m.Month = t.minute // 24.12.2026
		p.at++
		p.take('.')
	case t.minute < 0 && p.kind(1) == '.' && plain && (third.kind == '.' || p.joined(1) && p.joined(2) && len(t.text) <= 2):
		m.Month = second.value // 5.6.2026, 5.6.
		p.at += 3
		p.take('.')
	default:
		return false
	}
	return true
}

// dotted reports whether the number at hand, which may be a clock time, is a
// date: 24.12.
func (p *parser) dotted(den bool) bool {
	if !p.ahead(0).month() {
		return false
	}
	if den || p.surely(0) {
		return true
	}
	if p.kind(1) == '-' { // 1.12-24.12
		return p.surely(2) || p.ahead(2).whole() && p.kind(3) == '.' && p.kind(4) == '0' && p.joined(3) && p.joined(4)
	}
	// the end of a range that began as a date
	return p.kind(-1) == '-' && (p.surely(-2) || p.kind(-2) == '.' || p.ahead(-2).whole() && p.kind(-3) == '.')
}

// surely reports whether a number some places ahead can only be a date.
func (p *parser) surely(n int) bool {
	t := p.ahead(n)
	return t.month() && (t.value >= 24 || p.ahead(n+1).kind == '.' && (len(p.ahead(n+2).text) == 4 && p.joined(n+2) || p.ahead(n+2).kind == '-'))
}
