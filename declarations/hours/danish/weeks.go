package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// weeks reads "uge 42", "ugerne 28-30" or "lige uger".
func (p *parser) weeks(d *hours.Days) bool {
	start := p.at
	begins := p.any("fra")
	if odd := p.word("lige|ulige"); odd >= 0 {
		if p.any("uger/uge/ugenumre/ugerne") {
			d.Weeks = append(d.Weeks, hours.Weeks{From: 2 - odd, To: 52 + odd, Every: 2})
			return true
		}
	}
	if !p.any("uge/uger/ugerne") || p.ahead(0).kind != '0' {
		p.at = start
		return false
	}
	for {
		from := p.weekNumber()
		to := from
		if p.until() {
			p.any("uge")
			to = p.weekNumber()
		} else if begins {
			p.fail("Her ventes et ugenummer.|Skriv fx uge 28-30.")
		}
		if p.err != nil {
			return false
		}
		d.Weeks = append(d.Weeks, hours.Weeks{From: from, To: to})
		at := p.at
		if !p.listed() {
			break
		}
		p.any("uge/i")
		if t := p.ahead(0); t.kind != '0' || t.minute >= 0 || t.value > 53 || p.isDate() || p.startsSpan() {
			p.at = at
			break
		}
	}
	at := p.at
	if !p.any("i") && !p.take('/') {
		p.take(',')
	}
	if y, ok := p.yearNumber(); ok {
		// The days of the weeks, as the first and last of them may lie in other years.
		for _, w := range d.Weeks {
			monday := calendar.DateOf(y, 1, 4)
			monday -= calendar.Date(monday.Weekday())
			first, last := monday+calendar.Date(7*w.From-7), monday+calendar.Date(7*w.To-1)
			d.Dates = append(d.Dates, hours.Dates{From: monthDayOf(first), To: monthDayOf(last)})
		}
		d.Weeks = nil
	} else {
		p.at = at
	}
	return true
}

func monthDayOf(d calendar.Date) hours.MonthDay {
	year, month, day := d.Civil()
	return hours.MonthDay{Year: year, Month: month, Day: day}
}

func (p *parser) weekNumber() int {
	t := p.ahead(0)
	if t.kind != '0' || t.minute >= 0 || t.value < 1 || t.value > 53 {
		p.fail(errWeek)
		return 0
	}
	p.at++
	return t.value
}

// startsSpan reports whether the number at hand begins clock times: "9-12".
func (p *parser) startsSpan() bool {
	return p.ahead(1).kind == '-' && p.ahead(2).kind == '0' && p.ahead(2).value <= p.ahead(0).value || p.ahead(1).kind == '-' && p.ahead(2).minute >= 0
}
