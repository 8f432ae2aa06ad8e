package danish

import (
	"slices"

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

// unsaid adds what clauses of a class mean for holidays they do not mention: hours are unknown, and hverdage are none.
func (r *resolver) unsaid(rules []hours.Rule, all []*statement, class int, said hours.Week) []hours.Rule {
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
		if class == seasonClass && never(&days) {
			continue // no holiday is in July
		}
		switch {
		case x.ph == excluded && x.state != hours.Closed && len(x.Counted) > 0 && said != hours.AllWeek:
			rules = rule(rules, &days, nil, hours.Closed, "")
		case x.ph == excluded && x.state != hours.Closed:
			off |= rest
		case rest == 0 && (len(x.Counted) == 0 || said == hours.AllWeek):
		case x.ph == included:
			other |= rest
		case x.state == hours.Unknown:
			other |= rest
		case x.state == hours.Open:
			rules = rule(rules, &days, x.spans, hours.Unknown, hours.NotStated)
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
		rules = rule(rules, &days, nil, hours.Closed, "")
	}
	return rules
}

// never reports whether holidays of some days are in no year.
func never(days *hours.Days) bool {
	for year := calendar.MinYear + 1; year < calendar.MaxYear; year++ {
		easter := calendar.EasterOf(year)
		for offset := calendar.Date(-3); offset <= 50; offset++ {
			if days.Has(easter + offset) {
				return false
			}
			if offset == 1 {
				offset = 25 // between Easter and store bededag are none
			}
		}
		for day := range calendar.Date(2) {
			if days.Has(calendar.DateOf(year, 1, 1)) || days.Has(calendar.DateOf(year, 12, 25)+day) {
				return false
			}
		}
	}
	return true
}

// rule appends a rule.
//
//go:noinline
func rule(rules []hours.Rule, days *hours.Days, spans []hours.Span, state hours.State, comment string) []hours.Rule {
	return append(rules, hours.Rule{Days: *days, Spans: spans, State: state, Comment: comment})
}

// anchorMonths gives whole months of some year the days they begin and end on:
// OSM has no lists of such months, nor a range of them over New Year. One in a
// year of its own takes that as a selector.
func anchorMonths(s *hours.Days) {
	if len(s.Dates) == 1 && len(s.Years) == 0 {
		if d := &s.Dates[0]; d.From.Whole() && d.To.Whole() && d.From.Year != 0 && d.From.Year == d.To.Year {
			s.Years = []hours.Years{{From: d.From.Year, To: d.From.Year}}
			s.Dates = slices.Clone(s.Dates)
			s.Dates[0].From.Year, s.Dates[0].To.Year = 0, 0
			return
		}
	}
	for i := range s.Dates {
		if r := &s.Dates[i]; r.From.Year != 0 && r.From.Whole() {
			s.Dates = slices.Clone(s.Dates)
			break
		}
	}
	for i := range s.Dates {
		if r := &s.Dates[i]; r.From.Year != 0 && r.From.Whole() {
			r.From.Day = 1
			if r.To.Whole() {
				r.To.Day = calendar.DaysIn(r.To.Month)
			}
		}
	}
}
