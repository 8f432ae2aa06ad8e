package danish

import "servicestatus/declarations/hours"

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
		if p.any(theWords) && len(p.ahead(-1).text) == 1 {
			p.take('.')
		}
		n := p.ordinal()
		if n == 0 || len(h.Counted) == 31 {
			break
		}
		*grown(&h.Counted) = hours.Counted{From: n, To: n}
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
	other := p.isAt(start-1, everyWords) && (p.isAt(start, secondWords) || p.token(start).value == 2)
	if !other && p.any(perQuarterWords) {
		month := 1
		if h.Counted[0].From < 0 {
			month = 3 // the last ones of a quarter are in its last month
		}
		for i := range h.Counted {
			if n := h.Counted[i].From; n < 0 != (month == 3) || n > 4 {
				p.failAt(start, errWhich) // in two of its months, or nobody knows in which
				return true
			}
		}
		for ; month <= 12; month += 3 {
			h.days(month, 0, 0)
		}
		return true
	}
	if !other && p.any(perMonthWords) || !other && p.isAt(start-1, monthlyWords) {
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

// monthDays reads "den 1. og 15. i hver måned".
func (p *parser) monthDays(h *daySet) bool {
	start := p.at
	for p.at == start || p.listed() {
		p.any(datedWords)
		day := p.ahead(0)
		if !day.whole() || day.value < 1 || day.value > 28 || p.kind(1) != '.' {
			break
		}
		p.at += 2
		for month := 1; month <= 12; month++ {
			h.days(month, day.value, day.value)
		}
		if p.any(perMonthWords) {
			return true
		}
	}
	*h = daySet{}
	p.at = start
	return false
}
