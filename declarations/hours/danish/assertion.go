package danish

import "servicestatus/declarations/hours"

// dayFirst reads what is said of days that came first.
func (c *resolver) dayFirst(sets []*daySet, s *assertion) {
	var out []*daySet // "alle dage undtagen søndag kl. 9–15"
	next := c.peek()
	if s.adds && isHolidays(sets) && (next.kind != someValue || next.sep > cell || next.state == hours.Closed) && c.tokens[s.first].text != "samt" {
		c.alsoHolidays(s.first)
		return
	}
	if isHolidays(sets) && c.like() {
		c.next++
		for _, x := range c.statements {
			if x.Week&next.days[0].Week != 0 && !x.period() && !x.Holiday {
				s.value = x.value
				c.assert(sets, s)
				return
			}
		}
		c.failAt(next.first, errDays)
		return
	}
	for c.err == nil {
		next = c.peek()
		c.next++
		switch next.kind {
		case however, where:
			s.over = true
			continue
		case also:
			s.adds = true
			switch at := c.peek(); {
			case at.kind != someDays:
			case isHolidays(at.days):
				c.next++
				for _, h := range sets {
					h.ph = included
				}
				s.adds = false
			case sets[0].period() && !sets[0].ofWeek(): // "i juli også lørdag"
				c.next++
				sets = c.within(sets, at)
			}
			continue
		case except:
			at := c.peek()
			if at.kind != someDays {
				c.failAt(at.first, errDays)
				return
			}
			c.next++
			for _, h := range c.days(at) {
				if h.onlyWeek() && h.Week&hours.AllWeek&^sets[0].weekdays() != 0 {
					c.failAt(at.first, errWhose) // "undtagen tirsdag, lørdag kl. 9–15"
				}
				out = append(out, h)
			}
			continue
		case someValue:
			s.value = &next.value
			if after := c.peek(); s.state == hours.Closed && after.kind == someDays && after.sep == nothing && c.phraseAhead(1).kind == someValue {
				c.failAt(next.first, errWhose)
				return
			}
			c.assert(c.trailing(sets), s)
			for _, h := range out {
				if h.period() && (s.state == hours.Closed || sets[0].period()) {
					c.failAt(s.first, errReopen) // "uge 27–32 (undtagen uge 29)"
					return
				}
			}
			if len(out) > 0 {
				c.without(out, s.first, theLast)
			}
			return
		}
		c.next--
		switch {
		case s.adds && len(out) == 0 && c.always(): // "døgnet rundt, også i weekenden"
		case next.sep == newLine && next.kind == someDays && sets[0].period() && !sets[0].ofWeek() && !sets[0].single() && !s.over && !s.adds && len(out) == 0:
			c.heading, c.period, c.guard = sets, sets, false
		default:
			c.failAt(next.first, errValue)
		}
		return
	}
}

// like reports whether weekdays are next whose hours others have: "helligdage
// som søndage".
func (c *resolver) like() bool {
	next := c.peek()
	return next.kind == someDays && next.first > 0 && c.tokens[next.first-1].text == "som" && next.days[0].onlyWeekdays()
}

// always reports whether all that was said is open at all times.
func (c *resolver) always() bool {
	return len(c.statements) == 1 && c.statements[0].Every() && len(c.statements[0].spans) == 0 && c.statements[0].state == hours.Open
}

// alsoHolidays has the weekdays that were named mean holidays too.
func (c *resolver) alsoHolidays(first int) {
	alone := len(c.statements) > 0 && c.statements[len(c.statements)-1].sentence != c.number
	for _, x := range c.statements {
		if !alone && x.sentence != c.number && x.class() == weekdayClass && x.state == hours.Open && x.ph == unsaid {
			c.failAt(first, errScope)
		}
		x.ph, x.too = included, true
	}
	c.holidays = c.holidays || alone
}

func isHolidays(sets []*daySet) bool { return len(sets) == 1 && sets[0].Week == hours.Holidays }

