package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// period reads dates, periods, weeks, months, years, or days called by name.
//
//go:noinline
func (p *parser) period(h *daySet) bool {
	start := p.at
	p.any(periodLeadWords)
	p.any(periodNounsWords)
	p.any(wholeWords)
	if p.weeks(&h.Days) || p.year(&h.Days) || p.dates(h) || p.feast(h) {
		return true
	}
	p.at = start
	return false
}

// year reads "i 2026".
func (p *parser) year(d *hours.Days) bool {
	start := p.at
	p.any(inWords)
	if y, ok := p.yearNumber(); ok {
		next := p.ahead(1)
		switch {
		case p.kind(0) != '-' && p.kind(0) != '/':
			d.Years = append(d.Years, hours.Years{From: y, To: y})
			return true
		case p.joined(0) && p.joined(1) && next.whole() && (next.value == (y+1)%100 || next.value == y+1): // "2026-27"
			p.at += 2
			d.Years = append(d.Years, hours.Years{From: y, To: y + 1})
			return true
		}
	}
	p.at = start
	return false
}

func (p *parser) yearNumber() (int, bool) {
	t := p.ahead(0)
	if t.whole() && len(t.text) == 4 && calendar.MinYear < t.value && t.value < calendar.MaxYear {
		p.at++
		return t.value, true
	}
	return 0, false
}

// dates reads a date, a month, or a range of them; with "fra", one that has no
// end.
func (p *parser) dates(h *daySet) bool {
	start := p.at
	fromOn := p.any(fromDateWords)
	between := !fromOn && p.any(betweenWords)
	ends := fit{dates: len(h.Dates)}
	if fromOn || between {
		ends.from = p.weekdayOf()
	}
	var r hours.Dates
	named, ok := p.point(&r.From)
	if !ok {
		p.at = start
		return false
	}
	at := p.at
	h.short = p.short
	if p.until() || between && p.any(andWords) {
		ends.to = p.weekdayOf()
		if _, ok := p.point(&r.To); ok {
			p.dateRange(&r.From, &r.To, start)
			h.Dates = append(h.Dates, r)
			if ends.from+ends.to > 0 {
				h.fits = append(h.fits, ends)
			}
			h.named, h.short = false, false
			return true
		}
		p.at = at
		if p.kind(0) == '-' && p.kind(1) != '0' && p.kind(1) != '\n' && p.kind(1) != 0 && !p.hasBegun() || between {
			p.at++
			p.fail(errToDate)
			return false
		}
	}
	switch {
	case fromOn && r.From.Year == 0:
		p.at = start // "fra 1. maj"
		return false
	case fromOn:
		r.To = hours.MonthDay{Year: hours.Forever, Month: 12, Day: 31}
		h.Dates = append(h.Dates, r)
	default:
		h.add(&r.From, &r.From)
		h.named = named
	}
	if ends.from > 0 {
		h.fits = append(h.fits, ends)
	}
	return true
}

// hasBegun reports whether the dash at hand begins something of its own: "24.
// december – lukket".
func (p *parser) hasBegun() bool {
	return p.in(beginsSentenceWords, p.ahead(1).text) || p.in(oclockWords, p.ahead(1).text)
}

// weekdayOf passes over the weekday of a date, and returns one more than it; 0 is
// none.
func (p *parser) weekdayOf() int {
	start := p.at
	if w, ok := p.weekday(); ok {
		if t := p.ahead(0); t.kind == '0' || p.in(datedWords, t.text) {
			return int(w) + 1
		}
	}
	p.at = start
	return 0
}

// dateRange gives the ends of a range the year that one of them has.
func (p *parser) dateRange(from, to *hours.MonthDay, start int) {
	if from.Whole() && !to.Whole() {
		p.failAt(start, errMonth)
	}
	over := from.Month != hours.Easter && to.Month != hours.Easter && earlier(to, from)
	switch {
	case from.Year == 0 && to.Year != 0:
		from.Year = to.Year
		if over {
			from.Year--
		}
	case from.Year != 0 && to.Year == 0:
		to.Year = from.Year
		if over {
			to.Year++
		}
	}
	if over && from.Month == to.Month || to.Year < from.Year || to.Year == from.Year && over && (from.Year != 0 || from.Month == to.Month) {
		p.failAt(start, errBackward)
	}
	if to.Whole() && !from.Whole() {
		to.Day = calendar.DaysIn(to.Month)
	}
}

