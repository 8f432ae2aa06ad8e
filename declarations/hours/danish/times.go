package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// span reads one length of clock time, if there is one; the first must end.
func (p *parser) span(must bool) (span hours.Span, ok bool) {
	start := p.at
	opens := p.any(opensWords)
	for opens && (p.any(partLeadWords) || p.subject()) { // "åbner lokalarkivet kl. 10–13"
		continue
	}
	between := p.any(betweenWords)
	p.any(inTimeWords)
	begins := p.any(fromWords)
	named := p.hourWord()
	fixed := named || begins || opens || between || p.spoken()
	if p.kind(0) != '0' && !(fixed && p.isHour()) || !fixed && p.isDate() {
		p.at = start
		return span, false
	}
	first := p.at
	from := p.clock()
	part := p.morning() // "halv ni om morgenen til tre om eftermiddagen"
	if part == 0 && from > 13*60 {
		p.failAt(first, errHalf)
	}
	from = later(from, part)
	if p.err != nil && !must {
		p.at, p.err = start, nil
		return span, false
	}
	if p.err != nil {
		return span, false
	}
	at := p.at
	p.listed()
	closes := p.any(closesWords) // "kl. 15 og lukker kl. 21.30"
	if !closes {
		p.at = at
	}
	switch {
	case closes, between && p.any(andWords), (!opens || named) && p.until(), p.cells():
	case opens || begins || !must: // half a span, or something else
		p.at = start
		return span, false
	default:
		if p.token(first).month() {
			p.failAt(first, errDotted) // "lukket 24.12"
		}
		p.fail(errEnd)
		return span, false
	}
	p.hourWord()
	last := p.at
	var to calendar.Minute
	if p.any(midnightWords) {
		to = calendar.EndOfDay
	} else {
		spoken := p.isHour()
		if to = p.clock(); spoken && part <= 0 && 6*60 <= from && to < from && to <= 6*60 && from < to+calendar.EndOfDay/2 && p.token(first).kind == '0' {
			to += calendar.EndOfDay / 2 // "fra kl. 8 til halv fire"
		}
		if part >= 0 {
			part = p.morning()
			to = later(to, part)
		}
	}
	if p.err != nil {
		return span, false
	}
	if p.lang.twelveHours {
		from, to = p.halved(first, last, from, to)
	}
	if opens && !closes && to-from < 2*60 { // "åbner kl. 9–10": between them?
		p.at = start
		return span, false
	}
	if to == from || from == calendar.EndOfDay && to == 0 {
		p.failAt(last, errEmpty)
	}
	nextDay := to < from && p.any(nextDayWords)
	// "9-5" and "2-5" may be said of the afternoon, "24-7" of always.
	if !nextDay && part < 0 && p.token(last).text[0] != '0' && p.token(last).minute < 0 && (to < from && (from <= calendar.EndOfDay/2 || from == calendar.EndOfDay) ||
		0 < from && from < 6*60 && to <= calendar.EndOfDay/2 && p.token(first).text[0] != '0') {
		p.failAt(last, errHalf)
	}
	if from == calendar.EndOfDay {
		from = 0
	}
	if to < from {
		to += calendar.EndOfDay
		early := p.token(last)
		if !nextDay && to-from > 16*60 && (early.minute < 0 && early.text[0] != '0' || early.value >= 6) {
			p.failAt(last, errHalf) // "15–9"
		}
	}
	return hours.Span{From: from, To: to}, p.err == nil
}

// cells passes over the end of a cell between the two clock times of a row: "8.00",
// "16.00".
func (p *parser) cells() bool {
	end := p.kind(2)
	return p.ahead(-1).minute >= 0 && p.kind(0) == '\t' && p.ahead(1).minute >= 0 && (end == '\n' || end == 0 || end == '\t' && (p.kind(3) == '\n' || p.kind(3) == 0)) && p.take('\t')
}

// month reports whether a clock time could as well be a date: 10.12.
//
//go:noinline
func (t *token) month() bool {
	return !t.half && 0 < t.minute && t.minute <= 12 && 0 < t.value && t.value <= 31
}

// clock reads 8, 8.30, 08:30, 8,30, 0830 or 24.00.
func (p *parser) clock() calendar.Minute {
	t := p.ahead(0)
	hour, minute, size := t.value, max(t.minute, 0), 1
	cents := p.ahead(2)
	switch {
	case p.isHour():
		half := p.any(halfWords)
		m := 60 * (p.word(hoursWords) + 1)
		if half {
			m -= 30
		}
		return calendar.Minute(m)
	case t.minute >= 0:
	case len(t.text) == 4 && (t.text[0] == '0' || p.fourDigits(2) || p.fourDigits(-2)):
		hour, minute = t.value/100, t.value%100
	case p.joined(1) && p.isIn(1, hourMarkWords):
		size = 2 // 9h
	case p.lang.commaMinutes && p.kind(1) == ',' && p.joined(1) && p.joined(2) && len(cents.text) == 2 && cents.minute < 0 && cents.value%15 == 0 && cents.kind == '0' &&
		(p.kind(-1) == '-' && p.kind(-3) == ',' || p.kind(-1) != '-' && (p.kind(3) == '-' || p.isIn(3, toWords))):
		minute, size = cents.value, 3 // 9,00-15,30
	}
	if t.kind != '0' || hour > 24 || minute > 59 || hour == 24 && minute > 0 || len(t.text) > 5 {
		if t.kind == '0' {
			p.fail(errClock)
		}
		p.fail(errEnd)
		return 0
	}
	p.at += size
	return calendar.Minute(hour*60 + minute)
}

// fourDigits reports whether the number some places ahead is a clock time in four
// digits, at the other end of a dash.
func (p *parser) fourDigits(n int) bool {
	t := p.ahead(n)
	return p.ahead(n/2).kind == '-' && t.whole() && len(t.text) == 4 && (t.text[0] == '0' || t.quarter() && p.ahead(0).quarter())
}

// quarter reports whether four digits are a quarter of an hour, and no year of
// today: 1000.
func (t *token) quarter() bool { return t.value%100%15 == 0 && t.value/100 != 20 }
