package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// head is days that a text names together.
type daySet struct {
	hours.Days
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

// days reads a list of days: weekdays, kinds of days, dates and periods. The
// sets are a union; those of one kind are one.
func (p *parser) days() (sets []*daySet) {
	for {
		start := p.at
		if len(sets) > 0 && !p.listed() {
			return sets
		}
		// "også på helligdage, lørdag kl. 10–12": the list ends there.
		if len(sets) == 1 && p.also && sets[0].Week == hours.Holidays && p.tokens[start].kind == ',' {
			p.at = start
			return sets
		}
		first := p.at
		h := p.day()
		if p.err != nil {
			return nil
		}
		if h == nil {
			p.at = start
			return sets
		}
		if n := len(sets); n > 0 && sets[n-1].period() && !sets[n-1].single() && h.ofWeek() && h.Week != hours.Holidays {
			p.at = start // "i juli, mandag–fredag": one within the other, or both?
			return sets
		}
		p.onDate(h)
		sets = p.join(sets, h, first)
	}
}

// onDate reads the date of a weekday: "torsdag den 24. december".
func (p *parser) onDate(h *daySet) {
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
func (p *parser) join(sets []*daySet, h *daySet, first int) []*daySet {
	for _, last := range sets {
		switch {
		case last.Days.Every() || h.Days.Every():
			p.failAt(first, errAll)
		case last.plainDates() && h.plainDates() && last.single() == h.single():
			last.Dates = append(last.Dates, h.Dates...)
			return sets
		case last.plainWeeks() && h.plainWeeks():
			last.Weeks = append(last.Weeks, h.Weeks...)
			return sets
		case last.ph == h.ph && last.onlyWeek() && h.onlyWeek():
			last.Week |= h.Week
			last.Counted = append(last.Counted, h.Counted...)
			return sets
		}
	}
	return append(sets, h)
}

// What a head has, and whether it has nothing else.
func (h *daySet) ofWeek() bool { return h.Week != 0 || len(h.Counted) > 0 }

func (h *daySet) onlyWeek() bool { return h.ofWeek() && !h.period() && !h.Holiday }

func (h *daySet) period() bool { return len(h.Years) > 0 || len(h.Dates) > 0 || len(h.Weeks) > 0 }

func (h *daySet) plainDates() bool {
	return len(h.Dates) > 0 && !h.ofWeek() && len(h.Weeks) == 0 && len(h.Years) == 0
}

func (h *daySet) plainWeeks() bool {
	return len(h.Weeks) > 0 && !h.ofWeek() && len(h.Dates) == 0 && len(h.Years) == 0
}

// single reports whether its dates are days, not periods.
func (h *daySet) single() bool {
	for _, r := range h.Dates {
		if r.From != r.To || r.From.Whole() {
			return false
		}
	}
	return len(h.Dates) > 0
}

// day reads one member of a list of days; nil if there is none.
func (p *parser) day() *daySet {
	start := p.at
	for n := 0; n < 5 && p.any("på/om/i/hver/alle/den/samtlige/månedens/danske/officielle/offentlige/ugens"); n++ {
		continue // each stands before some of what follows
	}
	h := &daySet{}
	switch {
	case p.any("hverdage/hverdag/hverdagene/hverdagen/arbejdsdage/arbejdsdag"):
		h.Week, h.ph = hverdage, excluded
	case p.any("weekend/weekender/weekenden/weekenderne/weekends"):
		h.Week = hours.On(calendar.Saturday) | hours.On(calendar.Sunday)
	case p.any("helligdage/helligdag/helligdagene"):
		h.Week = hours.Holidays
		if p.any("på") {
			on := p.day()
			if on == nil || !on.onlyWeek() || on.Week&hours.Holidays != 0 {
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
		h.Week, h.Holiday = hours.AllWeek&^hours.On(calendar.Sunday), true
	case p.every(start):
		h.ph = included
	case p.any("de øvrige dage/øvrige dage/andre dage/de andre dage/resten af ugen"):
		h.rest = true
	case p.nextToHoliday(h), p.nextToFeast(&h.Days), p.counted(h), p.week(&h.Days), p.period(&h.Days):
		if h.Week == hours.AllWeek {
			h.ph = included // "mandag–søndag"
		}
	default:
		p.at = start
		return nil
	}
	return h
}

// every passes over what means every day.
func (p *parser) every(start int) bool {
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
