package hours

import "servicestatus/declarations/calendar"

// The weekdays as Danish pages write them; a plural or a dot may follow.
var danishWeek = [7]string{
	"mandag mand man ma", "tirsdag tirs tir ti", "onsdag onsd ons on", "torsdag tors tor to",
	"fredag fred fre fr", "lørdag lørd lør lø", "søndag sønd søn sø",
}

var danishMonths = [12]string{
	"januar jan", "februar febr feb", "marts mar", "april apr", "maj", "juni jun",
	"juli jul", "august aug", "september sept sep", "oktober okt", "november nov", "december dec",
}

// Days that are called by name, and stand for a date.
var danishNamed = [...]struct {
	words      string
	month, day int
}{
	{"juleaftensdag juleaften", 12, 24},
	{"nytårsaftensdag nytårsaften", 12, 31},
	{"grundlovsdag", 6, 5},
}

// days reads the days of a clause: a list of weekdays, kinds of days and dates.
func (p *danish) days(c *clause) {
	d := &c.days
	every := false // no selector
	for first := true; ; first = false {
		start := p.at
		if !first && !p.listed() {
			return
		}
		switch {
		case p.word("alle"):
			switch {
			case p.word("dage"):
				every = true
			case p.word("hverdage"):
				d.Week |= hverdage
				c.hverdag = true
			default:
				p.fail("Her ventes dage.", "Skriv fx alle dage.")
			}
		case p.word("dagligt"), p.phrase("hver", "dag"):
			every = true
		case p.word("hverdage"), p.word("hverdag"):
			d.Week |= hverdage
			c.hverdag = true
		case p.word("weekend"), p.word("weekender"), p.word("weekenden"):
			d.Week |= On(calendar.Saturday) | On(calendar.Sunday)
		case p.word("helligdage"), p.word("helligdag"):
			if first && p.word("på") {
				d.Holiday = true
				p.days(c)
				return
			}
			d.Week |= Holidays
		case p.week(d) || p.date(d):
		default:
			p.at = start
			return
		}
		if every && !d.Every() {
			p.at--
			p.fail("Alle dage kan ikke stå i opremsning med andre dage.", "Skriv kun alle dage, eller skriv to regler på hver sin linje.")
		}
		if last := len(d.Dates) - 1; last > 0 && (d.Dates[last].From == d.Dates[last].To) != (d.Dates[0].From == d.Dates[0].To) {
			p.at--
			p.fail("Enkelte dage og perioder kan ikke stå i samme opremsning.", "Skriv dem som to regler på hver sin linje.")
		}
		if d.Week != 0 && len(d.Dates) > 0 {
			p.at--
			p.fail("Ugedage og datoer kan ikke stå i samme opremsning.", "Skriv dem som to regler på hver sin linje.")
		}
		if c.hverdag && d.Week&^hverdage != 0 {
			p.at--
			p.fail("Hverdage kan ikke stå i opremsning med andre dage.", "Skriv dem som to regler på hver sin linje.")
		}
		if p.err != nil {
			return
		}
	}
}

// listed passes over what joins the members of a list.
func (p *danish) listed() bool {
	start := p.at
	p.take('-') // "lør- og søndag", "lør-, søn- og helligdage"
	if p.word("og") || p.word("samt") {
		return true
	}
	if p.take(',') || p.at == start && p.take('/') {
		_ = p.word("og") || p.word("samt")
		return true
	}
	p.at = start
	return false
}

// week reads a weekday or a range of them.
func (p *danish) week(d *Days) bool {
	from, ok := p.oneOf(danishWeek[:])
	if !ok {
		return false
	}
	to := from
	start := p.at
	if p.take('-') || p.word("til") {
		if to, ok = p.oneOf(danishWeek[:]); !ok {
			p.at, to = start, from
			if next := p.at + 1; next < len(p.tokens) && (p.tokens[next].text == "og" || p.tokens[next].kind == ',') {
				ok = true // "lør- og søndag"
			} else {
				p.at++
				p.fail("Her ventes en ugedag.", "Skriv fx mandag-fredag.")
			}
		}
	}
	for w := from; ; w = (w + 1) % 7 {
		d.Week |= On(calendar.Weekday(w))
		if w == to {
			return true
		}
	}
}

// date reads a date, a range of dates, or a day that is called by name.
func (p *danish) date(d *Days) bool {
	if p.shared() {
		eve, end := MonthDay{Month: 12, Day: 24}, MonthDay{Month: 12, Day: 31}
		d.Dates = append(d.Dates, Dates{eve, eve}, Dates{end, end})
		return true
	}
	for _, named := range danishNamed {
		if p.anyOf(named.words, "") {
			day := MonthDay{Month: named.month, Day: named.day}
			d.Dates = append(d.Dates, Dates{day, day})
			return true
		}
	}
	from, ok := p.monthDay()
	if !ok {
		return false
	}
	to := from
	if p.take('-') || p.word("til") {
		if to, ok = p.monthDay(); !ok {
			p.fail("Her ventes en slutdato.", "Skriv fx 1. maj - 31. august.")
		}
	}
	d.Dates = append(d.Dates, Dates{from, to})
	return true
}

// monthDay reads "24. december", "den 24. dec." and the like.
func (p *danish) monthDay() (m MonthDay, ok bool) {
	start := p.at
	p.word("den")
	if !p.isDateAt(p.at) {
		p.at = start
		return m, false
	}
	m.Day = p.tokens[p.at].value
	p.at++
	p.take('.')
	month, _ := p.oneOf(danishMonths[:])
	m.Month = month + 1
	if m.Day < 1 || m.Day > calendar.DaysIn(m.Month) {
		p.at = start
		p.fail("Den dag har måneden ikke.", "")
	}
	return m, true
}

// isDate reports whether the number just read was the day of a date.
func (p *danish) isDate() bool { return p.isDateAt(p.at - 1) }

func (p *danish) isDateAt(at int) bool {
	if at >= len(p.tokens) || p.tokens[at].kind != '0' || p.tokens[at].minute >= 0 {
		return false
	}
	back := p.at
	defer func() { p.at = back }()
	p.at = at + 1
	p.take('.')
	_, ok := p.oneOf(danishMonths[:])
	return ok
}

// shared passes over "jule- og nytårsaftensdag", which share their ending.
func (p *danish) shared() bool {
	start := p.at
	if p.word("jule") && p.take('-') && p.word("og") && (p.word("nytårsaftensdag") || p.word("nytårsaften")) {
		return true
	}
	p.at = start
	return false
}
