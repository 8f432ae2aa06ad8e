package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// daySet is days that a text names together.
type daySet struct {
	hours.Days
	ph    holidayMode
	rest  hours.Week // those of these weekdays that nothing else is said of
	named bool       // the dates have a name, not a number
	label bool       // that of a season
	short bool       // the month of the date stands after a later one
	fits  []fit
}

// fit is the weekdays that the text gives the ends of a range of dates.
type fit struct {
	dates    int // which of the ranges
	from, to int // one more than the weekday; 0 is none
	feast    hours.MonthDay
}

// clone returns a copy to change.
//
//go:noinline
func (h *daySet) clone() *daySet {
	x := *h
	return &x
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
	var first []int
	for {
		start := p.at
		if len(sets) > 0 && !p.listed() {
			break
		}
		// "også på helligdage, lørdag kl. 10–12": the list ends there.
		if len(sets) == 1 && p.also && sets[0].Week == hours.Holidays && p.tokens[start].kind == ',' {
			p.at = start
			break
		}
		at := p.at
		h := p.day()
		if p.err != nil {
			return nil
		}
		if h == nil {
			p.at = start
			break
		}
		if n := len(sets); n > 0 && sets[n-1].period() && !sets[n-1].single() && (h.ofWeek() && h.Week != hours.Holidays || h.Every() && h.rest == 0) && !h.period() {
			p.at = start // "i juli, mandag–fredag": one within the other, or both?
			break
		}
		p.onDate(h)
		sets, first = append(sets, h), append(first, at)
	}
	p.share(sets, first)
	return p.union(sets, first)
}

// share gives all members of a list what stands at one end of it: the year, and
// the weekday of dates whose month stands at the other end.
func (p *parser) share(sets []*daySet, first []int) {
	for i := len(sets) - 2; i >= 0; i-- {
		if next := sets[i+1]; sets[i].short && len(next.Dates) > 0 && next.Dates[0].From.Year != 0 {
			sets[i].inYear(next.Dates[0].From.Year, true) // "24. og 31. december 2026"
		}
	}
	year, with, dated := 0, 0, 0
	for i, h := range sets {
		if last := sets[max(i-1, 0)]; i > 0 && last.short && last.Week != 0 && h.plainDates() {
			h.Week = last.Week // "mandag d. 7. og 14. december"
		}
		if len(h.Dates) == 0 {
			if h.plainWeeks() {
				dated++
			}
			continue
		}
		dated++
		if y := h.Dates[0].From.Year; y != 0 {
			if year != 0 && year != y {
				year = -1
			} else if year == 0 {
				year = y
			}
			with++
		}
	}
	if with == 0 || with == dated {
		return
	}
	ends := len(sets[0].Dates) > 0 && sets[0].Dates[0].From.Year != 0
	if last := sets[len(sets)-1]; len(last.Dates) > 0 && last.Dates[0].From.Year != 0 {
		ends = true
	}
	for i, h := range sets {
		if (len(h.Dates) > 0 || h.plainWeeks()) && !h.inYear(year, ends) {
			p.failAt(first[i], errYear)
		}
	}
}

// inYear puts dates without a year in one; it reports whether that makes sense.
func (h *daySet) inYear(year int, ok bool) bool {
	for i := range h.Dates {
		r := &h.Dates[i]
		if r.From.Year != 0 {
			continue
		}
		if !ok || year < 0 {
			return false
		}
		r.From.Year, r.To.Year = year, year
		if r.From.Month != hours.Easter && r.To.Month != hours.Easter && earlier(&r.To, &r.From) {
			r.To.Year++ // past New Year
		}
	}
	return len(h.Weeks) == 0
}

// union joins the members of a list that are of one kind.
func (p *parser) union(sets []*daySet, first []int) (all []*daySet) {
next:
	for i, h := range sets {
		for _, last := range all {
			switch {
			case last.Days.Every() || h.Days.Every():
				p.failAt(first[i], errAll)
			case last.plainDates() && h.plainDates() && last.single() == h.single() && len(h.fits) == 0:
				last.Dates = append(last.Dates, h.Dates...)
				continue next
			case last.plainWeeks() && h.plainWeeks():
				last.Weeks = append(last.Weeks, h.Weeks...)
				continue next
			case last.ph == h.ph && last.onlyWeek() && h.onlyWeek() && last.rest == 0 && h.rest == 0:
				last.Week |= h.Week
				last.Counted = append(last.Counted, h.Counted...)
				continue next
			}
		}
		all = append(all, h)
	}
	return all
}

// onDate reads the date of a weekday, "torsdag den 24. december", or of a range
// that has weekdays at its ends.
func (p *parser) onDate(h *daySet) {
	start := p.at
	t := p.ahead(0)
	exact := p.in(datedWords, t.text) || h.fits != nil
	h.fits = nil
	if !h.onlyWeek() || h.Week&(h.Week-1) != 0 || h.Week == 0 || t.kind != '0' && !exact {
		return
	}
	on := p.day()
	if on != nil && on.plainDates() && len(on.Dates) == 1 {
		switch {
		case on.single():
			h.Dates, h.short, h.named = on.Dates, on.short, on.named
			return
		case exact || len(on.fits) > 0:
			from := 1
			for h.Week != hours.On(calendar.Weekday(from-1)) {
				from++
			}
			on.fits = append(on.fits, fit{from: from})
			*h = *on // clone
			return
		}
	}
	p.at = start
}

