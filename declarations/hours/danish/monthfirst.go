package danish

import "servicestatus/declarations/hours"

// dayOfMonth is a day that its month stands before, and the token after it.
type dayOfMonth struct{ month, day, end int }

// monthFirst reports whether a date is at hand that has its month first: "December 24".
func (p *parser) monthFirst() bool {
	return p.lang.monthFirst && p.in(monthsWords, p.ahead(0).text) && p.ahead(1).whole() && p.ahead(1).value <= 31
}

// dayOfMonth reads the day after a month: "December 24th".
func (p *parser) dayOfMonth(m *hours.MonthDay) {
	t := p.ahead(0)
	if !p.lang.monthFirst || !t.whole() || t.value > 31 || t.value == 0 || len(t.text) > 2 {
		return
	}
	before := p.ahead(-2)
	if before.kind == '-' || before.kind == ',' || p.in(listedWords, before.text) || p.in(untilWords, before.text) {
		before = p.ahead(-3)
	}
	if p.in(inWords, before.text) || p.in(monthsWords, before.text) {
		return // "in July and August 10–18": clock times
	}
	p.at++
	p.take('.')
	m.Day = t.value
	p.dayOf = dayOfMonth{m.Month, m.Day, p.at}
}

// monthBefore returns the month of a day in a list or range that began with it:
// "December 24 and 31", "December 24–26". The day has been read.
func (p *parser) monthBefore(start int) int {
	if p.dayOf.month == 0 || start <= p.dayOf.end || start > p.dayOf.end+3 || p.token(start).value <= p.dayOf.day || p.token(start).value > 31 || p.isNext(monthsWords) {
		return 0
	}
	list := true
	for i := p.dayOf.end; i < start; i++ {
		t := p.token(i)
		until := t.kind == '-' || p.in(untilWords, t.text)
		if !until && t.kind != ',' && !p.in(listedWords, t.text) && !p.in(datedWords, t.text) {
			return 0
		}
		list = list && !until
	}
	if list && (p.kind(0) == '-' || p.isNext(untilWords)) && p.token(start).value <= 24 {
		return 0 // "July 1, 10–14"
	}
	p.dayOf.day, p.dayOf.end = p.token(start).value, p.at
	return p.dayOf.month
}
