package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// The weekdays as Danish pages write them, after one another; the first of each
// may have an ending.
const danishWeek = "mandag/mandage/mandagen/mandagene/mand/man/ma|" +
	"tirsdag/tirsdage/tirsdagen/tirsdagene/tirs/tir/ti|" +
	"onsdag/onsdage/onsdagen/onsdagene/onsd/ons/on|" +
	"torsdag/torsdage/torsdagen/torsdagene/tors/tor/to|" +
	"fredag/fredage/fredagen/fredagene/fred/fre/fr|" +
	"lørdag/lørdage/lørdagen/lørdagene/lørd/lør/lø|" +
	"søndag/søndage/søndagen/søndagene/sønd/søn/sø"

const hverdage = 1<<calendar.Saturday - 1 // Monday to Friday

// nextToHoliday reads "dagen før en helligdag".
func (p *parser) nextToHoliday(h *daySet) bool {
	start := p.at
	if p.any("dag/dage/dagen/dagene") {
		offset := 0
		switch p.word("før/inden|efter") {
		case 0:
			offset = -1
		case 1:
			offset = 1
		}
		p.any("en/alle")
		if offset != 0 && p.any("helligdag/helligdage/helligdagene") {
			h.Counted = append(h.Counted, hours.Counted{Of: hours.Holidays, Offset: offset})
			return true
		}
	}
	p.at = start
	return false
}

// weekday reads a weekday.
func (p *parser) weekday() (w calendar.Weekday, ok bool) {
	start := p.at
	n := p.word(danishWeek)
	word := p.ahead(-1).text
	if n < 0 || word == "man" && p.any("kan/skal/er") { // one can …
		p.at = start
		return 0, false
	}
	if p.ahead(-2).text == "på" && hasEnd(word, "dag") && !in("helligdage/helligdag", p.ahead(-3).text) {
		p.failAt(start, errOn)
	}
	if len(p.tokens[start].text) <= 5 && !p.endsLine() {
		p.take('.') // an abbreviation's
	}
	return calendar.Weekday(n), true
}

// endsLine reports whether the dot at hand is the last of its line, and so may
// end a sentence as well.
func (p *parser) endsLine() bool { return p.ahead(0).kind == '.' && p.ahead(1).kind == '\n' }

// week reads a weekday or a range of them.
func (p *parser) week(d *hours.Days) bool {
	begin := p.at
	p.any("fra")
	from, ok := p.weekday()
	if !ok {
		p.at = begin
		return false
	}
	to := from
	start := p.at
	if p.until() {
		p.any("om/den")
		if to, ok = p.weekday(); !ok {
			p.at, to = start, from
			next := p.ahead(1)
			if p.ahead(0).kind == '-' && (next.text == "og" || next.text == "samt" || next.kind == ',') {
				ok = true // "lør- og søndag"
			} else if p.ahead(0).kind == '-' || p.ahead(1).kind == 'a' && p.ahead(1).text != "kl" && p.ahead(1).text != "klokken" {
				p.at++
				p.fail(errWeekday)
			}
		}
	}
	for w := from; ; w = (w + 1) % 7 {
		d.Week |= hours.On(w)
		if w == to {
			return true
		}
	}
}

// The words for which of several, each before its number.
const ordinals = "første|anden/andet|tredje|fjerde|femte"

// ordinal reads "første", "1.", "sidste" (-1) or "næstsidste" (-2); 0 is none.
func (p *parser) ordinal() int {
	if t := p.ahead(0); t.kind == '0' && t.minute < 0 && t.value <= 5 && p.ahead(1).kind == '.' {
		p.at += 2
		return t.value
	}
	if n := p.word("sidste|næstsidste"); n >= 0 {
		return -n - 1
	}
	return p.word(ordinals) + 1
}

// counted reads "første og tredje tirsdag i måneden", "sidste fredag i maj".
func (p *parser) counted(h *daySet) bool {
	start := p.at
	var which []int
	for len(which) == 0 || p.listed() {
		p.any("den/hver")
		n := p.ordinal()
		if n == 0 {
			p.at = start
			return false
		}
		which = append(which, n)
	}
	w, ok := p.weekday()
	if !ok {
		p.at = start
		return false
	}
	for _, n := range which {
		h.Counted = append(h.Counted, hours.Counted{Of: hours.On(w), From: n, To: n})
	}
	month := p.at
	other := start > 0 && p.tokens[start-1].text == "hver" && (p.tokens[start].text == "anden" || p.tokens[start].value == 2)
	if !other && (p.any("i måneden/i hver måned/hver måned/i alle måneder/i en måned")) {
		return true
	}
	if !other && start > 0 && p.tokens[start-1].text == "månedens" {
		return true
	}
	if p.any("i") && !other {
		if _, ok := p.month(false); ok {
			p.at = month // a period of its own
			return true
		}
	}
	p.failAt(start, errWhich)
	return true
}
