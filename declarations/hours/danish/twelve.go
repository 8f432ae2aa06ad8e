package danish

import "servicestatus/declarations/calendar"

// contract makes one token of a clock time of twelve hours, 15 of "3 pm" and 12 of
// "noon". It leaves out apostrophes, and makes what ends a number that counts, "24th",
// the dot that it has in Danish.
func (p *parser) contract() {
	last, n := &nowhere, 0
	for start := 0; start < len(p.tokens); start = p.at {
		t := p.token(start)
		half := p.word(halvesWords)
		clock := half >= 0 && last.kind == '0' && !last.half // "3 pm"
		switch joined := last.end == t.at; {
		case clock:
		case half == noon || half == midnight:
			t.kind, t.text, t.value = '0', "12", 12
		default:
			half = -1
			p.at = start + 1
			if joined && last.whole() && p.in(ordinalEndsWords, t.text) {
				t.kind = '.'
			}
			if joined && last.kind == 'a' && t.kind == '\'' {
				last.end = t.end
				continue
			}
		}
		if !clock {
			p.tokens[n] = *t
			last = p.token(n)
			n++
		}
		if half >= 0 {
			if p.kind(-1) == '.' && p.ahead(0).capital && !p.isNext(weekWords) && !p.isNext(monthsWords) {
				p.at-- // "until 3 p.m. We …": the dot ends a sentence, too
			}
			last.end = p.ahead(-1).end
			last.inHalf(half)
			p.half = p.half || half <= pm
		}
	}
	p.tokens, p.at = p.tokens[:n], 0
}

// What says the half of the day of a clock time.
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
	case half == am && t.value > 12, half > pm && t.value != 12:
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
	a, b := p.token(first), p.token(last)
	const halfDay = calendar.EndOfDay / 2
	switch {
	case a.half == b.half:
		twelve := a.half && (from == 0 && a.text != "0" && to > halfDay || to == 0 && from < halfDay) // "12 am–4 pm"
		if twelve || p.half && !a.half && to < halfDay && a.text[0] != '0' && !p.listedHalf() {
			p.failAt(first, errHalf)
		}
		return from, to
	case !a.half && (a.value > 12 || a.text[0] == '0'), !b.half && (b.value > 12 || b.text[0] == '0'):
		return from, to
	}
	var read [2]calendar.Minute
	n := 0
	if !a.half && to == 0 {
		n = 2 // "9–12 am": midnight, or noon?
	}
	for later := calendar.Minute(0); later <= halfDay; later += halfDay {
		x, y := from, to
		if a.half {
			y = y%halfDay + later
		} else {
			x = x%halfDay + later
		}
		length := y - x
		if length == halfDay {
			n++ // "9–9 pm": a day, or a slip?
		}
		if x >= 6*60 && (0 < length && length <= 16*60 || length < 0 && x >= halfDay && y <= 9*60 && length+calendar.EndOfDay <= 15*60) {
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
func (p *parser) listedHalf() (half bool) {
	start := p.at
	for p.listed() && p.kind(0) == '0' || p.until() || p.take('0') {
		half = half || p.ahead(-1).half
	}
	p.at = start
	return half
}
