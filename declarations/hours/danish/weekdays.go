package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

const (
	workWeek = 1<<calendar.Saturday - 1 // Monday to Friday
	weekend  = hours.AllWeek &^ workWeek
)

// nextToHoliday reads "dagen før en helligdag".
func (p *parser) nextToHoliday(h *daySet) bool {
	start := p.at
	if p.any(dayBesideWords) {
		offset := 2*p.word(besideWords) - 1
		p.any(someWords)
		if offset >= -1 && p.any(holidaysWords) {
			*grown(&h.Counted) = hours.Counted{Of: hours.Holidays, Offset: offset}
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
	if p.isIn(-2, thisWords) && p.hasEnd(word, dayWords) && !p.isIn(-3, holidaysWords) {
		p.failAt(start, errOn)
	}
	if len(p.token(start).text) <= 5 && !p.endsLine() {
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
			case p.kind(0) == '-' || next.kind == 'a' && !p.in(oclockWords, next.text) && !p.in(midnightWords, next.text):
				p.at++
				p.fail(errWeekday)
			}
		}
	} else if fromOn {
		h.fits = []fit{{dates: 99}} // "fra mandag den 13. juli": of a range, which has fits of its own
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
