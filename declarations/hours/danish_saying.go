package hours

// dayFirst reads what is said of days that came first.
func (c *clauses) dayFirst(heads []*head, s *saying) {
	var out []*head // "alle dage undtagen søndag kl. 9–15"
	next := c.peek()
	if s.adds && isHolidays(heads) && (next.kind != someValue || next.sep > cell || next.state == Closed) && c.tokens[s.first].text != "samt" {
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
				if h.onlyWeek() && h.Week&AllWeek&^heads[0].weekdays() != 0 {
					c.failAt(at.first, errWhose) // "undtagen tirsdag, lørdag kl. 9–15"
				}
				out = append(out, h)
			}
			continue
		case someValue:
			s.value = &next.value
			if after := c.peek(); s.state == Closed && after.kind == someDays && after.sep == nothing && c.ahead(1).kind == someValue {
				c.failAt(next.first, errWhose)
				return
			}
			c.say(c.trailing(heads), s)
			for _, h := range out {
				if h.period() && (s.state == Closed || heads[0].period()) {
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
	return len(c.all) == 1 && c.all[0].Every() && len(c.all[0].spans) == 0 && c.all[0].state == Open
}

// alsoHolidays has the weekdays that were named mean holidays too.
func (c *clauses) alsoHolidays(first int) {
	alone := len(c.all) > 0 && c.all[len(c.all)-1].sentence != c.number
	for _, x := range c.all {
		if !alone && x.sentence != c.number && x.class() == weekdayClass && x.state == Open && x.ph == unsaid {
			c.failAt(first, errScope)
		}
		x.ph, x.too = included, true
	}
	c.holidays = c.holidays || alone
}

func isHolidays(heads []*head) bool { return len(heads) == 1 && heads[0].Week == Holidays }

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
		if same && s.sep == nothing && s.state == Closed {
			s.scope = theLast // "lørdag kl. 10–12 (lukket i juli)"
		}
		c.say(heads, s)
	case s.state == Closed && !s.cuts && c.kindAt(at.first+1) == ':' && next.kind == someDays && next.sep == newLine:
		for c.peek().kind == someDays && c.ahead(1).kind != someValue && c.err == nil {
			next := c.peek()
			c.at++
			c.say(c.days(next), s)
		}
	case s.cuts && len(c.all) > 0:
		c.pause(same, s)
	case s.adds && s.state == Unknown && len(c.all) > 0:
		c.rest = s.value // "samt efter aftale"
	case at.sep <= newLine && len(c.all) > 0 && !s.over && !s.partial && len(s.spans) > 0 && s.state == Open && c.more(at, s):
	case at.sep == cell && s.state == Closed && len(c.all) > 0 && c.all[len(c.all)-1].state == Open:
		// a column for the afternoon
	case same && s.state == Closed:
		c.failAt(at.first, errBoth)
	case next.kind == where, len(c.all) > 0 && len(c.period) == 0 && !c.others, s.partial, s.cuts, s.over, s.state == Closed && (len(c.items) > 1 || c.tokens[at.first].text != "lukket"):
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
	if last.state == Closed && at.sep == cell {
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
	if last.state != Open || len(last.spans) == 0 {
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
		if x.state == Open && (!same || x.sentence == c.number) {
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

// except reads the days after "undtagen". They are closed, unless it goes on
// with "hvor" and hours of their own, or hours that can only be their own.
func (c *clauses) except(heads []*head, s *saying) {
	next := c.peek()
	switch {
	case c.err != nil:
	case c.is(where):
		s.over = true
		c.dayFirst(heads, s)
	case next.kind == someValue && next.sep == nothing && next.state == Open && len(next.spans) == 1 && c.beyond(next.spans[0]):
		s.over = true
		c.dayFirst(heads, s)
	case next.kind == someValue && next.sep == nothing:
		c.failAt(next.first, errExcept)
	case s.sep < newLine && (c.paused || heads[0].period() && len(c.all) > 0 && (c.all[len(c.all)-1].over || c.all[len(c.all)-1].adds)):
		c.failAt(s.first, errReopen) // "torsdag til kl. 19 undtagen i juli"
	case len(c.all) > 0 && c.all[len(c.all)-1].state == Closed && (!c.all[len(c.all)-1].over || s.sep < newLine):
		c.failAt(s.first, errReopen) // "lukket på helligdage undtagen skærtorsdag"
	default:
		scope := everything
		if len(c.all) > 0 && c.all[len(c.all)-1].sentence == c.number {
			if scope = itsSentence; s.sep == nothing {
				scope = theLast
			}
		}
		c.without(heads, s.first, scope)
	}
}

// beyond reports whether hours reach beyond those that were given last.
func (c *clauses) beyond(span Span) bool {
	if len(c.all) == 0 || len(c.all[len(c.all)-1].spans) != 1 {
		return false
	}
	last := c.all[len(c.all)-1].spans[0]
	return span.From < last.From || span.To > last.To
}

// without closes days.
func (c *clauses) without(heads []*head, first int, scope scope) {
	for _, h := range heads {
		if len(c.all) == 0 && h.onlyWeek() && h.Week&Holidays == 0 {
			c.failAt(first, errDays)
		}
	}
	c.say(heads, &saying{value: &value{state: Closed}, first: first, over: true, scope: scope})
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
		if h.period() && !h.ofWeek() && !h.single() && len(c.base) > 0 {
			if last := c.all[max(len(c.all)-1, 0):]; h.named() || len(last) > 0 && (len(last[0].Weeks) > 0) != (len(h.Weeks) > 0) {
				c.failAt(s.first, errPeriod) // "mandag i ulige uger kl. 9–12, i juli kl. 10–12"
			}
			for _, weekdays := range c.base { // "mandag: lige uger 9–15, ulige uger 10–12"
				if both := c.both(weekdays, h); both != nil {
					c.add(both, s, false)
				} else {
					c.failAt(s.first, errPeriod)
				}
			}
			continue
		}
		switch {
		case len(c.period) == 0 || h.Week == Holidays && s.state == Closed && !h.period() || h.period() && !h.ofWeek():
			if c.workdays && h.onlyWeekdays() && h.Week&^hverdage == 0 {
				h.ph = excluded
			}
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
	x := &clause{head: *h, value: s.value, first: s.first, sentence: c.number, over: s.over, whole: (whole && !s.over || c.only && h.period() && h.ofWeek()) && !s.adds,
		only: c.only, rest: c.others, scope: s.scope}
	if c.holidays {
		x.ph = included
	}
	pure := h.period() && !h.ofWeek() && !h.single()
	if x.season && !h.period() {
		c.failAt(s.first, errSeason)
	}
	if s.adds && !h.period() && c.general() == 0 && len(c.all) > 0 || s.adds && h.Every() {
		c.failAt(s.first, errDays) // there is nothing to add to
	}
	if n := len(c.all); (s.over || s.adds) && !h.single() && n > 0 && c.all[n-1].period() && !c.all[n-1].ofWeek() && !samePeriod(&c.all[n-1].head, h) &&
		(!h.period() || h.ofWeek() || c.all[n-1].single()) {
		c.failAt(s.first, errPeriod) // "lukket i juli, dog mandag kl. 10–12"
	}
	if pure && len(c.period) == 0 {
		c.trailed = true // "i juli kl. 10–12, lørdag lukket": in July?
	}
	switch {
	case s.adds && s.state == Unknown:
		x.fallback = len(s.spans) == 0
		x.adds = !x.fallback
	case s.adds && h.period() && !h.ofWeek():
		x.adds = true
	case pure && s.partial && c.seasonal():
		c.failAt(s.first, errInPeriod)
	case len(h.Counted) > 0 && h.Counted[0].Of == Holidays && s.state == Open && c.general() != 0 && c.general() != AllWeek:
		c.failAt(s.first, errInPeriod) // the day before a holiday, on a Sunday too?
	case s.cuts || s.partial || s.adds && (len(h.Counted) > 0 || h.period()) && c.general()&h.reach() != 0 || s.adds && c.overlaps(h):
		c.change(h, s)
		return
	case s.state == Open && pure && h.ph != included && c.general() != 0 && c.general() != AllWeek && !x.rest:
		if h.named() {
			c.failAt(s.first, errInPeriod) // "24.–26. december kl. 10–14": on a Sunday too?
		}
		if c.seasonal() {
			c.failAt(s.first, errInPeriod) // does the first Friday go on in July?
		}
		n := 0
		for _, old := range c.all {
			if old.state == Open && !old.period() {
				n++
			}
		}
		if n > 1 && c.all[len(c.all)-1].sentence == c.number {
			c.failAt(s.first, errScope) // "lørdag kl. 10–14 (i juli kl. 10–12)"
		}
		c.change(h, s) // "i juli kl. 10–14": on the days there are hours
		return
	case h.weekdays() == AllWeek || h.Week&AllWeek == 0 || h.Holiday || len(h.Counted) > 0:
	case s.over || s.state != Open && len(s.spans) == 0:
		for _, old := range c.carve(h, s.state == Closed) {
			if old.Week == 0 && !s.over {
				c.failAt(s.first, errTwice)
			}
			x.ph = max(x.ph, old.ph)
		}
	}
	c.all = append(c.all, x)
}

// seasonal reports whether some hours are those of counted weekdays or of a
// period, but for what was made from general hours.
func (c *clauses) seasonal() bool {
	for _, x := range c.all {
		if len(x.Counted) > 0 || x.period() && !x.single() && !x.over && (x.ofWeek() || x.state == Open) {
			return true
		}
	}
	return false
}

// reach are the weekdays that days may be on.
func (h *head) reach() (week Week) {
	if week = h.weekdays(); len(h.Counted) > 0 {
		for _, n := range h.Counted {
			week |= n.Of & AllWeek
		}
	}
	return week
}
