package danish

import (
	"slices"

	"servicestatus/declarations/hours"
)

// daysFirst reads a clause that begins with its days.
func (t *tree) daysFirst(c *clause) {
	c.days = t.group()
	if len(c.days) > 1 && c.on().rest == hours.AllWeek && c.days[1].days[0].onlyWeekdays() { // "øvrige dage er der åbent mandag–fredag"
		c.days[0].used, c.other = true, true
		c.days = c.days[1:]
	}
	if c.not && !t.is(where) {
		if next := t.peek(); next.kind == someValue && next.sep == nothing {
			c.value = next // whose?
			t.next++
		}
		return
	} else if c.not {
		c.not, c.over = false, true
	}
	if next := t.peek(); c.adds && isHolidays(c.days[0].days) && !t.isAt(c.first, listedWords) && (next.kind != someValue || next.sep > cell || next.state == hours.Closed) {
		return // "også på helligdage"
	}
	if len(c.days) == 1 && isHolidays(c.days[0].days) && t.like() {
		c.of = t.peek()
		t.next++
		return
	}
	for t.err == nil {
		next := t.peek()
		switch next.kind {
		case however, where:
			c.over = true
		case also:
			at := t.phraseAhead(1)
			switch {
			case at.sep >= newLine:
				c.adds = true
			case at.kind == someDays && (isHolidays(at.days) || c.on().Every() && !at.period()):
				t.next++
				c.too, at.used = true, true
			case at.kind == someDays && c.days[0].period() && !c.on().ofWeek(): // "i juli også lørdag"
				t.next++
				*grown(&c.days), c.adds = at, true
			default:
				c.adds = true
			}
		case except:
			if at := t.phraseAhead(1); at.kind != someDays || at.sep >= comma {
				if at.sep < comma {
					t.failAt(at.first, errDays)
				}
				c.not = true // "helligdage undtaget"
				t.next++
				return
			}
			t.next++
			c.outs = append(c.outs, t.group()...)
			continue
		case someValue:
			if next.line && (!t.phraseAhead(1).line || c.sep < newLine) {
				return
			}
			if next.and {
				t.failAt(next.first, errWeekday) // "mandag, onsdag og 9–12"
			}
			c.value = next
			t.next++
			t.trailing(c)
			if at := t.peek(); at.kind == someDays && at.sep == nothing && at.dated() && c.days[0].period() && !c.days[0].dated() && (t.phraseAhead(1).kind != someValue || t.phraseAhead(1).sep > comma) {
				*grown(&c.days) = at // "2026: lukket 2.–6. april"
				t.next++
			} else if shuts(c.value) && at.sep == nothing && at.dated() && t.phraseAhead(1).sep >= newLine && len(c.days) == 2 && c.on().named && t.specifies(c.on(), c.days[1].days[0], at.days[0]) {
				c.days[0].used = true
				c.days = []*phrase{c.days[1], at} // "Påsken 2026: lukket 30. marts – 6. april"
				t.next++
			}
			return
		default:
			return
		}
		t.next++
	}
}

// specifies reports whether dates hold all the days of a name in a year: those are what
// is meant by it.
func (t *tree) specifies(name, year, dates *daySet) bool {
	if !year.onlyYear() || year.Years[0].From != year.Years[0].To || name.single() {
		return false
	}
	name, dates = name.clone(), dates.clone()
	name.Dates, dates.Dates = slices.Clone(name.Dates), slices.Clone(dates.Dates)
	return name.inYear(year.Years[0].From, 0, true) && dates.inYear(year.Years[0].From, 0, true) && name.coveredBy(dates)
}

// trailing reads a period that follows the hours of weekdays, "mandag kl. 9–12
// i lige uger", or weekdays that follow those of a period.
func (t *tree) trailing(c *clause) {
	next, after := t.peek(), t.phraseAhead(1)
	for n := 2; after.kind == however || after.kind == where || after.kind == also; n++ {
		if next.sep == nothing && after.kind == however && next.dated() && len(next.days[0].Dates) > 1 {
			t.failAt(next.first, errWhose) // "kl. 10–19 fra maj til august, i september dog til kl. 20"
		}
		after = t.phraseAhead(n)
	}
	if next.kind != someDays || next.sep != nothing || after.kind == someValue && after.sep == nothing {
		return
	}
	first, last := c.on(), next.days[0]
	if first.period() == next.period() || last.single() {
		if !(next.open && last.counts(first)) && (!last.Every() || last.rest != 0 || !first.ofWeek()) { // "tirsdag–søndag kl. 10–17 året rundt"
			return
		}
	}
	*grown(&c.after) = next
	t.next++
}

// counts reports whether days are those of one weekday with a number: "1. lørdag i
// måneden" of Saturday.
func (h *daySet) counts(of *daySet) bool {
	return len(h.Counted) == 1 && h.onlyWeekdays() && h.Week == 0 && h.Counted[0].Of == of.Week && of.onlyWeekdays() && len(of.Counted) == 0
}

// valueFirst reads a clause that begins with its value: "lukket i weekenden".
func (t *tree) valueFirst(c *clause) {
	c.value = t.peek()
	t.next++
	if v, next := c.value, t.peek(); c.sep >= newLine && v.state == hours.Open && len(v.spans) > 0 && next.sep == nothing && shuts(next) {
		v.state, v.cuts, next.used = hours.Closed, true, true // "mellem 12 og 12.30 er telefonen lukket"
		t.next++
	}
	if next := t.phraseAhead(1); c.value.cuts && c.sep >= newLine && t.peek().kind == except && t.peek().sep < newLine && next.kind == someDays {
		t.next++
		c.outs = t.group() // "frokostlukket 12–12.30 (ikke fredag)"
		return
	}
	if shuts(c.value) && t.peek().sep == nothing && t.is(otherwise) {
		c.other = true // "lukket resten af året"
		return
	}
	if next := t.peek(); next.kind == seasonal && next.sep <= comma {
		t.season(c)
	}
	if next := t.peek(); t.err == nil && next.kind == someDays && next.sep <= comma && !c.not {
		c.behind = true
		c.days = t.group()
		if last := c.on(); next.and || c.value.until > 0 && len(last.Dates) > 0 && !last.single() && !last.Dates[0].To.Whole() {
			t.failAt(next.first, errReopen) // "8–16 og lørdag", "lukket fra kl. 12 den 23. december til og med 3. januar"
		}
		if after := t.peek(); after.kind == someValue && after.sep == nothing {
			if c.value.season && shuts(after) { // "Sommerferie: uge 27–32 lukket"
				after.used = true
				t.next++
				return
			}
			comma := false // "efter aftale mandag, tirsdag 9–12": both?
			for i := next.first; i < after.first; i++ {
				comma = t.token(i).kind == ',' || comma && !t.isAt(i, listedWords)
			}
			if v := c.value; !comma && v.state == hours.Unknown && len(v.spans) == 0 && c.sep >= newLine && (next.sep == nothing || v.only) && t.phraseAhead(1).sep >= newLine && after.state == hours.Open && !after.partial {
				after.state, after.comment, v.used, c.value, c.behind = v.state, v.comment, true, after, false
				t.next++ // "efter aftale mandag–fredag 9–15"
				return
			}
			t.failAt(next.first, errWhose)
		}
	}
}

//go:noinline
func isHolidays(sets []*daySet) bool { return len(sets) == 1 && sets[0].Week == hours.Holidays }
