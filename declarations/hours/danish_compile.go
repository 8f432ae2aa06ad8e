package hours

// The classes of precedence, weakest first.
const (
	weekdayClass = iota
	seasonClass
	holidayClass
	periodClass
	dateClass
	classes
)

func (c *clause) class() int {
	switch {
	case c.single():
		return dateClass
	case c.Week&Holidays != 0 || c.Holiday:
		return holidayClass
	case c.period() && !c.ofWeek() && (c.state == Closed || c.named()):
		return periodClass
	case c.period() || len(c.Counted) > 0:
		return seasonClass
	}
	return weekdayClass
}

// saysHolidays reports whether some clause says what holidays do.
func (c *clauses) saysHolidays() bool {
	for _, x := range c.all {
		if x.Week&Holidays != 0 && !x.period() {
			return true
		}
	}
	return false
}

// compile puts the clauses in order of precedence and says what they leave
// unsaid about holidays. The rules are not made ready to be asked yet.
func (c *clauses) compile() *Schedule {
	s := &Schedule{}
	c.split()
	var said Week // the weekdays of which some clause says what holidays do
	for _, x := range c.all {
		if x.class() == holidayClass && !x.period() {
			if x.Holiday {
				said |= x.Week
			} else {
				said = AllWeek
			}
		}
	}
	add := func(x *clause) {
		s.rules = append(s.rules, Rule{Days: x.Days, Spans: x.spans, State: x.state, Comment: x.comment, Adds: x.adds && len(s.rules) > 0, Fallback: x.fallback && len(s.rules) > 0})
	}
	for _, adds := range [2]bool{false, true} {
		for _, x := range c.all {
			if x.class() == weekdayClass && x.adds == adds && !x.fallback {
				add(x)
			}
		}
	}
	c.unsaid(s, c.all, weekdayClass, said)
	for i, x := range c.all {
		if x.class() == seasonClass && !x.adds && !x.fallback {
			add(x)
			c.unsaid(s, c.all[i:i+1], seasonClass, said)
		}
	}
	for class := holidayClass; class < classes; class++ {
		for _, within := range [2]bool{false, true} {
			for _, x := range c.all {
				if x.class() == class && !x.adds && !x.fallback && within == (class == holidayClass && x.period()) {
					add(x)
				}
			}
		}
	}
	for _, x := range c.all {
		if x.adds && x.class() != weekdayClass {
			add(x)
		}
	}
	for _, x := range c.all {
		if x.fallback {
			add(x)
		}
	}
	if c.rest != nil && c.rest.state == Unknown {
		s.rules = append(s.rules, Rule{State: Unknown, Comment: c.rest.comment, Fallback: true})
	}
	for i := range s.rules {
		s.rules[i].Days.datesOfYears()
	}
	return s
}

// split parts weekdays from the holidays beside them where there are seasons,
// which the one is weaker and the other stronger than.
func (c *clauses) split() {
	seasons := false
	for _, x := range c.all {
		seasons = seasons || x.class() == seasonClass
	}
	for i := 0; seasons && i < len(c.all); i++ {
		if x := c.all[i]; !x.Holiday && x.Week&Holidays != 0 && x.Week&AllWeek != 0 {
			apart := *x
			apart.Week, apart.Counted = Holidays, nil
			c.all = append(c.all, &apart)
			x.Week &= AllWeek
			x.ph = included
		}
	}
}

// unsaid adds what clauses of a class mean for holidays they do not mention: hours are unknown, and hverdage are none.
func (c *clauses) unsaid(s *Schedule, all []*clause, class int, said Week) {
	silent := false
	var off, other Week
	var days Days
	for _, x := range all {
		if x.class() != class || x.adds || x.fallback || !x.ofWeek() && class == weekdayClass {
			continue
		}
		rest := x.Week &^ said
		days = x.Days
		days.Week, days.Holiday = rest, true
		switch {
		case x.ph == excluded && x.state != Closed && len(x.Counted) > 0 && said != AllWeek:
			s.rules = append(s.rules, Rule{Days: days, State: Closed})
		case x.ph == excluded && x.state != Closed:
			off |= rest
		case rest == 0 && (len(x.Counted) == 0 || said == AllWeek):
		case x.ph == included:
			other |= rest
		case x.state == Unknown:
			other |= rest
		case x.state == Open:
			s.rules = append(s.rules, Rule{Days: days, Spans: x.spans, State: Unknown, Comment: NotStated})
			silent = true
		}
	}
	if off != 0 {
		days.Week = off
		if class == weekdayClass {
			if days = (Days{Week: Holidays}); silent || said != 0 || other != 0 {
				days = Days{Week: off, Holiday: true}
			}
		}
		s.rules = append(s.rules, Rule{Days: days, State: Closed})
	}
}