// earlier reports whether a range that begins on one day and ends on the other
// runs past New Year.
func earlier(end, start *hours.MonthDay) bool {
	return end.Month < start.Month || end.Month == start.Month && end.Day != 0 && end.Day < start.Day
}

// month reads the name of a month, 1–12. As an abbreviation "jul" is too much
// like Christmas to stand without a day.
//
//go:noinline
func (p *parser) month(day bool) (m int, ok bool) {
	t := p.ahead(0)
	m = p.word(monthsWords) + 1
	if m == 0 || p.in(likeFeastWords, t.text) && !day {
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
	den := p.any(datedWords) || p.in(datedWords, p.ahead(-1).text)
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
		if m.Month, ok = p.month(true); !ok {
			// "9-15. maj" may end in a clock time, with a full stop.
			begins := start == 0 || den || p.tokens[start-1].kind == '\n' || p.tokens[start-1].kind == '(' || p.in(beforeDayWords, p.tokens[start-1].text)
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
	default:
		p.at = start
		return false
	}
	at := p.at
	if m.Year == 0 {
		p.any(inWords)
		if m.Year, ok = p.yearNumber(); !ok || p.kind(0) == '-' && len(p.ahead(1).text) == 4 {
			p.at, m.Year = at, 0
		}
	}
	if m.Month < 1 || m.Month > 12 || t.kind == '0' && m.Day < 1 || m.Day > calendar.DaysIn(max(min(m.Month, 12), 1)) {
		p.failAt(start, errNoDay)
	}
	return p.err == nil
}

// digitDate reads the day and month of a date in digits.
func (p *parser) digitDate(m *hours.MonthDay, den bool) bool {
	t, second, third := p.ahead(0), p.ahead(2), p.ahead(3)
	plain := second.whole() && second.value <= 12 && len(second.text) <= 2
	switch {
	case t.kind != '0':
		return false
	case len(t.text) == 4 && p.kind(1) == '-' && third.kind == '-' && len(second.text) == 2 && len(p.ahead(4).text) == 2:
		*m = hours.MonthDay{Year: t.value, Month: second.value, Day: p.ahead(4).value} // 2026-12-24
		p.at += 5
	case p.isAround():
		return false
	case t.minute < 0 && p.kind(1) == '/' && plain && len(t.text) <= 2:
		m.Month = second.value // 24/12
		p.at += 3
		if sep := p.kind(0); (sep == '-' || sep == '/') && len(p.ahead(1).text) == 4 {
			p.at++
		}
	case t.minute < 0 && p.kind(1) == '.' && second.kind == '/' && third.whole() && third.value <= 12:
		m.Month = third.value // 26./12
		p.at += 4
	case p.dotted(den):
		m.Month = t.minute // 24.12.2026
		p.at++
		p.take('.')
	case t.minute < 0 && p.kind(1) == '.' && plain && (third.kind == '.' || p.joined(1) && p.joined(2) && len(t.text) <= 2):
		m.Month = second.value // 5.6.2026, 5.6.
		p.at += 3
		p.take('.')
	default:
		return false
	}
	return true
}

// dotted reports whether the number at hand, which may be a clock time, is a
// date: 24.12.
func (p *parser) dotted(den bool) bool {
	if !p.ahead(0).month() {
		return false
	}
	if den || p.surely(0) {
		return true
	}
	if p.kind(1) == '-' { // 1.12-24.12
		return p.surely(2) || p.ahead(2).whole() && p.kind(3) == '.' && p.kind(4) == '0' && p.joined(3) && p.joined(4)
	}
	// the end of a range that began as a date
	return p.kind(-1) == '-' && (p.surely(-2) || p.kind(-2) == '.' || p.ahead(-2).whole() && p.kind(-3) == '.')
}

// surely reports whether a number some places ahead can only be a date.
func (p *parser) surely(n int) bool {
	t := p.ahead(n)
	return t.month() && (t.value >= 24 || p.ahead(n+1).kind == '.' && (len(p.ahead(n+2).text) == 4 && p.joined(n+2) || p.ahead(n+2).kind == '-'))
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
		if m, ok := p.month(true); ok {
			return m
		}
		if !dot {
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
