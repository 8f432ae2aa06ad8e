package danish

import "servicestatus/declarations/hours"

// monthFirst reports whether a date is at hand that has its month first: "December 24".
func (p *parser) monthFirst() bool {
	return p.lang.monthFirst && p.isIn(0, monthsWords) && p.ahead(1).whole() && p.ahead(1).value <= 31
}

// dayOfMonth reads the day after a month, whose token is given: "December 24th".
func (p *parser) dayOfMonth(m *hours.MonthDay, month int) {
	t, before := p.ahead(0), p.token(month-1)
	if !p.lang.monthFirst || !t.whole() || t.value > 31 || t.value == 0 || len(t.text) > 2 {
		return
	}
	if p.joins(before) {
		before = p.token(month - 2)
	}
	if !p.in(inWords, before.text) && !p.in(monthsWords, before.text) { // "in July and August 10–18"
		p.at++
		p.take('.')
		m.Day = t.value
	}
}

// joins reports whether a token joins days to a list or range.
func (p *parser) joins(t *token) bool {
	return t.kind == '-' || t.kind == ',' || p.in(listedWords, t.text) || p.in(untilWords, t.text)
}

// monthBefore returns the month of a day in a list or range that began with it:
// "December 24 and 31", "December 24–26". The day has been read.
func (p *parser) monthBefore(start int) int {
	day := p.token(start).value
	next := p.token(start - 1)
	if !p.lang.monthFirst || day > 31 || p.isNext(monthsWords) || day <= 24 && (next.kind == ',' || p.in(listedWords, next.text)) && (p.kind(0) == '-' || p.isNext(untilWords)) {
		return 0 // "July 1, 10–14"
	}
	number := true
	for i := start - 1; ; i-- {
		switch t := p.token(i); {
		case !number && t.whole() && t.value < day:
			day, number = t.value, true
		case p.joins(t), p.in(datedWords, t.text), t.kind == '.' && (t.text != "." || p.isAt(i-1, monthsWords)):
			number = number && t.kind == '.'
		case number && i < start-1:
			return p.number(monthsWords, t.text) + 1
		default:
			return 0
		}
	}
}
