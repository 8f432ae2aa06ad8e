package hours

// Days that are called by name. The month is [Easter] where they move with it,
// and the day then counts from Easter Sunday.
const danishNamed = "nytårsdag|grundlovsdag|lillejuleaften/lillejuleaftensdag|juleaftensdag/juleaften|juledag|nytårsaftensdag/nytårsaften|" +
	"palmesøndag|skærtorsdag|langfredag|påskelørdag/påskeaftensdag|påskedag/påskesøndag|påskemandag|bededag|himmelfartsdag/himmelfart|pinsedag/pinsesøndag|pinsemandag"

// The month and day of each. Where the month is [Easter] the day counts from
// Easter Sunday.
var danishNamedDays = [...]struct{ month, day int8 }{
	{1, 1}, {6, 5}, {12, 23}, {12, 24}, {12, 25}, {12, 31},
	{Easter, -7}, {Easter, -3}, {Easter, -2}, {Easter, -1}, {Easter, 0}, {Easter, 1}, {Easter, 26}, {Easter, 39}, {Easter, 49}, {Easter, 50},
}

// second reports whether there are two of the day: "1." and "2. juledag".
func (m *MonthDay) second() bool {
	return m.Month == 12 && m.Day == 25 || m.Month == Easter && (m.Offset == 0 || m.Offset == 49)
}

// next is the day after, of those that are called by name.
func (m *MonthDay) next() {
	if m.Month == Easter {
		m.Offset++
	} else {
		m.Day++
	}
}

// feast reads several days that are called by one name: "påsken", "1. og 2.
// juledag".
func (p *danish) feast(d *Days) bool {
	start := p.at
	add := func(from, to MonthDay) bool {
		d.Dates = append(d.Dates, Dates{from, to})
		return true
	}
	switch {
	case p.any("mellem jul og nytår"):
		return add(MonthDay{Month: 12, Day: 27}, MonthDay{Month: 12, Day: 30})
	case p.any("påsken"):
		return add(MonthDay{Month: Easter, Offset: -3}, MonthDay{Month: Easter, Offset: 1})
	case p.any("pinsen"):
		return add(MonthDay{Month: Easter, Offset: 49}, MonthDay{Month: Easter, Offset: 50})
	case p.any("jule/juleaftens") && p.take('-') && p.any("og") && p.any("nytårsaftensdag/nytårsaften"):
		add(MonthDay{Month: 12, Day: 24}, MonthDay{Month: 12, Day: 24})
		return add(MonthDay{Month: 12, Day: 31}, MonthDay{Month: 12, Day: 31})
	}
	p.at = start
	if p.ordinal() == 1 && (p.listed() || p.until()) && p.ordinal() == 2 {
		if m, ok := p.feastDay(1); ok && m.second() {
			add(m, m)
			m.next()
			return add(m, m)
		}
	}
	p.at = start
	return false
}

// nextToFeast reads "dagen før nytårsaften", "fredag efter Kristi himmelfartsdag".
func (p *danish) nextToFeast(d *Days) bool {
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
			m, ok = MonthDay{Month: Easter, Offset: 39}, true // "Kristi himmelfartsdag og dagen efter"
		}
		if ok && (p.tokens[start].text == "dagen" || m.Offset == 39 && m.Month == Easter) {
			m.Offset += shift
			d.Dates = append(d.Dates, Dates{m, m})
			return true
		}
	}
	p.at = start
	return false
}

// feastDay reads one day that is called by name, or counts from it: "2.
// juledag"; the count may have been read.
func (p *danish) feastDay(n int) (m MonthDay, ok bool) {
	start := p.at
	if n == 0 {
		n = p.ordinal()
	}
	p.any("kristi/kr./kr/store")
	i := p.word(danishNamed)
	if i >= 0 {
		named := danishNamedDays[i]
		if m.Month = int(named.month); m.Month == Easter {
			m.Offset = int(named.day)
		} else {
			m.Day = int(named.day)
		}
		if n == 2 && m.second() {
			m.next()
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
func (p *danish) point() (m MonthDay, ok bool) {
	if m, ok = p.date(); !ok && p.err == nil {
		m, ok = p.feastDay(0)
	}
	return m, ok
}
