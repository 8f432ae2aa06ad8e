package danish

import "servicestatus/declarations/hours"

// Days that are called by name. The month is [Easter] where they move with it,
// and the day then counts from Easter Sunday.
const danishNamed = "nytårsdag|grundlovsdag|lillejuleaften/lillejuleaftensdag|juleaftensdag/juleaften|juledag|nytårsaftensdag/nytårsaften|" +
	"palmesøndag|skærtorsdag|langfredag|påskelørdag/påskeaftensdag|påskedag/påskesøndag|påskemandag|bededag|himmelfartsdag/himmelfart|pinsedag/pinsesøndag|pinsemandag"

// The month and day of each. Where the month is [Easter] the day counts from
// Easter Sunday.
var danishNamedDays = [...]struct{ month, day int8 }{
	{1, 1}, {6, 5}, {12, 23}, {12, 24}, {12, 25}, {12, 31},
	{hours.Easter, -7}, {hours.Easter, -3}, {hours.Easter, -2}, {hours.Easter, -1}, {hours.Easter, 0}, {hours.Easter, 1}, {hours.Easter, 26}, {hours.Easter, 39}, {hours.Easter, 49}, {hours.Easter, 50},
}

// isDouble reports whether there are two of the day: "1." and "2. juledag".
func isDouble(m *hours.MonthDay) bool {
	return m.Month == 12 && m.Day == 25 || m.Month == hours.Easter && (m.Offset == 0 || m.Offset == 49)
}

// toNextDay moves a named day one day on.
func toNextDay(m *hours.MonthDay) {
	if m.Month == hours.Easter {
		m.Offset++
	} else {
		m.Day++
	}
}

// feast reads several days that are called by one name: "påsken", "1. og 2.
// juledag".
func (p *parser) feast(d *hours.Days) bool {
	start := p.at
	add := func(from, to hours.MonthDay) bool {
		d.Dates = append(d.Dates, hours.Dates{From: from, To: to})
		return true
	}
	switch {
	case p.any("mellem jul og nytår"):
		return add(hours.MonthDay{Month: 12, Day: 27}, hours.MonthDay{Month: 12, Day: 30})
	case p.any("påsken"):
		return add(hours.MonthDay{Month: hours.Easter, Offset: -3}, hours.MonthDay{Month: hours.Easter, Offset: 1})
	case p.any("pinsen"):
		return add(hours.MonthDay{Month: hours.Easter, Offset: 49}, hours.MonthDay{Month: hours.Easter, Offset: 50})
	case p.any("jule/juleaftens") && p.take('-') && p.any("og") && p.any("nytårsaftensdag/nytårsaften"):
		add(hours.MonthDay{Month: 12, Day: 24}, hours.MonthDay{Month: 12, Day: 24})
		return add(hours.MonthDay{Month: 12, Day: 31}, hours.MonthDay{Month: 12, Day: 31})
	}
	p.at = start
	if p.ordinal() == 1 && (p.listed() || p.until()) && p.ordinal() == 2 {
		if m, ok := p.feastDay(1); ok && isDouble(&m) {
			add(m, m)
			toNextDay(&m)
			return add(m, m)
		}
	}
	p.at = start
	return false
}

// nextToFeast reads "dagen før nytårsaften", "fredag efter Kristi himmelfartsdag".
func (p *parser) nextToFeast(d *hours.Days) bool {
	start := p.at
	shift := 0
	switch {
	case p.any("dagen før"):
		shift = -1
	case p.any("dagen efter/fredag efter/fredagen efter"):
		shift = 1
	}
	if shift != 0 {
		m, ok := p.feastDay(0)
		if before := p.tokens[max(start-2, 0)].text; !ok && start > 1 && (before == "himmelfartsdag" || before == "himmelfart") {
			m, ok = hours.MonthDay{Month: hours.Easter, Offset: 39}, true // "Kristi himmelfartsdag og dagen efter"
		}
		if ok && (p.tokens[start].text == "dagen" || m.Offset == 39 && m.Month == hours.Easter) {
			m.Offset += shift
			d.Dates = append(d.Dates, hours.Dates{From: m, To: m})
			return true
		}
	}
	p.at = start
	return false
}

// feastDay reads one day that is called by name, or counts from it: "2.
// juledag"; the count may have been read.
func (p *parser) feastDay(n int) (m hours.MonthDay, ok bool) {
	start := p.at
	if n == 0 {
		n = p.ordinal()
	}
	p.any("kristi/kr./kr/store")
	i := p.word(danishNamed)
	if i >= 0 {
		named := danishNamedDays[i]
		if m.Month = int(named.month); m.Month == hours.Easter {
			m.Offset = int(named.day)
		} else {
			m.Day = int(named.day)
		}
		if n == 2 && isDouble(&m) {
			toNextDay(&m)
		} else if n < 0 || n > 1 {
			i = -1
		}
	}
	if i < 0 {
		p.at = start
		return m, false
	}
	at := p.at
	p.any("i")
	if m.Year, ok = p.yearNumber(); !ok {
		p.at = at
	}
	return m, true
}

// point reads a date or a day that is called by name.
func (p *parser) point() (m hours.MonthDay, ok bool) {
	if m, ok = p.date(); !ok && p.err == nil {
		m, ok = p.feastDay(0)
	}
	return m, ok
}
