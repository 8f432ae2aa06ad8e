package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// month reads the name of a month, 1–12. As an abbreviation "jul" is too much
// like Christmas to stand without a day.
//
//go:noinline
func (p *parser) month(day bool) (m int, ok bool) {
	t := p.ahead(0)
	m = p.word(monthsWords) + 1
	if m == 0 || p.in(likeFeastWords, t.text) && !day || p.in(capitalsWords, t.text) && !t.capital {
		p.at -= min(m, 1)
		return 0, false
	}
	if len(t.text) <= 4 && !p.in(shortMonthsWords, t.text) && !p.endsLine() {
		p.take('.')
	}
	return m, true
}

// date reads "24. december", "den 24. dec. 2026", "24/12", "24.12.2026",
// "2026-12-24" or a month; of "24.–26. december" the first without its month.
func (p *parser) date(m *hours.MonthDay) (ok bool) {
	start := p.at
	den := p.any(datedWords) || p.isIn(-1, datedWords)
	if den {
		p.take('.')
	}
	p.short = false
	t := p.ahead(0)
	*m = hours.MonthDay{Day: t.value}
	switch {
	case p.digitDate(m, den):
	case t.whole():
		p.at++
		dot := p.take('.')
		p.any(ofWords)
		if m.Month = p.monthBefore(start); m.Month > 0 {
			break
		}
		if m.Month, ok = p.month(true); !ok {
			// "9-15. maj" may end in a clock time, with a full stop.
			begins := start == 0 || den || p.token(start-1).kind == '\n' || p.token(start-1).kind == '(' || p.isAt(start-1, beforeDayWords) || p.ahead(1).whole() && p.ahead(1).value > 24 // no clock time
			if dot || begins {
				m.Month = p.monthAhead()
			}
			if p.short = true; m.Month == 0 {
				p.at = start
				return false
			}
		}
	case t.kind == 'a' && !den:
		m.Day = 0
		if m.Month, ok = p.month(false); !ok {
			p.at = start
			return false
		}
		p.any(monthWordWords)
		p.dayOfMonth(m, start)
	default:
		p.at = start
		return false
	}
	at := p.at
	if m.Year == 0 {
		if !p.any(inWords) && p.lang.monthFirst {
			p.take(',')
		}
		if m.Year, ok = p.yearNumber(); !ok || p.kind(0) == '-' && len(p.ahead(1).text) == 4 {
			p.at, m.Year = at, 0
		}
	}
	if m.Month < 1 || m.Month > 12 || t.kind == '0' && m.Day < 1 || m.Day > calendar.DaysIn(max(min(m.Month, 12), 1)) {
		p.failAt(start, errNoDay)
	}
	return p.err == nil
}

// monthAhead returns the month that a list or range of days without one ends
// in: "24., 25. og 31. december". It looks no further than a month has days.
func (p *parser) monthAhead() (m int) {
	start := p.at
	defer func() { p.at = start }()
	for range 31 {
		if !p.listed() && !p.until() {
			return 0
		}
		p.weekdayOf()
		p.any(datedWords)
		if t := p.ahead(0); !t.whole() || t.value > 31 {
			return 0
		}
		p.at++
		dot := p.take('.')
		if p.kind(0) == '/' && p.ahead(1).whole() && p.ahead(1).value <= 12 {
			return p.ahead(1).value // "24.-26./12"
		}
		p.any(ofWords)
		if m, ok := p.month(true); ok {
			return m
		}
		if !dot && !p.lang.monthFirst {
			return 0
		}
	}
	return 0
}

// isDate reports whether the number at hand begins a date.
func (p *parser) isDate() bool {
	start, err := p.at, p.err
	var m hours.MonthDay
	ok := p.date(&m)
	bad := p.err != err
	p.at, p.err = start, err
	return ok || bad
}
