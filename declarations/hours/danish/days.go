package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// onDate reads the date of a weekday, "torsdag den 24. december", or of a range
// that has weekdays at its ends.
func (p *parser) onDate(h *daySet) {
	start := p.at
	if p.lang.monthFirst && !ends(p.ahead(-1).text, "days") && p.take(',') && !p.isDate() {
		p.at = start // but "Thursday, 24 December"
	}
	t := p.ahead(0)
	exact := p.in(datedWords, t.text) || h.fits != nil || p.at > start || p.monthFirst()
	if !h.onlyWeek() || h.Week&(h.Week-1) != 0 || h.Week == 0 || t.kind != '0' && !exact {
		p.at = start
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
			*grown(&on.fits) = fit{from: from}
			*h = *on
			return
		}
	}
	p.at = start
}

// day reads one member of a list of days; nil if there is none.
func (p *parser) day() *daySet {
	start := p.at
	yearly := p.any(yearlyWords)
	for n := 0; n < 5 && p.any(dayLeadWords); n++ {
		continue // each stands before some of what follows
	}
	every := p.isAt(p.at-1, everyWords) && p.at > start
	h := &daySet{}
	switch {
	case p.any(workdaysWords):
		h.Week, h.ph = workWeek, excluded
	case p.any(weekendsWords):
		h.Week = weekend
	case !p.vague() && p.any(holidaysWords):
		if h = p.onHolidays(h); h == nil {
			return nil
		}
	case p.any(weekdayHolidaysWords):
		h.Week, h.Holiday = hours.AllWeek&^hours.On(calendar.Sunday), true
	case p.every(start):
		h.ph = included
	case p.any(restWorkdaysWords):
		h.rest, h.ph = workWeek, excluded
	case p.any(restDaysWords):
		h.rest = hours.AllWeek
	case p.defined(h), p.nextToHoliday(h), p.nextToFeast(h), p.counted(h), p.monthDays(h), p.week(h), p.period(h) && p.specified(h):
		if h.Week == hours.AllWeek {
			h.ph = included // "mandag–søndag"
		}
	default:
		p.at = start
		return nil
	}
	if h.yearly = h.named && every || h.dated() && (p.any(yearlyWords) || yearly); h.yearly && len(h.Dates) > 0 && h.Dates[0].From.Year != 0 {
		p.failAt(start, errYear)
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

// vague reports whether the holidays at hand may be leave: "the holidays".
func (p *parser) vague() bool {
	return p.isIn(-1, leaveLeadWords) && p.hasStart(p.ahead(0).text, seasonsWords)
}

// defined reads a season that has its dates right beside its name: "efterårsferien
// (uge 42)".
func (p *parser) defined(h *daySet) bool {
	start := p.at
	if p.season() {
		h.label = true
		year := p.year(&h.Days)
		open := p.take('(')
		comma := !open && p.take(',')
		if p.err == nil && p.period(h) && h.dated() && (!open || p.take(')')) && (!comma || !h.single() && p.apposed()) {
			if h.weeksInYear(); year && len(h.Years) > 0 {
				h.inYear(h.Years[0].From, h.Years[0].To, true)
				h.Years = nil
			}
			return true
		}
		*h = daySet{}
	}
	p.at = start
	return false
}

// apposed reports whether the dates that stand between commas after a name are those
// of it, and no member of a list: "i efterårsferien, uge 42, er …".
func (p *parser) apposed() bool {
	return p.take(',') && (p.isNext(verbsWords) || p.isNext(everyDayWords))
}

// season passes over the name of one.
func (p *parser) season() bool {
	t := p.ahead(0)
	switch {
	case t.kind != 'a', !p.hasStart(t.text, seasonsWords), p.kind(1) == '-' && p.joined(1), p.isNext(feastsWords), p.isNext(easterWords) && !p.isIn(1, seasonTailsWords), p.isNext(closedWords):
		return false
	case p.in(monthsWords, t.text) && !p.in(likeFeastWords, t.text):
		return false
	case p.hasStart(t.text, schoolsWords) && !p.hasPart(t.text, schoolPartsWords) && !p.isIn(1, seasonTailsWords):
		return false // "skolekontoret"
	}
	for p.at++; p.any(seasonTailsWords); {
		continue
	}
	return true
}
