package danish

import "servicestatus/declarations/hours"

// dayFirst reads what is said of days that came first.
func (c *clauses) dayFirst(heads []*head, s *saying) {
	var out []*head // "alle dage undtagen søndag kl. 9–15"
	next := c.peek()
	if s.adds && isHolidays(heads) && (next.kind != someValue || next.sep > cell || next.state == hours.Closed) && c.tokens[s.first].text != "samt" {
		c.alsoHolidays(s.first)
		return
	}
	if isHolidays(heads) && c.like() {
		c.at++
		for _, x := range c.all {
			if x.Week&next.heads[0].Week != 0 && !x.period() && !x.Holiday {
				s.value = x.value
				c.say(heads, s)
				return
			}
		}
		c.failAt(next.first, errDays)
		return
	}
	for c.err == nil {
		next = c.peek()
		c.at++
		switch next.kind {
		case however, where:
			s.over = true
			continue
		case also:
			s.adds = true
			switch at := c.peek(); {
			case at.kind != someDays:
			case isHolidays(at.heads):
				c.at++
				for _, h := range heads {
					h.ph = included
				}
				s.adds = false
			case heads[0].period() && !heads[0].ofWeek(): // "i juli også lørdag"
				c.at++
				heads = c.within(heads, at)
			}
			continue
		case except:
			at := c.peek()
			if at.kind != someDays {
				c.failAt(at.first, errDays)
				return
			}
			c.at++
			for _, h := range c.days(at) {
				if h.onlyWeek() && h.Week&hours.AllWeek&^heads[0].weekdays() != 0 {
					c.failAt(at.first, errWhose) // "undtagen tirsdag, lørdag kl. 9–15"
				}
				out = append(out, h)
			}
			continue
		case someValue:
			s.value = &next.value
			if after := c.peek(); s.state == hours.Closed && after.kind == someDays && after.sep == nothing && c.ahead(1).kind == someValue {
				c.failAt(next.first, errWhose)
				return
			}
			c.say(c.trailing(heads), s)
			for _, h := range out {
				if h.period() && (s.state == hours.Closed || heads[0].period()) {
					c.failAt(s.first, errReopen) // "uge 27–32 (undtagen uge 29)"
					return
				}
			}
			if len(out) > 0 {
				c.without(out, s.first, theLast)
			}
			return
		}
		c.at--
		switch {
		case s.adds && len(out) == 0 && c.always(): // "døgnet rundt, også i weekenden"
		case next.sep == newLine && next.kind == someDays && heads[0].period() && !heads[0].ofWeek() && !heads[0].single() && !s.over && !s.adds && len(out) == 0:
			c.heading, c.period, c.guard = heads, heads, false
		default:
			c.failAt(next.first, errValue)
		}
		return
	}
}

// like reports whether weekdays are next whose hours others have: "helligdage
// som søndage".
func (c *clauses) like() bool {
	next := c.peek()
	return next.kind == someDays && next.first > 0 && c.tokens[next.first-1].text == "som" && next.heads[0].onlyWeekdays()
}

// always reports whether all that was said is open at all times.
func (c *clauses) always() bool {
	return len(c.all) == 1 && c.all[0].Every() && len(c.all[0].spans) == 0 && c.all[0].state == hours.Open
}

// alsoHolidays has the weekdays that were named mean holidays too.
func (c *clauses) alsoHolidays(first int) {
	alone := len(c.all) > 0 && c.all[len(c.all)-1].sentence != c.number
	for _, x := range c.all {
		if !alone && x.sentence != c.number && x.class() == weekdayClass && x.state == hours.Open && x.ph == unsaid {
			c.failAt(first, errScope)
		}
		x.ph, x.too = included, true
	}
	c.holidays = c.holidays || alone
}

func isHolidays(heads []*head) bool { return len(heads) == 1 && heads[0].Week == hours.Holidays }

// trailing reads a period that follows the hours of weekdays, "mandag kl. 9–12
// i lige uger", or weekdays that follow those of a period.
func (c *clauses) trailing(heads []*head) []*head {
	next, after := c.peek(), c.ahead(1)
	for n := 2; after.kind == however || after.kind == where || after.kind == also; n++ {
		after = c.ahead(n)
	}
	if next.kind != someDays || next.sep != nothing || after.kind == someValue && after.sep == nothing {
		return heads
	}
	if h := next.heads[0]; h.Every() && !h.rest && heads[0].ofWeek() {
		c.at++ // "tirsdag–søndag kl. 10–17 året rundt"
		return heads
	}
	if heads[0].period() == next.heads[0].period() || next.heads[0].single() {
		return heads
	}
	c.at++
	if next.label {
		c.failAt(next.first, errSeason) // "(sommerferie uge 27–32)": closed then?
	}
	if next.heads[0].period() {
		for _, x := range c.all {
			if x.sentence == c.number && !x.period() {
				c.failAt(next.first, errPeriod) // of those as well?
			}
		}
		c.trailed, c.base = true, heads
	}
	return c.within(heads, next)
}

// valueFirst reads the days after what is said of them: "lukket i weekenden".
func (c *clauses) valueFirst(at *item, s *saying) {
	next := c.peek()
	same := s.sep < newLine && len(c.all) > 0
	switch {
	case next.kind == someDays && next.sep <= comma:
		c.at++
		heads := c.days(next)
		if after := c.peek(); after.kind == someValue && after.sep == nothing {
			c.failAt(next.first, errWhose)
			return
		}
		if same && s.sep == nothing && s.state == hours.Closed {
			s.scope = theLast // "lørdag kl. 10–12 (lukket i juli)"
		}
		c.say(heads, s)
	case s.state == hours.Closed && !s.cuts && c.kindAt(at.first+1) == ':' && next.kind == someDays && next.sep == newLine:
		for c.peek().kind == someDays && c.ahead(1).kind != someValue && c.err == nil {
			next := c.peek()
			c.at++
			c.say(c.days(next), s)
		}
	case s.cuts && len(c.all) > 0:
		c.pause(same, s)
	case s.adds && s.state == hours.Unknown && len(c.all) > 0:
		c.rest = s.value // "samt efter aftale"
	case at.sep <= newLine && len(c.all) > 0 && !s.over && !s.partial && len(s.spans) > 0 && s.state == hours.Open && c.more(at, s):
	case at.sep == cell && s.state == hours.Closed && len(c.all) > 0 && c.all[len(c.all)-1].state == hours.Open:
		// a column for the afternoon
	case same && s.state == hours.Closed:
		c.failAt(at.first, errBoth)
	case next.kind == where, len(c.all) > 0 && len(c.period) == 0 && !c.others, s.partial, s.cuts, s.over, s.state == hours.Closed && (len(c.items) > 1 || c.tokens[at.first].text != "lukket"):
		c.failAt(at.first, errDays)
	default:
		c.say([]*head{{ph: included}}, s)
	}
}

// more adds hours in a line or cell of their own to those of the line or cell
// before.
func (c *clauses) more(at *item, s *saying) bool {
	last := c.all[len(c.all)-1]
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
	last.value = (&saying{value: s.value, adds: true}).changed(last.value)
	return true
}

// pause takes a break out of the hours of the sentence, or of all that were
// given before when it has a sentence of its own.
func (c *clauses) pause(same bool, s *saying) {
	n := 0
	c.paused = true
	for _, x := range c.all {
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
