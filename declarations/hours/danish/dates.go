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
	if p.weeks(h) || p.year(&h.Days) || p.dates(h) || p.feast(h) {
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
			*grown(&d.Years) = hours.Years{From: y, To: y}
			return true
		case p.joined(0) && p.joined(1) && next.whole() && (next.value == (y+1)%100 || next.value == y+1): // "2026-27"
			p.at += 2
			*grown(&d.Years) = hours.Years{From: y, To: y + 1}
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
	through := !fromOn && !p.isIn(-1, listedWords) && p.any(throughWords)
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
			*grown(&h.Dates) = r
			if ends.from+ends.to > 0 {
				*grown(&h.fits) = ends
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
	case (fromOn || through) && r.From.Year == 0:
		p.at = start // "fra 1. maj"
		return false
	case through:
		r.To = r.From
		r.From = hours.MonthDay{Year: calendar.MinYear + 1, Month: 1, Day: 1}
		*grown(&h.Dates) = r
	case fromOn:
		r.To = hours.MonthDay{Year: hours.Forever, Month: 12, Day: 31}
		*grown(&h.Dates) = r
	default:
		h.add(&r.From, &r.From)
		h.named = named
	}
	if ends.from > 0 {
		*grown(&h.fits) = ends
	}
	return true
}

// hasBegun reports whether the dash at hand begins something of its own: "24.
// december – lukket".
//
//go:noinline
func (p *parser) hasBegun() bool {
	return p.isIn(1, beginsSentenceWords) || p.isIn(1, oclockWords)
}

// weekdayOf passes over the weekday of a date, and returns one more than it; 0 is
// none.
func (p *parser) weekdayOf() int {
	start := p.at
	if w, ok := p.weekday(); ok {
		comma := p.lang.monthFirst && p.take(',')
		if t := p.ahead(0); !comma && (t.kind == '0' || p.in(datedWords, t.text)) || p.monthFirst() || comma && p.isDate() {
			return int(w) + 1
		}
	}
	p.at = start
	return 0
}