// What a set has, and whether it has nothing else.
//
//go:noinline
func (h *daySet) ofWeek() bool { return h.Week != 0 || len(h.Counted) > 0 }

//go:noinline
func (h *daySet) onlyWeek() bool { return h.ofWeek() && !h.period() && !h.Holiday }

//go:noinline
func (h *daySet) period() bool { return len(h.Years) > 0 || len(h.Dates) > 0 || len(h.Weeks) > 0 }

// dated reports whether it says when in the year, not only in which year.
//
//go:noinline
func (h *daySet) dated() bool { return len(h.Dates) > 0 || len(h.Weeks) > 0 }

//go:noinline
func (h *daySet) plainDates() bool {
	return len(h.Dates) > 0 && !h.ofWeek() && len(h.Weeks) == 0 && len(h.Years) == 0
}

//go:noinline
func (h *daySet) plainWeeks() bool {
	return len(h.Weeks) > 0 && !h.ofWeek() && len(h.Dates) == 0 && len(h.Years) == 0
}

// single reports whether its dates are days, not periods.
//
//go:noinline
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
	for n := 0; n < 5 && p.any(dayLeadWords); n++ {
		continue // each stands before some of what follows
	}
	h := &daySet{}
	switch {
	case p.any(workdaysWords):
		h.Week, h.ph = hverdage, excluded
	case p.any(weekendsWords):
		h.Week = hours.On(calendar.Saturday) | hours.On(calendar.Sunday)
	case p.any(holidaysWords):
		if h = p.onHolidays(h); h == nil {
			return nil
		}
	case p.any(weekdayHolidaysWords):
		h.Week, h.Holiday = hours.AllWeek&^hours.On(calendar.Sunday), true
	case p.every(start):
		h.ph = included
	case p.any(restWorkdaysWords):
		h.rest, h.ph = hverdage, excluded
	case p.any(restDaysWords):
		h.rest = hours.AllWeek
	case p.defined(h), p.nextToHoliday(h), p.nextToFeast(h), p.counted(h), p.week(h), p.period(h) && p.specified(h):
		if h.Week == hours.AllWeek {
			h.ph = included // "mandag–søndag"
		}
	default:
		p.at = start
		return nil
	}
	return h
}

// onHolidays reads what follows "helligdage": the weekdays they are on.
func (p *parser) onHolidays(h *daySet) *daySet {
	h.Week = hours.Holidays
	if !p.any(onWords) {
		return h
	}
	h = p.day()
	if h == nil || !h.onlyWeek() || h.Week&hours.Holidays != 0 {
		p.fail(errWeekday)
		return nil
	}
	h.Holiday = true
	for at := p.at; p.listed(); at = p.at {
		if !p.week(h) {
			p.at = at
			break
		}
	}
	return h
}

// defined reads a season that has its dates right beside its name: "efterårsferien
// (uge 42)".
func (p *parser) defined(h *daySet) bool {
	start := p.at
	if p.season() {
		h.label = true
		open := p.take('(')
		if p.err == nil && p.period(h) && h.dated() && (!open || p.take(')')) {
			return true
		}
		*h = daySet{}
	}
	p.at = start
	return false
}

// season passes over the name of one.
func (p *parser) season() bool {
	t := p.ahead(0)
	switch {
	case t.kind != 'a', !p.hasStart(t.text, seasonsWords), p.kind(1) == '-' && p.joined(1), p.in(feastsWords, t.text), p.in(easterWords, t.text):
		return false
	case p.number(closedWords, t.text) >= 0, p.in(monthsWords, t.text) && !p.in(likeFeastWords, t.text):
		return false
	case p.hasStart(t.text, schoolsWords) && !p.hasPart(t.text, schoolPartsWords):
		return false // "skolekontoret"
	}
	p.at++
	return true
}

// every passes over what means every day.
func (p *parser) every(start int) bool {
	at := p.at
	p.at = start
	if p.any(everyDayWords) {
		for at := p.at; ; at = p.at {
			p.take(',')
			if !p.any(allYearWords) {
				p.at = at
				return true
			}
		}
	}
	if p.ahead(0).value == 7 && p.in(sevenDaysWords, p.ahead(1).text) {
		p.at += 2
		if p.any(perWeekWords) {
			return true
		}
	}
	p.at = at
	if p.ahead(0).value == 7 && p.in(sevenDaysWords, p.ahead(1).text) && at > start {
		p.at += 2 // "alle ugens 7 dage"
		return true
	}
	return false
}

// weekdays are those that days are on: all, if none are named.
//
//go:noinline
func (h *daySet) weekdays() hours.Week {
	if !h.ofWeek() && !h.Holiday {
		return hours.AllWeek
	}
	return h.Week & hours.AllWeek
}

// reach are the weekdays that days may be on.
//
//go:noinline
func (h *daySet) reach() (week hours.Week) {
	week = h.weekdays()
	for _, n := range h.Counted {
		week |= n.Of & hours.AllWeek
	}
	return week
}
