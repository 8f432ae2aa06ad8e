package danish

import "servicestatus/declarations/hours"

// days reads a list of days: weekdays, kinds of days, dates and periods. The
// sets are a union; those of one kind are one.
func (p *parser) days() (sets []*daySet) {
	var first []int
	in := 0 // the year of the members that follow
	for {
		start := p.at
		if len(sets) > 0 && !p.listed() && !p.inRow() && !(p.before().kind == except && p.any(orWords)) {
			break
		}
		// "også på helligdage, lørdag kl. 10–12": the list ends there.
		if len(sets) == 1 && p.before().kind == also && sets[0].Week == hours.Holidays && p.token(start).kind == ',' {
			p.at = start
			break
		}
		at := p.at
		if p.any(followingWords) && p.any(inWords) { // "helligdage og følgende dage i 2028: 26. maj og …"
			in, _ = p.yearNumber()
			p.take(':')
		}
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
		if n := len(sets); n > 0 && !sets[n-1].period() && (p.isAt(at, oddEvenWords) || p.isAt(at, inWords) && (p.isIn(0, oclockWords) || p.isIn(1, oclockWords))) {
			p.at = at // "tirsdag, lige uger", "tirsdag, i juli, kl. 9–12": a Tuesday in these
			break
		}
		if n := len(sets); n > 0 && p.before().state == hours.Open && p.before().kind == someValue && h.onlyWeekdays() && h.Week != 0 && sets[n-1].onlyWeekdays() && h.Week&^sets[n-1].Week == 0 {
			p.at = start // "hverdage, fredage kun 9–12": the list ends there
			break
		}
		if last := p.before(); len(sets) > 0 && p.token(start).kind == ',' && last.kind == someValue && last.state == hours.Open && p.isNext(closesWords) {
			p.at = start // "lukker kl. 17 mandag–torsdag, fredag lukker vi kl. 16"
			break
		}
		p.onDate(h)
		if in > 0 && (!h.plainDates() || !h.inYear(in, 0, true)) {
			p.failAt(at, errYear)
		}
		h.first, h.end = at, p.at
		*grown(&sets), *grown(&first) = h, at
	}
	p.share(sets, first)
	return p.union(sets, first)
}

// inRow reports whether weekdays that are cut short stand in a row: "ma. ti. on.".
func (p *parser) inRow() bool {
	t := p.ahead(0)
	return p.kind(-1) == '.' && p.isIn(-2, weekWords) && !t.capital && len(t.text) <= 4 && p.in(weekWords, t.text) && p.kind(1) == '.'
}

// share gives all members of a list what stands at one end of it: the year, and
// the weekday of dates whose month stands at the other end.
//
//go:noinline
func (p *parser) share(sets []*daySet, first []int) {
	for i := len(sets) - 2; i >= 0; i-- {
		if next := sets[i+1]; sets[i].short && len(next.Dates) > 0 && next.Dates[0].From.Year != 0 {
			sets[i].inYear(next.Dates[0].From.Year, 0, true) // "24. og 31. december 2026"
		}
	}
	year, with, dated, yearly := 0, 0, 0, false
	alone, like := -1, 1
	for i, h := range sets {
		if h.onlyYear() {
			of, y := sets[0], h.Years[0].From
			if i != like || h.Years[0].To != y || !of.plainDates() || len(of.Dates) > 1 || of.fits != nil || of.Dates[0].From.Year == 0 || of.Dates[0].To.Year != of.Dates[0].From.Year {
				alone = i
				continue
			}
			d := of.Dates[0] // "maj–august 2025 og 2027"
			d.From.Year, d.To.Year = y, y
			h.Years, h.Dates, like = nil, []hours.Dates{d}, i+1
		}
		if last := sets[max(i-1, 0)]; i > 0 && last.short && last.Week != 0 && h.plainDates() {
			h.Week = last.Week // "mandag d. 7. og 14. december"
		}
		if len(h.Dates) == 0 || h.yearly {
			if h.plainWeeks() {
				dated++
			}
			yearly = yearly || h.yearly
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
	if alone >= 0 && dated > 0 {
		p.failAt(first[alone], errYear) // "lukkedage 2026, 24. december"
	}
	if with == 0 || with == dated {
		return
	}
	ends := len(sets[0].Dates) > 0 && sets[0].Dates[0].From.Year != 0
	if last := sets[len(sets)-1]; len(last.Dates) > 0 && last.Dates[0].From.Year != 0 {
		ends = true
	}
	for i, h := range sets {
		if (len(h.Dates) > 0 && !h.yearly || h.plainWeeks()) && !h.inYear(year, 0, ends && !yearly) {
			p.failAt(first[i], errYear)
		}
	}
}

// inYear puts dates without a year in one, or those of the first half of a year in
// the next if there is one; it reports whether that makes sense.
func (h *daySet) inYear(year, next int, ok bool) bool {
	for i := range h.Dates {
		r := &h.Dates[i]
		if r.From.Year != 0 {
			continue
		}
		if !ok || year < 0 || h.yearly {
			return false
		}
		r.From.Year = year
		if next == year+1 && (r.From.Month < 7 || r.From.Month == hours.Easter) {
			r.From.Year = next
		}
		r.To.Year = r.From.Year
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
			end := last.end
			last.end = h.end
			switch {
			case last.Days.Every() || h.Days.Every():
				p.failAt(first[i], errAll)
			case last.plainDates() && h.plainDates() && last.single() == h.single() && len(h.fits) == 0:
				last.Dates, last.yearly = append(last.Dates, h.Dates...), last.yearly || h.yearly
				continue next
			case last.plainWeeks() && h.plainWeeks():
				last.Weeks = append(last.Weeks, h.Weeks...)
				continue next
			case last.ph == h.ph && last.onlyWeek() && h.onlyWeek() && last.rest == 0 && h.rest == 0:
				last.Week |= h.Week
				last.Counted = append(last.Counted, h.Counted...)
				continue next
			}
			last.end = end
		}
		*grown(&all) = h
	}
	return all
}
