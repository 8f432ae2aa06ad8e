package danish

import "servicestatus/declarations/hours"

// The classes of precedence, weakest first.
const (
	weekdayClass = iota
	seasonClass
	holidayClass
	periodClass
	dateClass
	classes
)

//go:noinline
func (x *statement) class() int {
	switch {
	case x.single():
		return dateClass
	case x.Week&hours.Holidays != 0 || x.Holiday:
		return holidayClass
	case x.period() && !x.ofWeek() && (x.state == hours.Closed || x.Named()):
		return periodClass
	case x.period() || len(x.Counted) > 0:
		return seasonClass
	}
	return weekdayClass
}

// saysHolidays reports whether some clause says what holidays do.
func (r *resolver) saysHolidays() bool {
	for _, x := range r.statements {
		if x.Week&hours.Holidays != 0 && !x.period() {
			return true
		}
	}
	return false
}

// compile puts the clauses in order of precedence and says what they leave
// unsaid about holidays. The rules are not made ready to be asked yet.
func (r *resolver) compile() (rules []hours.Rule) {
	r.split()
	var said hours.Week // the weekdays of which some statement says what holidays do
	for _, x := range r.statements {
		if x.class() == holidayClass && !x.period() {
			if x.Holiday {
				said |= x.Week
			} else {
				said = hours.AllWeek
			}
		}
	}
	add := func(x *statement) {
		rules = rule(rules, &x.Days, x.spans, x.state, x.comment)
		last := &rules[len(rules)-1]
		last.Adds, last.Fallback = x.adds && len(rules) > 1, x.fallback && len(rules) > 1
	}
	for _, adds := range [2]bool{false, true} {
		for _, x := range r.statements {
			if x.class() == weekdayClass && x.adds == adds && !x.fallback {
				add(x)
			}
		}
	}
	rules = r.unsaid(rules, r.statements, weekdayClass, said)
	for i, x := range r.statements {
		if x.class() == seasonClass && !x.adds && !x.fallback {
			add(x)
			rules = r.unsaid(rules, r.statements[i:i+1], seasonClass, said)
		}
	}
	for class := holidayClass; class < classes; class++ {
		for _, within := range [2]bool{false, true} {
			for _, x := range r.statements {
				if x.class() == class && !x.adds && !x.fallback && within == (class == holidayClass && x.period()) {
					add(x)
				}
			}
		}
	}
	for _, x := range r.statements {
		if x.adds && x.class() != weekdayClass {
			add(x)
		}
	}
	for _, x := range r.statements {
		if x.fallback {
			add(x)
		}
	}
	if r.rest != nil && r.rest.state == hours.Unknown {
		rules = rule(rules, &hours.Days{}, nil, hours.Unknown, r.rest.comment)
		rules[len(rules)-1].Fallback = true
	}
	for i := range rules {
		anchorMonths(&rules[i].Days)
	}
	return rules
}

// split parts weekdays from the holidays beside them where there are seasons,
// which the one is weaker and the other stronger than.
func (r *resolver) split() {
	seasons := false
	for _, x := range r.statements {
		seasons = seasons || x.class() == seasonClass
	}
	for i := 0; seasons && i < len(r.statements); i++ {
		if x := r.statements[i]; !x.Holiday && x.Week&hours.Holidays != 0 && x.Week&hours.AllWeek != 0 {
			apart := *x
			apart.daySet = x.clone()
			apart.Week, apart.Counted = hours.Holidays, nil
			r.statements = append(r.statements, &apart)
			x.Week &= hours.AllWeek
			x.ph = included
		}
	}
}

// rule appends a rule.
//
//go:noinline
func rule(rules []hours.Rule, days *hours.Days, spans []hours.Span, state hours.State, comment string) []hours.Rule {
	return append(rules, hours.Rule{Days: *days, Spans: spans, State: state, Comment: comment})
}