// trailing reads a period that follows the hours of weekdays, "mandag kl. 9–12
// i lige uger", or weekdays that follow those of a period.
func (c *resolver) trailing(sets []*daySet) []*daySet {
	next, after := c.peek(), c.phraseAhead(1)
	for n := 2; after.kind == however || after.kind == where || after.kind == also; n++ {
		after = c.phraseAhead(n)
	}
	if next.kind != someDays || next.sep != nothing || after.kind == someValue && after.sep == nothing {
		return sets
	}
	if h := next.days[0]; h.Every() && !h.rest && sets[0].ofWeek() {
		c.next++ // "tirsdag–søndag kl. 10–17 året rundt"
		return sets
	}
	if sets[0].period() == next.days[0].period() || next.days[0].single() {
		return sets
	}
	c.next++
	if next.label {
		c.failAt(next.first, errSeason) // "(sommerferie uge 27–32)": closed then?
	}
	if next.days[0].period() {
		for _, x := range c.statements {
			if x.sentence == c.number && !x.period() {
				c.failAt(next.first, errPeriod) // of those as well?
			}
		}
		c.trailed, c.base = true, sets
	}
	return c.within(sets, next)
}

// valueFirst reads the days after what is said of them: "lukket i weekenden".
func (c *resolver) valueFirst(at *phrase, s *assertion) {
	next := c.peek()
	same := s.sep < newLine && len(c.statements) > 0
	switch {
	case next.kind == someDays && next.sep <= comma:
		c.next++
		sets := c.days(next)
		if after := c.peek(); after.kind == someValue && after.sep == nothing {
			c.failAt(next.first, errWhose)
			return
		}
		if same && s.sep == nothing && s.state == hours.Closed {
			s.scope = theLast // "lørdag kl. 10–12 (lukket i juli)"
		}
		c.assert(sets, s)
	case s.state == hours.Closed && !s.cuts && c.kindAt(at.first+1) == ':' && next.kind == someDays && next.sep == newLine:
		for c.peek().kind == someDays && c.phraseAhead(1).kind != someValue && c.err == nil {
			next := c.peek()
			c.next++
			c.assert(c.days(next), s)
		}
	case s.cuts && len(c.statements) > 0:
		c.pause(same, s)
	case s.adds && s.state == hours.Unknown && len(c.statements) > 0:
		c.rest = s.value // "samt efter aftale"
	case at.sep <= newLine && len(c.statements) > 0 && !s.over && !s.partial && len(s.spans) > 0 && s.state == hours.Open && c.more(at, s):
	case at.sep == cell && s.state == hours.Closed && len(c.statements) > 0 && c.statements[len(c.statements)-1].state == hours.Open:
		// a column for the afternoon
	case same && s.state == hours.Closed:
		c.failAt(at.first, errBoth)
	case next.kind == where, len(c.statements) > 0 && len(c.period) == 0 && !c.others, s.partial, s.cuts, s.over, s.state == hours.Closed && (len(c.phrases) > 1 || c.tokens[at.first].text != "lukket"):
		c.failAt(at.first, errDays)
	default:
		c.assert([]*daySet{{ph: included}}, s)
	}
}

// more adds hours in a line or cell of their own to those of the line or cell
// before.
func (c *resolver) more(at *phrase, s *assertion) bool {
	last := c.statements[len(c.statements)-1]
	if at.sep == comma || at.sep == newLine && c.peek().kind == someDays && c.peek().sep <= comma {
		return false
	}
	if last.state == hours.Closed && at.sep == cell {
		last.value = s.value // a column for the morning
		return true
	}
	for _, span := range last.spans {
		for _, other := range s.spans {
			if span.From < other.To && other.From < span.To {
				return false
			}
		}
	}
	if last.state != hours.Open || len(last.spans) == 0 {
		return false
	}
	last.value = (&assertion{value: s.value, adds: true}).changed(last.value)
	return true
}

// pause takes a break out of the hours of the sentence, or of all that were
// given before when it has a sentence of its own.
func (c *resolver) pause(same bool, s *assertion) {
	n := 0
	c.paused = true
	for _, x := range c.statements {
		if x.state == hours.Open && (!same || x.sentence == c.number) {
			if n++; same && n > 1 {
				c.failAt(s.first, errScope)
				return
			}
			if x.value = s.changed(x.value); x.value == nil {
				c.failAt(s.first, errChange)
				return
			}
		}
	}
	if n == 0 {
		c.failAt(s.first, errDays)
	}
}
