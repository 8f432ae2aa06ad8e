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
	case x.weak:
		return weekdayClass
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
	var said, ofRest hours.Week // the weekdays of which some statement says what holidays do, and of the rest of the year
	for _, x := range r.statements {
		if x.weak {
			ofRest = hours.AllWeek
		}
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
	for class := range classes {
		for _, within := range [2]bool{false, true} {
			for i, x := range r.statements {
				if x.class() == class && !x.adds && !x.fallback && within == (x.weak || class == holidayClass && x.period()) {
					if add(x); class == seasonClass {
						rules = r.unsaid(rules, r.statements[i:i+1], seasonClass, said)
					}
				}
			}
		}
		for _, x := range r.statements { // to what is no stronger than its days: "også 24.–26. december kl. 15–19; dog juleaftensdag kl. 8–9"
			if x.class() == class && x.adds && !x.fallback {
				add(x)
			}
		}
		if class == weekdayClass {
			rules = r.unsaid(rules, r.statements, weekdayClass, said|ofRest)
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
			*grown(&r.statements) = &apart
			x.Week &= hours.AllWeek
			x.ph = included
		}
	}
}

// rule appends a rule.
//
//go:noinline
func rule(rules []hours.Rule, days *hours.Days, spans []hours.Span, state hours.State, comment string) []hours.Rule {
	*grown(&rules) = hours.Rule{Days: *days, Spans: spans, State: state, Comment: comment}
	return rules
}
