package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

const workWeek = 1<<calendar.Saturday - 1 // Monday to Friday

// nextToHoliday reads "dagen før en helligdag".
func (p *parser) nextToHoliday(h *daySet) bool {
	start := p.at
	if p.any(dayBesideWords) {
		offset := 2*p.word(besideWords) - 1
		p.any(someWords)
		if offset >= -1 && p.any(holidaysWords) {
			h.Counted = append(h.Counted, hours.Counted{Of: hours.Holidays, Offset: offset})
			return true
		}
	}
	p.at = start
	return false
}

// weekday reads a weekday.
func (p *parser) weekday() (w calendar.Weekday, ok bool) {
	start := p.at
	n := p.word(weekWords)
	word := p.ahead(-1).text
	if n < 0 || p.in(oneCanWords, word) && p.any(oneWords) { // one can …
		p.at = start
		return 0, false
	}
	if p.in(thisWords, p.ahead(-2).text) && p.hasEnd(word, dayWords) && !p.in(holidaysWords, p.ahead(-3).text) {
		p.failAt(start, errOn)
	}
	if len(p.tokens[start].text) <= 5 && !p.endsLine() {
		p.take('.') // an abbreviation's
	}
	return calendar.Weekday(n), true
}

// endsLine reports whether the dot at hand is the last of its line, and so may
// end a sentence as well.
func (p *parser) endsLine() bool { return p.kind(0) == '.' && p.kind(1) == '\n' }

// week reads a weekday or a range of them.
func (p *parser) week(h *daySet) bool {
	begin := p.at
	fromOn := p.any(fromWords)
	p.any(otherDaysWords)
	from, ok := p.weekday()
	if !ok {
		p.at = begin
		return false
	}
	to := from
	start := p.at
	if p.until() {
		p.any(dayJoinWords)
		if to, ok = p.weekday(); !ok {
			p.at, to = start, from
			next := p.ahead(1)
			switch {
			case p.kind(0) == '-' && (p.in(listedWords, next.text) || next.kind == ',' || next.kind == '/'):
				ok = true // "lør- og søndag"
			case p.kind(0) == '-' && (next.kind == '\n' || next.kind == '(' || next.kind == 0):
			case p.kind(0) == '-' && p.kind(-1) != '.' && next.kind == '0' && !p.joined(0): // "mandag – 9.00–15.00"
				p.at++
			case p.in(hoursWords, next.text): // "fra ti til tolv"
				p.at = begin
				return false
			case p.kind(0) == '-' || next.kind == 'a' && !p.in(oclockWords, next.text):
				p.at++
				p.fail(errWeekday)
			}
		}
	} else if fromOn {
		h.fits = []fit{{}} // "fra mandag den 13. juli": of a range
	}
	for w := from; ; w = (w + 1) % 7 {
		h.Week |= hours.On(w)
		if w == to {
			break
		}
	}
	p.one = h.Week
	return true
}

// ordinal reads "første", "1.", "sidste" (-1) or "næstsidste" (-2); 0 is none.
func (p *parser) ordinal() int {
	if t := p.ahead(0); t.whole() && t.value <= 5 && p.kind(1) == '.' {
		p.at += 2
		return t.value
	}
	if n := p.word(lastsWords); n >= 0 {
		return -n - 1
	}
	return p.word(ordinalsWords) + 1
}

// counted reads "første og tredje tirsdag i måneden", "1. mandag og 3. tirsdag i
// måneden", "sidste fredag i maj".
func (p *parser) counted(h *daySet) bool {
	start := p.at
	pending, end := 0, 0
	for {
		p.any(theWords)
		n := p.ordinal()
		if n == 0 || len(h.Counted) == 31 {
			break
		}
		h.Counted = append(h.Counted, hours.Counted{From: n, To: n})
		w, ok := p.weekday()
		if ok {
			for ; pending < len(h.Counted); pending++ {
				h.Counted[pending].Of = hours.On(w)
			}
			end = p.at
		}
		at := p.at
		if !p.listed() {
			p.at = at
			break
		}
	}
	if len(h.Counted) > 0 && pending == 0 && p.one&(p.one-1) == 0 && p.one != 0 {
		// "fredag undtagen den sidste i måneden"
		if at := p.at; p.any(perMonthWords) {
			for ; pending < len(h.Counted); pending++ {
				h.Counted[pending].Of = p.one
			}
			end, p.at = at, at
		}
	}
	if pending == 0 {
		h.Counted = nil
		p.at = start
		return false
	}
	h.Counted = h.Counted[:pending]
	p.at = end
	other := p.in(everyWords, p.token(start-1).text) && (p.in(secondWords, p.tokens[start].text) || p.tokens[start].value == 2)
	if !other && p.any(perQuarterWords) {
		for month := 1; month < 12; month += 3 {
			h.days(month, 0, 0)
		}
		return true
	}
	if !other && p.any(perMonthWords) || !other && p.in(monthlyWords, p.token(start-1).text) {
		return true
	}
	if p.any(inWords) && !other {
		if _, ok := p.month(false); ok {
			p.at = end // a period of its own
			return true
		}
	}
	if at := p.at; other && len(h.Counted) == 1 {
		p.take('(')
		p.any(inWords)
		if p.word(oddEvenWords) >= 0 { // "hver anden torsdag (lige uger)"
			h.Week, h.Counted = h.Counted[0].Of, nil
			p.at = end
			return true
		}
		p.at = at
	}
	p.failAt(start, errWhich)
	return true
}
