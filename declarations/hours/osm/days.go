package osm

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// The names OSM has for months and weekdays, two or three letters each.
const (
	osmMonths = "JanFebMarAprMayJunJulAugSepOctNovDec"
	osmWeek   = "MoTuWeThFrSaSu"
)

// days reads the part of a rule that names its days. A colon may stand after
// the wide part of it, or after it all, to be read more easily.
func (p *parser) days() (s hours.Days) {
	p.dates(&s, p.years(&s))
	p.weeks(&s)
	p.colon(&s)
	p.week(&s)
	p.colon(&s)
	return s
}

func (p *parser) colon(s *hours.Days) {
	if !s.Every() {
		p.take(':')
	}
}

// years reads years and ranges of years. A lone year is returned, not kept: it
// belongs to the date that may follow.
func (p *parser) years(s *hours.Days) (single int) {
	for {
		start := p.at
		if len(s.Years) > 0 && !p.take(',') {
			break
		}
		from, ok := p.number(4, 4)
		if !ok {
			p.at = start
			break
		}
		y := hours.Years{From: from, To: from}
		if p.take('-') {
			if y.To, ok = p.number(4, 4); !ok || y.To <= from {
				p.fail("Her ventes et senere årstal.", "Skriv fx 2026-2028.")
			}
			y.Every = p.period()
		} else if p.take('+') {
			y.To = hours.Forever
		}
		s.Years = append(s.Years, y)
	}
	if len(s.Years) == 1 && s.Years[0].From == s.Years[0].To {
		return s.Years[0].From
	}
	return 0
}

// weeks reads numbers of weeks and their ranges.
func (p *parser) weeks(s *hours.Days) {
	if !p.word("week") {
		return
	}
	const message, remedy = "Her ventes et ugenummer fra 1 til 53.", "Skriv fx week 10-20."
	for {
		w := hours.Weeks{From: p.within(1, 53, message, remedy)}
		w.To = w.From
		if p.take('-') {
			w.To = p.within(1, 53, message, remedy)
			if w.From < w.To {
				w.Every = p.period()
			}
		}
		s.Weeks = append(s.Weeks, w)
		start := p.at
		if p.take(',') {
			at := p.at
			if _, ok := p.number(1, 2); ok {
				p.at = at
				continue
			}
		}
		p.at = start
		return
	}
}

// weekday reads the name of a weekday.
func (p *parser) weekday() (w calendar.Weekday, ok bool) {
	for w = calendar.Monday; w <= calendar.Sunday; w++ {
		if p.word(osmWeek[w*2 : w*2+2]) {
			return w, true
		}
	}
	return 0, false
}

// week reads weekdays, their ranges and PH. PH followed by weekdays, without a
// comma, are the holidays that fall on them.
func (p *parser) week(s *hours.Days) {
	first := true
	for {
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
			offset := p.later()
			at := p.at
			if _, ok := p.weekday(); ok && first && !s.Holiday {
				s.Holiday, s.Offset = true, offset
				p.at = at
				continue
			}
			p.at = at
			if offset == 0 {
				s.Week |= hours.Holidays
			} else {
				s.Counted = append(s.Counted, hours.Counted{Of: hours.Holidays, Offset: offset})
			}
			first = false
			continue
		}
		first = false
		from, ok := p.weekday()
		if !ok {
			p.at = start
			return
		}
		if p.take('[') {
			p.counted(s, from)
			continue
		}
		to := from
		if p.take('-') {
			if to, ok = p.weekday(); !ok {
				p.fail("Her ventes en ugedag.", "Skriv fx Mo-Fr.")
				return
			}
		}
		for w := from; ; w = (w + 1) % 7 {
			s.Week |= hours.On(w)
			if w == to {
				break
			}
		}
	}
}

// counted reads which of the month's such weekdays are meant.
func (p *parser) counted(s *hours.Days, w calendar.Weekday) {
	first := len(s.Counted)
	for {
		c := hours.Counted{Of: hours.On(w)}
		c.From, c.To = p.nth()
		s.Counted = append(s.Counted, c)
		if !p.take(',') {
			break
		}
	}
	p.bracket()
	offset := p.later()
	for i := range s.Counted[first:] {
		s.Counted[first+i].Offset = offset
	}
}

// nth reads one such number, or a range of them: 1, 1-3 or -1.
func (p *parser) nth() (from, to int) {
	if p.take('-') {
		from = -p.ordinal(1)
		return from, from
	}
	from = p.ordinal(1)
	to = from
	if p.take('-') {
		to = p.ordinal(from)
	}
	return from, to
}

const (
	wrongNth  = "Her ventes et tal fra 1 til 5, og til sidst ]."
	nthRemedy = "Skriv fx Mo[1] eller Mo[-1]."
)

func (p *parser) ordinal(from int) int { return p.within(from, 5, wrongNth, nthRemedy) }

func (p *parser) bracket() {
	if !p.take(']') {
		p.fail(wrongNth, nthRemedy)
	}
}
