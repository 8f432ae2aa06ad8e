package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// check refuses clauses that contradict each other, or say too little.
func (c *resolver) check() {
	if c.err != nil {
		return
	}
	general := c.general()
	closed := len(c.statements) > 0
	for _, x := range c.statements {
		closed = closed && x.state == hours.Closed && !x.Every()
		c.scoped(x)
		rest := general
		for _, y := range c.statements {
			if x.whole && samePeriod(&x.daySet, &y.daySet) {
				rest &^= y.weekdays()
			}
		}
		switch {
		case !x.whole || x.state != hours.Open || rest == 0:
		case x.only:
			others := &statement{daySet: x.daySet, value: &value{state: hours.Closed}, first: x.first, over: true}
			others.Week, others.Counted = rest, nil
			c.statements = append(c.statements, others)
		default:
			c.failAt(x.first, errRest)
		}
	}
	for _, x := range c.statements {
		// A day beside a holiday may be one itself: do its hours hold then?
		if len(x.Counted) > 0 && x.Counted[0].Of == hours.Holidays && x.state == hours.Open && !c.saysHolidays() {
			c.failAt(x.first, errSeasonal)
		}
	}
	if closed {
		c.failAt(c.statements[0].first, errClosed)
	}
	if c.err == nil {
		c.contradictions()
	}
}

// scoped refuses a clause of which it cannot be told which hours it is about.
func (c *resolver) scoped(x *statement) {
	count, added := 0, false
	season := x.class() == seasonClass && !x.single()
	for _, y := range c.statements {
		// "Lukket på helligdage. 1. maj – 31. august: alle dage kl. 8–20": those too?
		if season && x.ph == unsaid && x.ofWeek() && y.too && !y.period() && x.state == hours.Open {
			c.failAt(x.first, errSeasonal)
		}
		if (y.Week&hours.Holidays != 0 || y.Holiday) && !y.period() && season && (x.ph == included && y.first < x.first || x.state != hours.Open && y.state != hours.Closed) {
			c.failAt(x.first, errSeasonal)
		}
		if y.state != hours.Open || y.over || y == x {
			continue
		}
		if len(y.Counted) > 0 {
			count++
		}
		if y.ofWeek() && y.Week&hours.AllWeek != 0 && !y.Holiday && !y.period() {
			if y.sentence != x.sentence && x.scope != everything && !x.onlyWeekdays() {
				c.failAt(x.first, errScope)
			}
			count++
			// "Første mandag i måneden kl. 16–18": then, or then too?
			if len(x.Counted) > 0 || x.period() && x.ofWeek() && !x.whole {
				added = added || x.state == hours.Open && !x.over && !x.rest && y.reach()&x.reach() != 0 && !x.overlapsIn(y)
			}
		}
		// A season that names no weekdays beside hours that do.
		if y.period() && !y.ofWeek() && !y.single() && y.ph != included && x.state == hours.Open && x.ofWeek() && x.Week != hours.Holidays && !x.rest && !x.over && !x.single() && len(x.Counted) == 0 {
			c.failAt(x.first, errInPeriod)
		}
	}
	if count > 1 && x.Week&hours.Holidays == 0 && !x.onlyWeekdays() && (x.scope == theLast || x.scope == itsSentence && !x.single()) {
		c.failAt(x.first, errScope)
	}
	if added {
		c.failAt(x.first, errTwice)
	}
}

func (h *daySet) onlyWeekdays() bool { return h.onlyWeek() && h.Week&hours.Holidays == 0 }

// overlapsIn reports whether the hours overlap those of another clause, so that
// they can only be instead of them.
func (x *statement) overlapsIn(y *statement) bool {
	for _, a := range x.spans {
		for _, b := range y.spans {
			if a.From < b.To && b.From < a.To {
				return true
			}
		}
	}
	return len(x.spans) == 0 || len(y.spans) == 0
}

// contradictions refuses two hours for the same day where neither is stronger,
// and days that never come. The days looked at are those of eight years and of
// the years that are mentioned.
func (c *resolver) contradictions() {
	met := make([]bool, len(c.statements))
	for year := 2024; year < 2032; year++ {
		c.scan(year, met)
	}
	seen := 0
	for _, x := range c.statements {
		for _, r := range x.Dates {
			if year := r.From.Year; year != 0 && (year < 2024 || year > 2031) && seen < 8 {
				c.scan(year, met)
				seen++
			}
		}
	}
	for i, x := range c.statements {
		if !met[i] && len(x.Dates) > 0 && x.Dates[0].From.Year != 0 {
			c.failAt(x.first, errNever)
		}
	}
}

// scan looks at the days of a year.
func (c *resolver) scan(year int, met []bool) {
	for d := calendar.DateOf(year, 1, 1); d < calendar.DateOf(year+1, 1, 1) && c.err == nil; d++ {
		last := [classes]int{-1, -1, -1, -1, -1}
		for i, x := range c.statements {
			if !x.Has(d) {
				continue
			}
			if met[i] = true; x.fallback || x.adds {
				continue
			}
			class := x.class()
			if j := last[class]; j >= 0 && !x.over && !(x.state == hours.Closed && c.statements[j].state == hours.Closed) {
				c.failAt(x.first, errTwice)
				return
			}
			last[class] = i
		}
	}
}
