package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

const hverdage = 1<<calendar.Saturday - 1 // Monday to Friday

// nextToHoliday reads "dagen før en helligdag".
func (p *parser) nextToHoliday(h *daySet) bool {
	start := p.at
	if p.any(p.lang.dayBeside) {
		offset := 2*p.word(p.lang.beside) - 1
		p.any(p.lang.some)
		if offset >= -1 && p.any(p.lang.holidays) {
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
	n := p.word(p.lang.week)
	word := p.ahead(-1).text
	if n < 0 || word == p.lang.oneCan && p.any(p.lang.one) { // one can …
		p.at = start
		return 0, false
	}
	if p.ahead(-2).text == p.lang.on && hasEnd(word, p.lang.day) && !in(p.lang.holidays, p.ahead(-3).text) {
		p.failAt(start, errOn)
	}
	if len(p.tokens[start].text) <= 5 && !p.endsLine() {
		p.take('.') // an abbreviation's
	}
	return calendar.Weekday(n), true
}

// endsLine reports whether the dot at hand is the last of its line, and so may
// end a sentence as well.
func (p *parser) endsLine() bool { return p.ahead(0).kind == '.' && p.ahead(1).kind == '\n' }

// week reads a weekday or a range of them.
func (p *parser) week(h *daySet) bool {
	begin := p.at
	fromOn := p.any(p.lang.from)
	p.any(p.lang.otherDays)
	from, ok := p.weekday()
	if !ok {
		p.at = begin
		return false
	}
	to := from
	start := p.at
	if p.until() {
		p.any(p.lang.dayJoin)
		if to, ok = p.weekday(); !ok {
			p.at, to = start, from
			next := p.ahead(1)
			switch {
			case p.ahead(0).kind == '-' && (in(p.lang.listed, next.text) || next.kind == ',' || next.kind == '/'):
				ok = true // "lør- og søndag"
			case p.ahead(0).kind == '-' && (next.kind == '\n' || next.kind == '(' || next.kind == 0):
			case p.ahead(0).kind == '-' && p.ahead(-1).kind != '.' && next.kind == '0' && !p.joined(0): // "mandag – 9.00–15.00"
				p.at++
			case p.ahead(0).kind == '-' || next.kind == 'a' && !in(p.lang.oclock, next.text):
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
	if t := p.ahead(0); t.kind == '0' && t.minute < 0 && t.value <= 5 && p.ahead(1).kind == '.' {
		p.at += 2
		return t.value
	}
	if n := p.word(p.lang.lasts); n >= 0 {
		return -n - 1
	}
	return p.word(p.lang.ordinals) + 1
}

// counted reads "første og tredje tirsdag i måneden", "1. mandag og 3. tirsdag i
// måneden", "sidste fredag i maj".
func (p *parser) counted(h *daySet) bool {
	start := p.at
	pending, end := 0, 0
	for {
		p.any(p.lang.the)
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
		if at := p.at; p.any(p.lang.perMonth) {
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
	other := in(p.lang.every, p.token(start-1).text) && (p.tokens[start].text == p.lang.second || p.tokens[start].value == 2)
	if !other && p.any(p.lang.perMonth) || !other && in(p.lang.monthly, p.token(start-1).text) {
		return true
	}
	if p.any(p.lang.in) && !other {
		if _, ok := p.month(false); ok {
			p.at = end // a period of its own
			return true
		}
	}
	if at := p.at; other && len(h.Counted) == 1 {
		open := p.take('(')
		p.any(p.lang.in)
		if p.word(p.lang.oddEven) >= 0 { // "hver anden torsdag (lige uger)"
			h.Week, h.Counted = h.Counted[0].Of, nil
			p.at = end
			return true
		}
		_ = open
		p.at = at
	}
	p.failAt(start, errWhich)
	return true
}
