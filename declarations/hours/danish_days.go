package hours

import "servicestatus/declarations/calendar"

// head is days that a text names together.
type head struct {
	Days
	ph   holidayMode
	rest bool // the weekdays that nothing else is said of
}

// holidayMode is what a name for weekdays says of those that are holidays.
type holidayMode uint8

const (
	unsaid   holidayMode = iota // nothing: "mandag–fredag"
	excluded                    // they are not meant: "hverdage"
	included                    // they are: "alle dage"
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

// days reads a list of days: weekdays, kinds of days, dates and periods. The
// heads are a union; those of one kind are one.
func (p *danish) days() (heads []*head) {
	for {
		start := p.at
		if len(heads) > 0 && !p.listed() {
			return heads
		}
		// "også på helligdage, lørdag kl. 10–12": the list ends there.
		if len(heads) == 1 && p.also && heads[0].Week == Holidays && p.tokens[start].kind == ',' {
			p.at = start
			return heads
		}
		first := p.at
		h := p.day()
		if p.err != nil {
			return nil
		}
		if h == nil {
			p.at = start
			return heads
		}
		if n := len(heads); n > 0 && heads[n-1].period() && !heads[n-1].single() && h.ofWeek() && h.Week != Holidays {
			p.at = start // "i juli, mandag–fredag": one within the other, or both?
			return heads
		}
		p.onDate(h)
		heads = p.join(heads, h, first)
	}
}

// onDate reads the date of a weekday: "torsdag den 24. december".
func (p *danish) onDate(h *head) {
	start := p.at
	if t := p.ahead(0); h.onlyWeek() && (t.kind == '0' || t.text == "den" || t.text == "d") {
		if on := p.day(); on != nil && on.plainDates() && on.single() && len(on.Dates) == 1 {
			h.Dates = on.Dates
			return
		}
		p.at = start
	}
}

// join adds to a list of days.
func (p *danish) join(heads []*head, h *head, first int) []*head {
	for _, last := range heads {
		switch {
		case last.Days.Every() || h.Days.Every():
			p.failAt(first, errAll)
		case last.plainDates() && h.plainDates() && last.single() == h.single():
			last.Dates = append(last.Dates, h.Dates...)
			return heads
		case last.plainWeeks() && h.plainWeeks():
			last.Weeks = append(last.Weeks, h.Weeks...)
			return heads
		case last.ph == h.ph && last.onlyWeek() && h.onlyWeek():
			last.Week |= h.Week
			last.Counted = append(last.Counted, h.Counted...)
			return heads
		}
	}
	return append(heads, h)
}

// What a head has, and whether it has nothing else.
func (h *head) ofWeek() bool   { return h.Week != 0 || len(h.Counted) > 0 }
func (h *head) onlyWeek() bool { return h.ofWeek() && !h.period() && !h.Holiday }
func (h *head) period() bool   { return len(h.Years) > 0 || len(h.Dates) > 0 || len(h.Weeks) > 0 }
func (h *head) plainDates() bool {
	return len(h.Dates) > 0 && !h.ofWeek() && len(h.Weeks) == 0 && len(h.Years) == 0
}
func (h *head) plainWeeks() bool {
	return len(h.Weeks) > 0 && !h.ofWeek() && len(h.Dates) == 0 && len(h.Years) == 0
}

// single reports whether its dates are days, not periods.
func (h *head) single() bool {
	for _, r := range h.Dates {
		if r.From != r.To || r.From.whole() {
			return false
		}
	}
	return len(h.Dates) > 0
}

// day reads one member of a list of days; nil if there is none.
func (p *danish) day() *head {
	start := p.at
	for n := 0; n < 5 && p.any("på/om/i/hver/alle/den/samtlige/månedens/danske/officielle/offentlige/ugens"); n++ {
		continue // each stands before some of what follows
	}
	h := &head{}
	switch {
	case p.any("hverdage/hverdag/hverdagene/hverdagen/arbejdsdage/arbejdsdag"):
		h.Week, h.ph = hverdage, excluded
	case p.any("weekend/weekender/weekenden/weekenderne/weekends"):
		h.Week = On(calendar.Saturday) | On(calendar.Sunday)
	case p.any("helligdage/helligdag/helligdagene"):
		h.Week = Holidays
		if p.any("på") {
			on := p.day()
			if on == nil || !on.onlyWeek() || on.Week&Holidays != 0 {
				p.fail(errWeekday)
				return nil
			}
			h = on
			h.Holiday = true
			for at := p.at; p.listed(); at = p.at {
				if !p.week(&h.Days) {
					p.at = at
					break
				}
			}
		}
	case p.any("søgnehelligdage"):
		h.Week, h.Holiday = AllWeek&^On(calendar.Sunday), true
	case p.every(start):
		h.ph = included
	case p.any("de øvrige dage/øvrige dage/andre dage/de andre dage/resten af ugen"):
		h.rest = true
	case p.nextToHoliday(h), p.nextToFeast(&h.Days), p.counted(h), p.week(&h.Days), p.period(&h.Days):
		if h.Week == AllWeek {
			h.ph = included // "mandag–søndag"
		}
	default:
		p.at = start
		return nil
	}
	return h
}

// every passes over what means every day.
func (p *danish) every(start int) bool {
	at := p.at
	p.at = start
	if p.any("alle ugens dage/alle ugens syv dage/alle dage i ugen/alle dage/ugens syv dage/alle årets dage/alle nætter/hver nat/hver dag/hver eneste dag/hele ugen/" +
		"året rundt/dagligt/daglig/hele året") {
		for p.any("året rundt/hele året/hele ugen") {
			continue
		}
		return true
	}
	if p.ahead(0).value == 7 && p.ahead(1).text == "dage" {
		p.at += 2
		if p.any("om ugen") {
			return true
		}
	}
	p.at = at
	return false
}

// nextToHoliday reads "dagen før en helligdag".
func (p *danish) nextToHoliday(h *head) bool {
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
			h.Counted = append(h.Counted, Counted{Of: Holidays, Offset: offset})
			return true
		}
	}
	p.at = start
	return false
}

// weekday reads a weekday.
func (p *danish) weekday() (w calendar.Weekday, ok bool) {
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
func (p *danish) endsLine() bool { return p.ahead(0).kind == '.' && p.ahead(1).kind == '\n' }

// week reads a weekday or a range of them.
func (p *danish) week(d *Days) bool {
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
		d.Week |= On(w)
		if w == to {
			return true
		}
	}
}

// The words for which of several, each before its number.
const ordinals = "første|anden/andet|tredje|fjerde|femte"

// ordinal reads "første", "1.", "sidste" (-1) or "næstsidste" (-2); 0 is none.
func (p *danish) ordinal() int {
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
func (p *danish) counted(h *head) bool {
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
		h.Counted = append(h.Counted, Counted{Of: On(w), From: n, To: n})
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
