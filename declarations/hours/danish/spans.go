package danish

import "servicestatus/declarations/calendar"

// spans reads clock times: "kl. 8.30-20", "mellem 8 og 12 og fra 13 til 16". A
// number must begin some, or else may be something else.
func (p *parser) spans(v *value, must bool) bool {
	for {
		start := p.at
		if len(v.spans) > 0 {
			if !p.listed() {
				return true
			}
			p.any(againWords)
		}
		morning := p.morning()
		span, ok := p.span(must && len(v.spans) == 0)
		if !ok {
			p.at = start
			return len(v.spans) > 0
		}
		if morning < 0 {
			morning = p.morning()
		}
		if morning == 0 && span.To > 13*60 || morning > 0 && span.From < 11*60 {
			p.failAt(start, errHalf)
			return true
		}
		if n := len(v.spans); n > 0 && v.spans[n-1].To == calendar.EndOfDay && span.From == 0 {
			p.failAt(start, errHalf) // "20–24 og 24–04": of which day?
			return true
		}
		for _, other := range v.spans {
			if span.From < other.To && other.From < span.To {
				p.failAt(start, errOverlap)
				return true
			}
		}
		*grown(&v.spans) = span
	}
}

// morning passes over the part of the day that hours are in, and returns which.
func (p *parser) morning() int {
	start := p.at
	p.any(partOfDayWords)
	n := p.word(morningsWords)
	if n < 0 {
		p.at = start
	}
	return n
}
