package hours

import "servicestatus/declarations/calendar"

// The names OSM has for months and weekdays, two or three letters each.
const (
	osmMonths = "JanFebMarAprMayJunJulAugSepOctNovDec"
	osmWeek   = "MoTuWeThFrSaSu"
)

// days reads the part of a rule that names its days.
func (p *osm) days() (s Days) {
	single := p.years(&s)
	p.dates(&s, single)
	if p.word("week") {
		p.at -= 4
		p.fail("Ugenumre kan ikke læses.", "Skriv datoer, fx May 01-Aug 31.")
	}
	p.week(&s)
	return s
}

// years reads years and ranges of years. A lone year is returned, not kept: it
// belongs to the date that may follow.
func (p *osm) years(s *Days) (single int) {
	for {
		start := p.at
		from, ok := p.number(4, 4)
		if !ok || p.at < len(p.text) && p.text[p.at] == ':' {
			p.at = start
			return single
		}
		to := from
		if p.take('-') {
			if to, ok = p.number(4, 4); !ok || to < from {
				p.fail("Her ventes et senere årstal.", "Skriv fx 2026-2028.")
			}
		}
		s.Years = append(s.Years, Years{From: from, To: to})
		start = p.at
		if p.take(',') && p.startsYear() {
			continue
		}
		p.at = start
		if len(s.Years) == 1 && from == to {
			return from
		}
		return 0
	}
}

func (p *osm) startsYear() bool {
	start := p.at
	defer func() { p.at = start }()
	_, ok := p.number(4, 4)
	return ok && (p.at == len(p.text) || p.text[p.at] != ':')
}

// month reads the name of a month, 1–12.
func (p *osm) month() (m int, ok bool) {
	for m = 1; m <= 12; m++ {
		if p.word(osmMonths[m*3-3 : m*3]) {
			return m, true
		}
	}
	return 0, false
}

// weekday reads the name of a weekday.
func (p *osm) weekday() (w calendar.Weekday, ok bool) {
	for w = calendar.Monday; w <= calendar.Sunday; w++ {
		if p.word(osmWeek[w*2 : w*2+2]) {
			return w, true
		}
	}
	return 0, false
}

// dates reads months, dates and their ranges. A year goes for the date it
// stands before; before a whole month it stays a year: "2026 Nov-Feb" is four
// months of 2026.
func (p *osm) dates(s *Days, year int) {
	for {
		start := p.at
		if len(s.Dates) > 0 {
			year, _ = p.number(4, 4)
		}
		from, ok := p.monthDay(year, 0)
		if !ok && year == 0 && len(s.Dates) > 0 {
			// "Dec 24,31": a day of the month before.
			if last := s.Dates[len(s.Dates)-1].To; last.Day != 0 {
				from, ok = p.monthDay(last.Year, last.Month)
			}
		}
		if !ok {
			p.at = start
			if len(s.Dates) > 0 {
				p.fail("Her ventes en måned eller en dato.", "Skriv fx Dec 24,Dec 31.")
			}
			return
		}
		if from.Day == 0 && year != 0 && len(s.Dates) == 0 {
			year, from.Year = 0, 0
		}
		s.Dates = append(s.Dates, Dates{from, p.rangeEnd(from)})
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
func (p *osm) startsDate() bool {
	start := p.at
	defer func() { p.at = start }()
	if _, ok := p.month(); ok {
		return true
	}
	if _, ok := p.number(1, 4); !ok {
		return false
	}
	return p.at == len(p.text) || p.text[p.at] != ':'
}

// monthDay reads a month with or without a day; or, in a month that is given,
// a day alone.
func (p *osm) monthDay(year, month int) (m MonthDay, ok bool) {
	m = MonthDay{Year: year, Month: month}
	if month == 0 {
		if m.Month, ok = p.month(); !ok {
			return m, false
		}
	}
	start := p.at
	day, ok := p.number(1, 2)
	if ok && p.at+1 < len(p.text) && p.text[p.at] == ':' && digit(p.text[p.at+1]) {
		// It was the hour of a clock time.
		p.at, ok = start, false
	}
	if !ok {
		return m, month == 0
	}
	if day < 1 || day > calendar.DaysIn(m.Month) {
		p.at = start
		p.spaces()
		p.fail("Den dag har måneden ikke.", "")
	}
	m.Day = day
	return m, true
}

// rangeEnd reads what ends a range of dates, or returns its start where there
// is none. Without a year of its own it is the first such date from the start.
func (p *osm) rangeEnd(from MonthDay) MonthDay {
	if !p.take('-') {
		return from
	}
	year, given := p.number(4, 4)
	if !given {
		year = from.Year
	}
	to, ok := p.monthDay(year, 0)
	if !ok && from.Day != 0 && !given {
		to, ok = p.monthDay(year, from.Month)
	}
	if !ok || (to.Day == 0) != (from.Day == 0) || (to.Year == 0) != (from.Year == 0) {
		p.fail("Her ventes en slutdato.", "Skriv fx May 01-Aug 31.")
		return from
	}
	if to.Year != 0 && to.order(31) < from.order(0) {
		if given {
			p.fail("Perioden slutter, før den begynder.", "")
		}
		to.Year++
	}
	return to
}

// week reads weekdays, their ranges and PH. PH followed by weekdays, without a
// comma, are the holidays that fall on them.
func (p *osm) week(s *Days) {
	for first := true; ; first = false {
		start := p.at
		if !first && !p.take(',') {
			return
		}
		if p.word("SH") {
			p.at -= 2
			p.fail("Skoleferier (SH) kendes ikke.", "Skriv datoerne.")
			return
		}
		if p.word("PH") {
			if first {
				if days := (&Days{}); p.only(days) {
					s.Week, s.Holiday = days.Week, true
					return
				}
			}
			s.Week |= Holidays
			continue
		}
		from, ok := p.weekday()
		if !ok {
			p.at = start
			return
		}
		to := from
		if p.take('-') {
			if to, ok = p.weekday(); !ok {
				p.fail("Her ventes en ugedag.", "Skriv fx Mo-Fr.")
				return
			}
		}
		for w := from; ; w = (w + 1) % 7 {
			s.Week |= On(w)
			if w == to {
				break
			}
		}
	}
}

// only reads weekdays that stand directly after PH.
func (p *osm) only(s *Days) bool {
	p.spaces()
	if p.at == len(p.text) || p.text[p.at] == ',' || p.text[p.at] == '-' {
		return false
	}
	p.week(s)
	return s.Week != 0 && s.Week&Holidays == 0
}
