package hours

import "servicestatus/declarations/calendar"

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
	case c.period() && !c.ofWeek() && (c.state != Open || c.named()):
		return periodClass
	case c.period() || len(c.Counted) > 0:
		return seasonClass
	}
	return weekdayClass
}

// check refuses clauses that contradict each other, or say too little.
func (c *clauses) check() {
	closed := len(c.all) > 0
	for i := range c.all {
		closed = closed && c.all[i].state == Closed && !c.all[i].Every()
	}
	if closed {
		c.failAt(c.all[0].first, "Her står kun, hvornår der er lukket.", "Skriv også, hvornår der er åbent.")
	}
	var open, silent Week // weekdays with hours, in general
	for i := range c.all {
		if x := &c.all[i]; x.class() == weekdayClass || !x.period() && x.Week&AllWeek != 0 && !x.Holiday {
			if x.state != Closed {
				open |= x.weekdays()
			}
		}
	}
	silent = AllWeek &^ open
	for i := range c.all {
		x := &c.all[i]
		if x.period() && !x.single() && !x.ofWeek() && x.state == Open && !x.over && x.ph != included && open != 0 && silent != 0 {
			c.failAt(x.first, "Hvilke ugedage i perioden?", "Skriv fx 1. juli - 31. juli mandag-fredag kl. 10-14.")
		}
		rest := open &^ c.mentioned(x)
		if x.whole && x.only && x.state == Open && rest != 0 {
			closed := clause{head: x.head, value: value{state: Closed}, first: x.first, over: true}
			closed.Week, closed.Counted = rest, nil
			c.all = append(c.all, closed)
			continue
		}
		if x.whole && x.state == Open && rest != 0 {
			c.failAt(x.first, "Hvad gælder de øvrige ugedage i perioden?", "Skriv dem også, fx fredag lukket.")
		}
	}
	if c.err == nil {
		c.contradictions()
	}
}

// mentioned returns the weekdays that are mentioned in the period of a clause.
func (c *clauses) mentioned(x *clause) (week Week) {
	for i := range c.all {
		if samePeriod(&c.all[i].Days, &x.Days) {
			week |= c.all[i].weekdays()
		}
	}
	return week
}

// contradictions refuses two hours for the same day where neither is stronger,
// and days that never come. The days looked at are those of eight years and of
// the years that are mentioned.
func (c *clauses) contradictions() {
	met := make([]bool, len(c.all))
	for year := 2024; year < 2032; year++ {
		c.scan(year, met)
	}
	seen := 0
	for i := range c.all {
		for _, r := range c.all[i].Dates {
			for _, year := range [2]int{r.From.Year, r.To.Year} {
				if year != 0 && year != Forever && (year < 2024 || year > 2031) && seen < 8 {
					c.scan(year, met)
					seen++
				}
			}
		}
		for _, y := range c.all[i].Years {
			c.scan(y.From, met)
		}
	}
	for i, ok := range met {
		if !ok && c.err == nil {
			c.failAt(c.all[i].first, "Den dag findes ikke.", "Se efter, om ugedag, dato og år passer sammen.")
		}
	}
}

// scan looks at the days of a year.
func (c *clauses) scan(year int, met []bool) {
	for d := calendar.DateOf(year, 1, 1); d < calendar.DateOf(year+1, 1, 1) && c.err == nil; d++ {
		at := dayOf(d)
		last := [classes]int{-1, -1, -1, -1, -1}
		for i := range c.all {
			x := &c.all[i]
			if !x.has(at) {
				continue
			}
			met[i] = true
			class := x.class()
			if j := last[class]; j >= 0 && !x.over && !(x.state == Closed && c.all[j].state == Closed) && !(class == weekdayClass && x.Week == 0) {
				c.failAt(x.first, "Her står en anden åbningstid for de samme dage.", "Skriv dagens tider samlet, fx mandag kl. 8-12 og 13-16.")
				return
			}
			last[class] = i
		}
	}
}

// compile puts the clauses in order of precedence and says what they leave
// unsaid about holidays.
func (c *clauses) compile() *Schedule {
	s := &Schedule{}
	c.split()
	var said Week // the weekdays of which some clause says what holidays do
	for i := range c.all {
		x := &c.all[i]
		if x.class() == holidayClass && !x.period() {
			if x.Holiday {
				said |= x.Week
			} else {
				said = AllWeek
			}
		}
	}
	if c.holiday {
		said = AllWeek
	}
	add := func(x *clause) {
		s.rules = append(s.rules, Rule{Days: x.Days, Spans: x.spans, State: x.state, Comment: x.comment})
	}
	for i := range c.all {
		if x := &c.all[i]; x.class() == weekdayClass {
			add(x)
		}
	}
	c.unsaid(s, 0, weekdayClass, said)
	for i := range c.all {
		if x := &c.all[i]; x.class() == seasonClass {
			add(x)
			c.unsaid(s, i, seasonClass, said)
		}
	}
	for class := holidayClass; class < classes; class++ {
		for _, within := range [2]bool{false, true} {
			for i := range c.all {
				if x := &c.all[i]; x.class() == class && within == (class == holidayClass && x.period()) {
					add(x)
				}
			}
		}
	}
	if c.rest != nil && c.rest.state == Unknown {
		s.rules = append(s.rules, Rule{State: Unknown, Comment: c.rest.comment, Fallback: true})
	}
	return s
}

// split parts weekdays from the holidays beside them where there are seasons,
// which the one is weaker and the other stronger than.
func (c *clauses) split() {
	seasons := false
	for i := range c.all {
		seasons = seasons || c.all[i].class() == seasonClass
	}
	for i := 0; seasons && i < len(c.all); i++ {
		if x := c.all[i]; !x.Holiday && x.Week&Holidays != 0 && x.Week&AllWeek != 0 {
			c.all[i].Week &= AllWeek
			c.all[i].ph = included
			x.Week = Holidays
			x.Counted = nil
			c.all = append(c.all, x)
		}
	}
}

// unsaid adds what clauses of a class, or of the season at i, mean for holidays
// they do not mention: hours are unknown, and hverdage are none.
func (c *clauses) unsaid(s *Schedule, i, class int, said Week) {
	end := len(c.all)
	if class == seasonClass {
		end = i + 1
	}
	silent := false
	var off, other Week
	var days Days
	for ; i < end; i++ {
		x := &c.all[i]
		if x.class() != class || !x.ofWeek() && class == weekdayClass {
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
