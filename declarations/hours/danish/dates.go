package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

const danishMonths = "januar/jan|februar/febr/feb|marts/mar|april/apr|maj|juni/jun|" +
	"juli/jul|august/aug|september/sept/sep|oktober/okt|november/nov|december/dec"

// period reads dates, periods, weeks, months, years, or days called by name.
func (p *parser) period(d *hours.Days) bool {
	start := p.at
	p.any("i/perioden/tidsrummet/for")
	p.any("perioden/dagene")
	p.any("hele")
	if p.weeks(d) || p.year(d) || p.dates(d) || p.feast(d) {
		return true
	}
	p.at = start
	return false
}

// year reads "i 2026".
func (p *parser) year(d *hours.Days) bool {
	start := p.at
	p.any("i")
	if y, ok := p.yearNumber(); ok && p.ahead(0).kind != '-' {
		d.Years = append(d.Years, hours.Years{From: y, To: y})
		return true
	}
	p.at = start
	return false
}

func (p *parser) yearNumber() (int, bool) {
	t := p.ahead(0)
	if t.kind == '0' && t.minute < 0 && len(t.text) == 4 && calendar.MinYear < t.value && t.value < calendar.MaxYear {
		p.at++
		return t.value, true
	}
	return 0, false
}

// dates reads a date, a month, or a range of them; with "fra", one that has no
// end.
func (p *parser) dates(d *hours.Days) bool {
	start := p.at
	fromOn := p.any("fra og med/f. o. m./fra")
	between := !fromOn && p.any("mellem")
	from, ok := p.point()
	if !ok {
		p.at = start
		return false
	}
	at := p.at
	if p.until() || between && p.any("og") {
		to, ok := p.point()
		if ok {
			addDates(d, p.dateRange(from, to, start))
			return true
		}
		p.at = at
		if p.ahead(0).kind == '-' && p.ahead(1).kind != '0' && p.ahead(1).kind != '\n' || between {
			p.at++
			p.fail(errToDate)
			return false
		}
	}
	switch {
	case fromOn && from.Year == 0:
		p.at = start // "fra 1. maj"
		return false
	case fromOn:
		addDates(d, hours.Dates{From: from, To: hours.MonthDay{Year: hours.Forever, Month: 12, Day: 31}})
	default:
		addDates(d, hours.Dates{From: from, To: from})
	}
	return true
}

// addDates adds dates to the days. The year of whole months becomes a selector of
// its own, as in OSM.
func addDates(d *hours.Days, r hours.Dates) {
	switch {
	case !r.From.Whole() || !r.To.Whole() || r.From.Year == 0:
	case r.From.Year == r.To.Year:
		d.Years = []hours.Years{{From: r.From.Year, To: r.From.Year}}
		r.From.Year, r.To.Year = 0, 0
	default:
		r.From.Day, r.To.Day = 1, calendar.DaysIn(r.To.Month)
	}
	d.Dates = append(d.Dates, r)
}

// dateRange gives the ends of a range the year that one of them has.
func (p *parser) dateRange(from, to hours.MonthDay, start int) hours.Dates {
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
	if to.Year < from.Year || to.Year == from.Year && over && (from.Year != 0 || from.Month == to.Month) {
		p.failAt(start, errBackward)
	}
	if to.Whole() && !from.Whole() {
		to.Day = calendar.DaysIn(to.Month)
	}
	return hours.Dates{From: from, To: to}
}

// earlier reports whether a range that begins on one day and ends on the other
// runs past New Year.
func earlier(end, start hours.MonthDay) bool {
	if end.Day == 0 {
		end.Day = 31
	}
	return end.Month < start.Month || end.Month == start.Month && end.Day < start.Day
}

// month reads the name of a month, 1–12. As an abbreviation "jul" is too much
// like Christmas to stand without a day.
func (p *parser) month(day bool) (m int, ok bool) {
	t := p.ahead(0)
	m = p.word(danishMonths) + 1
	if m == 0 || t.text == "jul" && !day {
		p.at -= min(m, 1)
		return 0, false
	}
	if len(t.text) <= 4 && t.text != "maj" && t.text != "juni" && t.text != "juli" && !p.endsLine() {
		p.take('.')
	}
	return m, true
}

// date reads "24. december", "den 24. dec. 2026", "24/12", "24.12.2026",
// "2026-12-24" or a month; of "24.–26. december" the first without its month.
func (p *parser) date() (m hours.MonthDay, ok bool) {
	start := p.at
	den := p.any("den/d") || in("den/d", p.ahead(-1).text)
	if den {
		p.take('.')
	}
	t := p.ahead(0)
	m.Day = t.value
	switch {
	case t.kind == '0' && len(t.text) == 4 && p.ahead(1).kind == '-' && p.ahead(3).kind == '-' && len(p.ahead(2).text) == 2 && len(p.ahead(4).text) == 2:
		m = hours.MonthDay{Year: t.value, Month: p.ahead(2).value, Day: p.ahead(4).value} // 2026-12-24
		p.at += 5
	case t.kind == '0' && t.minute < 0 && p.ahead(1).kind == '/' && p.ahead(2).kind == '0' && p.ahead(2).minute < 0 && p.ahead(2).value <= 12 && len(t.text) <= 2:
		m.Month = p.ahead(2).value
		p.at += 3
		if sep := p.ahead(0).kind; (sep == '-' || sep == '/') && len(p.ahead(1).text) == 4 {
			p.at++
		}
	case t.kind == '0' && t.minute >= 0 && t.minute <= 12 && p.ahead(1).kind == '.' && (len(p.ahead(2).text) == 4 || den || p.ahead(-1).kind == '-' && p.ahead(-2).kind == '.'):
		m.Month = t.minute // 24.12.2026
		p.at += 2
	case t.kind == '0' && t.minute < 0 && p.ahead(1).kind == '.' && p.ahead(2).kind == '0' && p.ahead(2).minute < 0 && len(p.ahead(2).text) <= 2 && p.ahead(3).kind == '.' && p.ahead(2).value <= 12:
		m.Month = p.ahead(2).value // 5.6.2026, 5.6.
		p.at += 4
	case t.kind == '0' && t.minute < 0:
		p.at++
		dot := p.take('.')
		if m.Month, ok = p.month(true); !ok {
			// "9-15. maj" may end in a clock time, with a full stop.
			begins := start == 0 || den || p.tokens[start-1].kind == '\n' || in("lukket/fra/perioden/i", p.tokens[start-1].text)
			if dot || begins {
				m.Month = p.monthAhead()
			}
			if m.Month == 0 {
				p.at = start
				return m, false
			}
		}
	case t.kind == 'a' && !den:
		m.Day = 0
		if m.Month, ok = p.month(false); !ok {
			p.at = start
			return m, false
		}
		p.any("måned")
	default:
		p.at = start
		return m, false
	}
	at := p.at
	if m.Year == 0 {
		p.any("i")
		if m.Year, ok = p.yearNumber(); !ok || p.ahead(0).kind == '-' && len(p.ahead(1).text) == 4 {
			p.at, m.Year = at, 0
		}
	}
	if m.Month < 1 || m.Month > 12 || t.kind == '0' && m.Day < 1 || m.Day > calendar.DaysIn(max(min(m.Month, 12), 1)) {
		p.failAt(start, errNoDay)
	}
	return m, p.err == nil
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
		p.any("den/d")
		if t := p.ahead(0); t.kind != '0' || t.minute >= 0 || t.value > 31 {
			return 0
		}
		p.at++
		dot := p.take('.')
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
	_, ok := p.date()
	bad := p.err != err
	p.at, p.err = start, err
	return ok || bad
}
