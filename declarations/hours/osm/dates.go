package osm

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// month reads the name of a month, 1–12, or Easter.
func (p *parser) month() (m int, ok bool) {
	for m = 1; m <= 12; m++ {
		if p.word(osmMonths[m*3-3 : m*3]) {
			return m, true
		}
	}
	return hours.Easter, p.word("easter")
}

// dates reads months, dates and their ranges. A year goes for the date it
// stands before; before a whole month it stays a year: "2026 Nov-Feb" is four
// months of 2026.
func (p *parser) dates(s *hours.Days, year int) {
	for {
		start := p.at
		if len(s.Dates) > 0 {
			year, _ = p.number(4, 4)
		}
		r, ok := p.dateRange(year, 0)
		if !ok && year == 0 && len(s.Dates) > 0 {
			// "Dec 24,31": a day of the month before.
			if last := s.Dates[len(s.Dates)-1].To; last.Day != 0 {
				r, ok = p.dateRange(last.Year, last.Month)
			}
		}
		if !ok {
			p.at = start
			if len(s.Dates) > 0 {
				p.fail("Her ventes en måned eller en dato.", "Skriv fx Dec 24,Dec 31.")
			}
			return
		}
		if r.From.Whole() && len(s.Dates) == 0 {
			year, r.From.Year, r.To.Year = 0, 0, 0
		}
		if r.From.Whole() && r.From.Year != r.To.Year { // "May,2026 Nov-Feb"
			p.at = start
			p.fail("Årstal ved hele måneder skal stå i hver sin regel.", "Skil dem med semikolon.")
			return
		}
		s.Dates = append(s.Dates, r)
		if year != 0 {
			if len(s.Years) > 0 && s.Dates[0].From.Year == 0 {
				p.at = start
				p.fail("Årstal ved hele måneder skal stå i hver sin regel.", "Skil dem med semikolon.")
				return
			}
			s.Years = nil // the dates carry it
		}
		start = p.at
		if !p.take(',') || !p.startsDate() {
			p.at = start
			return
		}
	}
}

// startsDate tells a comma between dates from one before weekdays.
func (p *parser) startsDate() bool {
	start := p.at
	defer func() { p.at = start }()
	if _, ok := p.month(); ok {
		return true
	}
	_, ok := p.number(1, 4)
	return ok
}

// dateRange reads a date, or a range of them; in a month that is given, days alone.
func (p *parser) dateRange(year, month int) (r hours.Dates, ok bool) {
	if r.From, ok = p.monthDay(year, month); !ok {
		return r, false
	}
	if start := p.at; r.From.Whole() && p.nthDay(&r.From) {
		// Weekdays that are counted are weekdays, unless they begin a range.
		at := p.at
		if p.take('-') && p.startsDate() {
			p.at = at
		} else {
			p.at = start
			r.From = hours.MonthDay{Year: year, Month: r.From.Month}
		}
	}
	r.To = r.From
	switch {
	case !r.From.Whole() && p.take('+'):
		r.To = hours.MonthDay{Month: 12, Day: 31}
		if year != 0 {
			r.To.Year = hours.Forever
		}
	case p.take('-'):
		p.rangeEnd(&r)
	}
	return r, true
}

// rangeEnd reads the end of a range of dates. Without a year of its own it is
// the first such date from the start.
func (p *parser) rangeEnd(r *hours.Dates) {
	from := &r.From
	year, given := p.number(4, 4)
	if !given {
		year = from.Year
	}
	to, ok := p.monthDay(year, 0)
	if !ok && from.Day != 0 && !given {
		to, ok = p.monthDay(year, from.Month)
	}
	if ok && to.Whole() && !from.Whole() {
		p.nthDay(&to)
	}
	if !ok || to.Whole() != from.Whole() || (to.Year == 0) != (from.Year == 0) || to.Whole() && to.Year != from.Year {
		p.fail("Her ventes en slutdato.", "Skriv fx May 01-Aug 31.")
		return
	}
	for to.Year != 0 && to.In(to.Year, true) < from.In(from.Year, false) {
		if given || to.Year == hours.Forever {
			p.fail("Perioden slutter, før den begynder.", "Ret det ene årstal.")
			return
		}
		to.Year++
	}
	r.To = to
}

// monthDay reads a month with or without a day; or, in a month that is given,
// a day alone. The day may be moved.
func (p *parser) monthDay(year, month int) (m hours.MonthDay, ok bool) {
	m = hours.MonthDay{Year: year, Month: month}
	if month == 0 {
		if m.Month, ok = p.month(); !ok {
			return m, false
		}
	}
	if m.Month != hours.Easter {
		start := p.at
		if m.Day, ok = p.number(1, 2); !ok {
			return m, month == 0
		}
		if m.Day < 1 || m.Day > calendar.DaysIn(m.Month) {
			p.at = start
			p.spaces()
			p.fail("Den dag har måneden ikke.", "Ret datoen.")
		}
	}
	p.moved(&m)
	return m, true
}

// nthDay reads a weekday of the month that is counted: Su[-1].
func (p *parser) nthDay(m *hours.MonthDay) bool {
	start := p.at
	w, ok := p.weekday()
	if ok && p.take('[') {
		if from, to := p.nth(); from == to && p.take(']') {
			m.Nth, m.Weekday, m.Offset = from, w, p.later()
			return true
		}
	}
	p.at = start
	return false
}

// moved reads what moves a day: to a weekday (+Su: on or after it; -Su: on or
// before it), and then by days. "Dec 24+ Su" with a space is an open end.
func (p *parser) moved(m *hours.MonthDay) {
	start := p.at
	minus := p.take('-')
	if minus || p.take('+') {
		at := p.at + 2
		if w, ok := p.weekday(); ok && p.at == at {
			if m.On = int(w) + 1; minus {
				m.On = -m.On
			}
		} else {
			p.at = start
		}
	}
	m.Offset = p.later()
}
