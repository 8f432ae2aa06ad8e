package hours

// dayFirst reads what is said of days that came first.
func (c *clauses) dayFirst(heads []*head, s *saying) {
	var out []*head // "alle dage undtagen søndag kl. 9–15"
	for c.err == nil {
		next := c.peek()
		c.at++
		switch next.kind {
		case however, where:
			s.over = true
			continue
		case also:
			s.adds = true
			if at := c.peek(); at.kind == someDays && isHolidays(at.heads) {
				c.at++
				c.holiday, s.adds = true, false
			}
			continue
		case except:
			at := c.peek()
			if at.kind != someDays {
				c.failAt(at.first, errDays)
				return
			}
			c.at++
			out = append(out, c.days(at)...)
			continue
		case someValue:
			s.value = &next.value
			if after := c.peek(); s.state == Closed && after.kind == someDays && after.sep == nothing && c.ahead(1).kind == someValue {
				c.failAt(next.first, errWhose)
				return
			}
			c.say(c.trailing(heads), s)
			if len(out) > 0 {
				c.without(out, s.first)
			}
			return
		}
		c.at--
		switch {
		case s.adds && isHolidays(heads) && c.tokens[s.first].text != "samt":
			c.holiday = true
		case next.sep >= newLine && next.kind == someDays && heads[0].period() && !heads[0].ofWeek() && !s.over && !s.adds && len(out) == 0:
			c.heading, c.period, c.guard = heads, heads, false
		default:
			c.failAt(next.first, errValue)
		}
		return
	}
}

func isHolidays(heads []*head) bool { return len(heads) == 1 && heads[0].Week == Holidays }

// trailing reads a period that follows the hours of weekdays, "mandag kl. 9–12
// i lige uger", or weekdays that follow those of a period.
func (c *clauses) trailing(heads []*head) []*head {
	next, after := c.peek(), c.ahead(1)
	if next.kind != someDays || next.sep != nothing || heads[0].period() == next.heads[0].period() || next.heads[0].single() ||
		after.kind == someValue && after.sep < newLine {
		return heads
	}
	c.at++
	c.trailed = next.heads[0].period()
	return c.within(heads, next)
}

// valueFirst reads the days after what is said of them: "lukket i weekenden".
func (c *clauses) valueFirst(at *item, s *saying) {
	next := c.peek()
	after := at.sep < newLine && len(c.all) > 0
	switch {
	case next.kind == someDays && next.sep <= comma:
		c.at++
		heads := c.days(next)
		if after := c.peek(); after.kind == someValue && after.sep == nothing {
			c.failAt(next.first, errWhose)
			return
		}
		c.say(heads, s)
	case s.cuts && len(c.all) > 0 && at.sep < sentence:
		last := c.all[len(c.all)-1]
		if last.value = s.changed(last.value); last.value == nil {
			c.failAt(s.first, errChange)
		}
	case after && s.state == Closed:
		c.failAt(at.first, errBoth)
	case next.kind == where || next.kind == however, after, s.partial, s.cuts, s.over, s.state == Closed && (len(c.items) > 1 || c.tokens[at.first].text != "lukket"):
		c.failAt(at.first, errDays)
	default:
		c.say([]*head{{ph: included}}, s)
	}
}

// except reads the days after "undtagen". They are closed, unless it goes on
// with "hvor" and hours of their own.
func (c *clauses) except(heads []*head, s *saying) {
	next := c.peek()
	switch {
	case c.is(where):
		s.over = true
		c.dayFirst(heads, s)
	case next.kind == someValue && next.sep == nothing:
		c.failAt(next.first, errExcept)
	default:
		c.without(heads, s.first)
	}
}

// without closes days.
func (c *clauses) without(heads []*head, first int) {
	for _, h := range heads {
		if len(c.all) == 0 && h.onlyWeek() && h.Week&Holidays == 0 {
			c.failAt(first, errDays)
		}
	}
	c.say(heads, &saying{value: &value{state: Closed}, first: first, over: true})
}

// say adds what is said of days to the clauses.
func (c *clauses) say(heads []*head, s *saying) {
	for _, h := range heads {
		if h.rest {
			for _, x := range c.all {
				if !x.period() {
					h.Week |= x.weekdays()
				}
			}
			if h.rest, h.Week = false, AllWeek&^h.Week; h.Week == 0 {
				continue
			}
		}
		switch {
		case len(c.period) == 0 || h.Week == Holidays && s.state == Closed && !h.period() || h.period() && !h.ofWeek():
			if h.onlyWeek() && h.Week&AllWeek != 0 && (c.guard || c.trailed) {
				c.failAt(s.first, errPeriod)
			}
			c.add(h, s, false)
		case h.period():
			c.add(h, s, true)
		default:
			for _, period := range c.period {
				c.add(c.both(period, h), s, true)
			}
		}
	}
}

// add makes one clause, or changes those there are.
func (c *clauses) add(h *head, s *saying, whole bool) {
	if c.err != nil {
		return
	}
	x := &clause{head: *h, value: s.value, first: s.first, over: s.over, whole: whole && !s.over && !s.adds, only: c.only}
	switch {
	case s.cuts || s.partial || s.adds && c.overlaps(h):
		c.change(h, s)
		return
	case s.state == Open && h.period() && !h.single() && h.weekdays() == AllWeek && h.ph != included && c.general() != 0:
		c.change(h, s) // "i juli kl. 10–14": on the days there are hours
		return
	case h.weekdays() == AllWeek || h.Week&AllWeek == 0 || h.Holiday || len(h.Counted) > 0:
	case s.over || s.state == Closed:
		for _, old := range c.carve(h) {
			if old.Week == 0 && !s.over {
				c.failAt(s.first, errTwice)
			}
			x.ph = max(x.ph, old.ph)
		}
	}
	c.all = append(c.all, x)
}
