package danish

import "servicestatus/declarations/hours"

// alike gives holidays the hours of weekdays: "helligdage som søndage".
func (r *resolver) alike(c *clause) {
	for _, x := range r.statements {
		if x.Week&c.of.days[0].Week != 0 && !x.period() && !x.Holiday {
			c.of.used, c.days[0].used = true, true
			r.tell(c.days[0].days, &assertion{value: x.value, clause: c})
			return
		}
	}
	r.failAt(c.of.first, errDays)
}

// alone reads a value that stands without days.
func (r *resolver) alone(c *clause, i int) {
	v, last := &c.value.value, r.last()
	s := &assertion{value: v, clause: c, over: c.over, adds: c.adds}
	some, same := len(r.statements) > 0, c.sep < newLine && len(r.statements) > 0
	switch {
	case v.cuts && some:
		r.pause(s)
	case (c.adds || c.value.and) && v.state == hours.Unknown && len(v.spans) == 0 && some:
		r.rest = v // "samt efter aftale"
	case c.sep <= newLine && some && !c.over && !v.partial && len(v.spans) > 0 && v.state == hours.Open && r.more(c, i):
	case c.sep == cell && v.state == hours.Closed && (last.state == hours.Open || last.clause.line == c.line):
		// a column for the afternoon
	case v.state == hours.Closed && r.listsBelow(i):
		r.list = c
	case same && v.state == hours.Closed:
		r.failAt(c.first, errBoth)
	case some && r.heading == nil && len(r.leading) == 0 && !r.others, v.partial, v.cuts, c.over, v.state == hours.Closed && (len(r.clauses) > 1 || r.heading != nil), c.value.named && v.state != hours.Unknown && len(v.spans) > 0:
		r.failAt(c.first, errDays)
	default:
		r.tell([]*daySet{{ph: included}}, s)
	}
}

// listsBelow reports whether the lines below a clause are days without a value.
func (r *resolver) listsBelow(i int) bool {
	c := r.clauses[i]
	return i+1 < len(r.clauses) && r.clauses[i+1].value == nil && r.clauses[i+1].line > c.line && !r.clauses[i+1].label && len(r.clauses[i+1].days) > 0
}

// more adds hours in a line or cell of their own to those of the line or cell
// before.
func (r *resolver) more(c *clause, i int) bool {
	last := r.last()
	if c.sep == comma || i+1 < len(r.clauses) && c.sep == newLine && r.clauses[i+1].sep <= comma {
		return false
	}
	if last.state == hours.Closed && c.sep == cell {
		last.value = &c.value.value // a column for the morning
		return true
	}
	if last.state != hours.Open || len(last.spans) == 0 || !apartFrom(last.spans, c.value.spans) {
		return false
	}
	last.value = (&assertion{value: &c.value.value, adds: true}).changed(last.value)
	return true
}

// valueless reads days that nothing is said of beside them: a heading, a list
// under one, or more days of what was said before.
func (r *resolver) valueless(c *clause, i int) {
	var sets []*daySet
	if len(c.days) > 0 {
		sets = r.days(c.days)
	}
	var before *clause
	if i > 0 {
		before = r.clauses[i-1]
	}
	switch {
	case r.err != nil:
	case len(c.outs) > 0 && !c.adds && len(r.statements) > 0 && sets[0].onlyWeekdays() && sets[0].Week&^r.general() == 0: // "fredag undtagen den sidste i måneden"
		r.leftOut(c, sets)
	case c.label && len(c.days) == 0:
		r.label, r.heading = c, nil
	case c.sep == sentence && sets[0].Every() && len(r.statements) > 0: // "… 1. oktober – 31. marts. Gælder alle dage."
		for _, x := range r.statements {
			if x.ofWeek() || !x.dated() || x.state != hours.Open {
				r.failAt(c.first, errScope)
			}
			x.ph = included
		}
	case c.adds && isHolidays(sets):
		r.alsoHolidays(c)
	case c.adds && r.last().Week == hours.Holidays && sets[0].onlyWeekdays():
		if !c.open { // but "helligdage kl. 11–17 (også mandage)": those that are holidays
			r.failAt(c.first, errScope)
		}
	case c.adds && r.always() && !sets[0].period(): // "døgnet rundt, også i weekenden"
		if r.isAt(c.first, listedWords) {
			r.failAt(c.first, errReopen) // "16–08 samt i weekenden"
		}
	case c.adds && before != nil && before.value != nil && (before.value.state == hours.Closed && !before.value.cuts && !before.value.partial || before.value.state == hours.Open && !before.value.partial && (sets[0].single() || sets[0].onlyWeekdays())):
		more := *c
		more.value, more.adds = before.value, false
		r.say(&more, sets)
	case r.list != nil && c.sep >= newLine:
		listed := *c
		listed.value = r.list.value
		r.say(&listed, sets)
	case i+1 < len(r.clauses) && r.clauses[i+1].line > c.line && c.sep >= newLine && sets[0].period() && !sets[0].ofWeek() && !sets[0].single() && !c.over && !c.adds && len(c.outs) == 0:
		r.head(c, sets)
	case i+1 < len(r.clauses):
		r.failAt(r.clauses[i+1].first, errValue)
	default:
		r.failAt(len(r.tokens), errValue)
	}
}

// always reports whether all that was said is open every day.
func (r *resolver) always() bool {
	return len(r.statements) == 1 && r.statements[0].Every() && r.statements[0].state == hours.Open
}

// alsoHolidays has the weekdays that were named mean holidays too.
func (r *resolver) alsoHolidays(c *clause) {
	last := r.last()
	alone := last != &none && last.clause.sentence != c.sentence
	for _, x := range r.statements {
		other := !alone && x.clause.sentence != c.sentence
		if alone && len(r.guard) > 0 && !x.period() || other && (x.class() == weekdayClass || x.class() == seasonClass) && x.state == hours.Open && x.ph == unsaid {
			r.failAt(c.first, errScope)
		}
		if !other {
			x.ph, x.too = included, true
		}
	}
	r.holidays = r.holidays || alone
}

// listed reads what days in the lines below are a list of: "Lukkedage 2026:", or
// what the list goes on from: "Lukket 24. december".
func (r *resolver) listed(c *clause) {
	sets := r.days(c.days)
	r.list = c
	if !sets[0].onlyYear() {
		r.say(c, sets)
		return
	}
	r.head(c, sets)
	r.list = c
}
