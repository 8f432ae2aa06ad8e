package danish

import "servicestatus/declarations/hours"

// isDouble reports whether there are two of the day: "1." and "2. juledag".
func isDouble(m *hours.MonthDay) bool {
	return m.Month == 12 && m.Day == 25 || m.Month == hours.Easter && (m.Offset == 0 || m.Offset == 49)
}

// toNextDay moves a named day one day on.
func toNextDay(m *hours.MonthDay) {
	if m.Month == hours.Easter {
		m.Offset++
	} else {
		m.Day++
	}
}

// feast reads several days that are called by one name: "påsken", "1. og 2.
// juledag".
func (p *parser) feast(h *daySet) bool {
	start := p.at
	h.named = true
	switch {
	case p.any(christmasToNewYearWords):
		return h.days(12, 27, 30)
	case p.any(easterWords) && !p.isNext(seasonTailsWords):
		return h.days(hours.Easter, -3, 1)
	case p.any(whitsunWords):
		return h.days(hours.Easter, 49, 50)
	case p.any(eveWords) && p.take('-') && p.any(andWords) && p.any(newYearsEveWords):
		h.days(12, 24, 24)
		return h.days(12, 31, 31)
	}
	p.at = start
	if p.ordinal() == 1 && (p.listed() || p.until()) && p.ordinal() == 2 {
		var m hours.MonthDay
		if p.feastDay(&m, 1) && isDouble(&m) {
			h.add(&m, &m)
			toNextDay(&m)
			return h.add(&m, &m)
		}
	}
	h.named = false
	p.at = start
	return false
}

// add adds the days from one to another.
//
//go:noinline
func (h *daySet) add(from, to *hours.MonthDay) bool {
	*grown(&h.Dates) = hours.Dates{From: *from, To: *to}
	return true
}

// days adds days of a month, or from Easter Sunday.
func (h *daySet) days(month, from, to int) bool {
	var a, b hours.MonthDay
	a.Month, b.Month, a.Day, b.Day = month, month, from, to
	if month == hours.Easter {
		a.Day, b.Day, a.Offset, b.Offset = 0, 0, from, to
	}
	return h.add(&a, &b)
}

// nextToFeast reads "dagen før nytårsaften", "fredag efter Kristi himmelfartsdag".
func (p *parser) nextToFeast(h *daySet) bool {
	start := p.at
	shift := 0
	switch {
	case p.any(dayBeforeWords):
		shift = -1
	case p.any(dayAfterWords):
		shift = 1
	}
	if shift != 0 {
		var m hours.MonthDay
		ok := p.feastDay(&m, 0)
		if !ok && p.ascension > 0 && start-p.ascension <= 2 {
			m, ok = hours.MonthDay{Month: hours.Easter, Offset: 39}, true // "Kristi himmelfartsdag og dagen efter"
		}
		if ok && (p.isAt(start, theDayWords) || m.Offset == 39 && m.Month == hours.Easter) {
			m.Offset += shift
			h.named = true
			return h.add(&m, &m)
		}
	}
	p.at = start
	return false
}

// feastDay reads one day that is called by name, or counts from it: "2.
// juledag"; the count may have been read.
func (p *parser) feastDay(m *hours.MonthDay, n int) (ok bool) {
	start := p.at
	if n == 0 {
		n = p.ordinal()
	}
	p.any(feastLeadWords)
	*m = hours.MonthDay{}
	i := p.word(feastsWords)
	if i >= 0 {
		named := p.lang.feastDays[i]
		if m.Month = int(named.month); m.Month == hours.Easter {
			if m.Offset = int(named.day); m.Offset == 39 {
				p.ascension = p.at
			}
		} else {
			m.Day = int(named.day)
		}
		if n == 2 && isDouble(m) {
			toNextDay(m)
		} else if n < 0 || n > 1 {
			i = -1
		}
	}
	if i < 0 {
		p.at = start
		return false
	}
	at := p.at
	p.any(inWords)
	if m.Year, ok = p.yearNumber(); !ok {
		p.at = at
	}
	return true
}

// point reads a date or a day that is called by name.
func (p *parser) point(m *hours.MonthDay) (named, ok bool) {
	if ok = p.date(m); !ok && p.err == nil {
		ok = p.feastDay(m, 0)
		named = ok
	}
	return named, ok
}
