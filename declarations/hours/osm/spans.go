package osm

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// spans reads the clock times of a rule.
func (p *parser) spans() (spans []hours.Span) {
	for {
		from, ok := p.clock()
		if !ok {
			return spans
		}
		if from >= calendar.EndOfDay {
			p.at -= 5
			p.fail("24:00 kan kun være et sluttidspunkt.", "Skriv 00:00 på den næste dag.")
			return spans
		}
		to := from
		if p.take('-') {
			start := p.at
			if to, ok = p.clock(); !ok {
				p.fail("Her ventes et sluttidspunkt.", "Skriv fx 08:00-16:00.")
				return spans
			}
			if to <= from {
				to += calendar.EndOfDay
			}
			if to > 2*calendar.EndOfDay {
				p.at = start
				p.fail("Sluttidspunktet ligger mere end et døgn fremme.", "Skriv højst 48:00.")
				return spans
			}
		}
		open := p.take('+')
		point := to == from && !open
		if p.take('/') {
			p.at--
			point = true
		}
		if point {
			p.fail("Tidspunkter alene er ingen åbningstid.", "Skriv fx 08:00-16:00.")
			return spans
		}
		spans = append(spans, hours.Span{From: from, To: to, Open: open})
		start := p.at
		if !p.take(',') {
			return spans
		}
		// A comma is followed by another span, or begins a rule that adds.
		after := p.at
		if _, ok := p.clock(); !ok {
			p.at = start
			return spans
		}
		p.at = after
	}
}

// clock reads H:MM or HH:MM; hours may go on past midnight, to 48:00.
func (p *parser) clock() (m calendar.Minute, ok bool) {
	start := p.at
	hour, ok := p.digits(1, 2)
	if !ok || p.at == len(p.text) || p.text[p.at] != ':' {
		p.at = start
		p.sun()
		return 0, false
	}
	p.at++
	minute, ok := p.digits(2, 2)
	if !ok || minute > 59 || hour*60+minute > 48*60 {
		p.at = start
		p.spaces()
		p.fail("Det er ikke et klokkeslæt.", "Skriv fx 08:30.")
		return 0, false
	}
	return calendar.Minute(hour*60 + minute), true
}

// sun refuses the times that the sun gives.
func (p *parser) sun() {
	start := p.at
	p.take('(')
	for _, event := range [...]string{"sunrise", "sunset", "dawn", "dusk"} {
		if p.word(event) {
			p.at -= len(event)
			p.fail("Solens tider kendes ikke.", "Skriv klokkeslæt, fx 08:00-16:00.")
		}
	}
	p.at = start
}
