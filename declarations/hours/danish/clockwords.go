package danish

import "servicestatus/declarations/calendar"

// hourWord passes over what stands before a clock time.
//
//go:noinline
func (p *parser) hourWord() bool {
	if !p.any(oclockWords) {
		return false
	}
	p.take(':')
	return true
}

// isHour reports whether an hour in words is next: "halv ni".
func (p *parser) isHour() bool {
	t := p.ahead(0)
	if p.in(halfWords, t.text) {
		t = p.ahead(1)
	}
	return p.in(hoursWords, t.text)
}

// spoken reports whether two hours in words are next that are no weekdays cut short, and
// count nothing: "halv ti til tolv".
func (p *parser) spoken() bool {
	start := p.at
	ok := !p.isIn(0, weekWords) && p.isHour()
	for p.any(halfWords) || p.any(hoursWords) {
		continue
	}
	if ok = ok && (p.any(toWords) || p.take('-')) && p.isHour(); ok {
		for p.any(halfWords) || p.any(hoursWords) {
			continue
		}
		ok = p.kind(0) != 'a' || p.speaks() || p.morning() >= 0
	}
	p.at = start
	return ok
}

// later returns the clock time that is meant in a part of the day.
func later(m calendar.Minute, part int) calendar.Minute {
	if part > 0 && m < calendar.EndOfDay/2 {
		m += calendar.EndOfDay / 2
	}
	return m
}
