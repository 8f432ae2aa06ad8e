package danish

import "servicestatus/declarations/calendar"

// halves gives clock times of twelve hours those of twenty-four, "3 pm" 15 and "noon"
// 12, and numbers that count the dot that they have in Danish: "24th".
func (p *parser) halves() {
	all := p.tokens[:0:0]
	for p.at = 0; p.at < len(p.tokens); {
		t := *p.ahead(0)
		before := &nowhere
		if len(all) > 0 {
			before = &all[len(all)-1]
		}
		half := p.word(halvesWords)
		switch {
		case half < 0:
			p.at++
			if before.whole() && before.end == t.at && p.in(ordinalEndsWords, t.text) {
				t.kind = '.'
			}
			all = append(all, t)
			continue
		case before.kind == '0' && !before.half:
		case half == noon || half == midnight:
			all = append(all, token{kind: '0', text: "12", at: t.at, value: 12, minute: -1})
			before = &all[len(all)-1]
		default:
			p.at--
			continue
		}
		if p.kind(-1) == '.' && p.ahead(0).capital && !p.isNext(weekWords) && !p.isNext(monthsWords) {
			p.at-- // "until 3 p.m. We …": the dot ends a sentence, too
		}
		before.end = p.ahead(-1).end
		before.inHalf(half)
		p.half = p.half || half <= pm
	}
	p.tokens, p.at = all, 0
}

// The halves of the day, and what else follows a clock time.
const (
	am = iota
	pm
	noon
	midnight
)

// inHalf makes a number the clock time of a half of the day.
func (t *token) inHalf(half int) {
	t.half, t.minute = true, max(t.minute, 0)
	switch {
	case half == am && t.value > 12, half > pm && half <= midnight && t.value != 12:
		t.value = 99 // no clock time
	case half == am:
		t.value %= 12
	case half == pm && t.value < 12:
		t.value += 12
	case half == midnight:
		t.value = 24
	}
}

// halved returns the ends of a span where one of them says its half of the day, and
// the other can only be in one: "9–3 pm". Where it can be in both, or neither says so
// though other times do, it is asked about.
func (p *parser) halved(first, last int, from, to calendar.Minute) (calendar.Minute, calendar.Minute) {
	a, b := &p.tokens[first], &p.tokens[last]
	const noon = calendar.EndOfDay / 2
	switch {
	case a.half == b.half:
		if p.half && !a.half && to < noon && a.text[0] != '0' && !(p.kind(0) != '\n' && p.listedHalf()) {
			p.failAt(first, errHalf)
		}
		return from, to
	case !a.half && (a.value > 12 || a.text[0] == '0'), !b.half && (b.value > 12 || b.text[0] == '0'):
		return from, to
	}
	var read [2]calendar.Minute
	n := 0
	for later := calendar.Minute(0); later <= noon; later += noon {
		x, y := from, to
		if a.half {
			y = y%noon + later
		} else {
			x = x%noon + later
		}
		if length := y - x; x >= 6*60 && (0 < length && length <= 16*60 || length < 0 && x >= noon && y <= 9*60 && length+calendar.EndOfDay <= 15*60) {
			read[0], read[1] = x, y
			n++
		}
	}
	if n != 1 {
		p.failAt(first, errHalf)
		return from, to
	}
	return read[0], read[1]
}

// listedHalf reports whether a clock time with its half follows in the list: "9–11 and
// 1–3 pm".
func (p *parser) listedHalf() bool {
	start := p.at
	ok := p.listed()
	for n := 0; ok && n < 6; n++ {
		if p.ahead(n).half {
			p.at = start
			return true
		}
		ok = p.kind(n) != '\n' && p.kind(n) != '.' && p.kind(n) != ','
	}
	p.at = start
	return false
}
