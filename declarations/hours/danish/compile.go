package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// The classes of precedence, weakest first.
const (
	weekdayClass = iota
	seasonClass
	holidayClass
	periodClass
	dateClass
	classes
)

func (c *statement) class() int {
	switch {
	case c.single():
		return dateClass
	case c.Week&hours.Holidays != 0 || c.Holiday:
		return holidayClass
	case c.period() && !c.ofWeek() && (c.state == hours.Closed || c.Named()):
		return periodClass
	case c.period() || len(c.Counted) > 0:
		return seasonClass
	}
	return weekdayClass
}

// saysHolidays reports whether some clause says what holidays do.
func (c *resolver) saysHolidays() bool {
	for _, x := range c.statements {
		if x.Week&hours.Holidays != 0 && !x.period() {
			return true
		}
	}
	return false
}

// compile puts the clauses in order of precedence and says what they leave
// unsaid about holidays. The rules are not made ready to be asked yet.
func (c *resolver) compile() (rules []hours.Rule) {
	c.split()
	var said hours.Week // the weekdays of which some statement says what holidays do
	for _, x := range c.statements {
		if x.class() == holidayClass && !x.period() {
			if x.Holiday {
				said |= x.Week
			} else {
				said = hours.AllWeek
			}
		}
	}
	add := func(x *statement) {
		rules = append(rules, hours.Rule{Days: x.Days, Spans: x.spans, State: x.state, Comment: x.comment, Adds: x.adds && len(rules) > 0, Fallback: x.fallback && len(rules) > 0})
	}
	for _, adds := range [2]bool{false, true} {
		for _, x := range c.statements {
			if x.class() == weekdayClass && x.adds == adds && !x.fallback {
				add(x)
			}
		}
	}
	rules = c.unsaid(rules, c.statements, weekdayClass, said)
	for i, x := range c.statements {
		if x.class() == seasonClass && !x.adds && !x.fallback {
			add(x)
			rules = c.unsaid(rules, c.statements[i:i+1], seasonClass, said)
		}
	}
	for class := holidayClass; class < classes; class++ {
		for _, within := range [2]bool{false, true} {
			for _, x := range c.statements {
				if x.class() == class && !x.adds && !x.fallback && within == (class == holidayClass && x.period()) {
					add(x)
				}
			}
		}
	}
	for _, x := range c.statements {
		if x.adds && x.class() != weekdayClass {
			add(x)
		}
	}
	for _, x := range c.statements {
		if x.fallback {
			add(x)
		}
	}
	if c.rest != nil && c.rest.state == hours.Unknown {
		rules = append(rules, hours.Rule{State: hours.Unknown, Comment: c.rest.comment, Fallback: true})
	}
	for i := range rules {
		anchorMonths(&rules[i].Days)
	}
	return rules
}

// split parts weekdays from the holidays beside them where there are seasons,
// which the one is weaker and the other stronger than.
func (c *resolver) split() {
	seasons := false
	for _, x := range c.statements {
		seasons = seasons || x.class() == seasonClass
	}
	for i := 0; seasons && i < len(c.statements); i++ {
		if x := c.statements[i]; !x.Holiday && x.Week&hours.Holidays != 0 && x.Week&hours.AllWeek != 0 {
			apart := *x
			apart.Week, apart.Counted = hours.Holidays, nil
			c.statements = append(c.statements, &apart)
			x.Week &= hours.AllWeek
			x.ph = included
		}
	}
}

// unsaid adds what clauses of a class mean for holidays they do not mention: hours are unknown, and hverdage are none.
func (c *resolver) unsaid(rules []hours.Rule, all []*statement, class int, said hours.Week) []hours.Rule {
	silent := false
	var off, other hours.Week
	var days hours.Days
	for _, x := range all {
		if x.class() != class || x.adds || x.fallback || !x.ofWeek() && class == weekdayClass {
			continue
		}
		rest := x.Week &^ said
		days = x.Days
		days.Week, days.Holiday = rest, true
		switch {
		case x.ph == excluded && x.state != hours.Closed && len(x.Counted) > 0 && said != hours.AllWeek:
			rules = append(rules, hours.Rule{Days: days, State: hours.Closed})
		case x.ph == excluded && x.state != hours.Closed:
			off |= rest
		case rest == 0 && (len(x.Counted) == 0 || said == hours.AllWeek):
		case x.ph == included:
			other |= rest
		case x.state == hours.Unknown:
			other |= rest
		case x.state == hours.Open:
			rules = append(rules, hours.Rule{Days: days, Spans: x.spans, State: hours.Unknown, Comment: hours.NotStated})
			silent = true
		}
	}
	if off != 0 {
		days.Week = off
		if class == weekdayClass {
			if days = (hours.Days{Week: hours.Holidays}); silent || said != 0 || other != 0 {
				days = hours.Days{Week: off, Holiday: true}
			}
		}
		rules = append(rules, hours.Rule{Days: days, State: hours.Closed})
	}
	return rules
}

// anchorMonths gives whole months of some year the days they begin and end on:
// OSM has no lists of such months, nor a range of them over New Year.
func anchorMonths(s *hours.Days) {
	for i := range s.Dates {
		if r := &s.Dates[i]; r.From.Year != 0 && r.From.Whole() {
			r.From.Day = 1
			if r.To.Whole() {
				r.To.Day = calendar.DaysIn(r.To.Month)
			}
		}
	}
}
