package danish

import (
	"slices"

	"servicestatus/declarations/hours"
)

// statement is the hours of some days. It is what rules are made of.
type statement struct {
	*daySet
	*value
	clause   *clause
	over     bool // an exception: it overrides those before it
	whole    bool // said of a period as such: every weekday is to be mentioned
	only     bool // with "kun": the others are closed
	rest     bool // "ellers": outside the periods
	fallback bool // holds where nothing else does
	adds     bool // to what the days have already
	too      bool // "også på helligdage" was said of it
}

// resolver works out one reading of the clauses of a text.
type resolver struct {
	*parser
	phrases    []*phrase
	clauses    []*clause
	statements []*statement
	path       []choice
	taken      int // choices so far in this reading
	scope
	holidays bool   // "også på helligdage" was a sentence of its own
	rest     *value // "ellers efter aftale"
}

// resolve goes through the clauses in order. What changes hours that come only
// later waits for them.
func (r *resolver) resolve() {
	var late []*clause
	for i, c := range r.clauses {
		r.enter(c)
		if r.heading == nil && r.changes(c, i) {
			late = append(late, c)
			continue
		}
		r.clause(c, i)
	}
	for _, c := range late {
		r.scope = scope{sentence: c.sentence}
		r.clause(c, 0)
	}
}

// changes reports whether a clause, in a sentence of its own, changes the hours
// of weekdays that are given further on.
func (r *resolver) changes(c *clause, i int) bool {
	later := i+1 < len(r.clauses) && r.clauses[i+1].sentence != c.sentence && (i == 0 || r.clauses[i-1].sentence != c.sentence) && r.givesHours(i+1)
	switch {
	case !later || c.other:
		return false
	case c.value == nil || c.value.cuts || c.value.partial:
		return c.value != nil || c.of != nil
	}
	return len(c.days) == 1 && c.value.state == hours.Open && c.days[0].dated() && !c.days[0].days[0].single() && !c.days[0].days[0].ofWeek()
}

// givesHours reports whether some clause from one on gives weekdays hours.
func (r *resolver) givesHours(from int) bool {
	for _, c := range r.clauses[from:] {
		if c.value != nil && c.value.state == hours.Open && !c.value.partial && (len(c.days) == 0 || !c.days[0].period()) && !c.not {
			return true
		}
	}
	return false
}

// clause makes statements of a clause.
func (r *resolver) clause(c *clause, i int) {
	if c.value != nil {
		c.value.used = true
	}
	switch {
	case r.err != nil:
	case c.other && len(c.days) == 0 && c.value.state != hours.Open && !c.value.cuts && len(r.statements) > 0:
		r.rest = &c.value.value // "ellers efter aftale"
	case c.not:
		r.except(c)
	case c.of != nil:
		r.alike(c)
	case c.value != nil && len(c.days) == 0:
		r.alone(c, i)
	case c.value == nil:
		r.valueless(c, i)
	case c.behind && c.value.state == hours.Closed && !c.value.cuts && r.listsBelow(i):
		r.listed(c)
	default:
		r.say(c, r.trailing(c, r.days(c.days)))
	}
}

// days returns the days of phrases, each within those before.
func (r *resolver) days(phrases []*phrase) (sets []*daySet) {
	sets = phrases[0].days
	phrases[0].used = true
	for i, f := range phrases[1:] {
		f.used = true
		// "Fredage i juli, 24. december": a Friday?
		for _, h := range f.days {
			for _, d := range h.Dates {
				if phrases[i].days[0].ofWeek() && (len(h.Dates) > 1 || len(f.days) > 1) && !d.From.Whole() {
					r.failAt(f.first, errWhose)
				}
			}
		}
		sets = r.within(sets, f)
	}
	return sets
}

// within returns the days of a list that are in those of a phrase too; where
// that makes no sense the phrase is refused.
func (r *resolver) within(a []*daySet, b *phrase) (both []*daySet) {
	for _, x := range a {
		for _, y := range b.days {
			h := r.both(x, y)
			if h == nil {
				r.failAt(b.first, errValue)
				return nil
			}
			both = append(both, h)
		}
	}
	return both
}

func (r *resolver) both(x, y *daySet) *daySet {
	h := x.clone()
	h.ph = max(x.ph, y.ph)
	switch {
	case x.rest != 0 && y.rest == 0 && !y.ofWeek() && y.period(), y.rest != 0 && x.rest == 0 && !x.ofWeek() && x.period():
		h.rest = x.rest | y.rest
	case x.rest != 0 || y.rest != 0, x.Week == hours.Holidays && y.Every():
		return nil
	case x.onlyWeek() && y.onlyWeek() && x.Week == y.Week || x.plainDates() && y.plainDates() && samePeriod(x, y):
		return h // "hverdage (mandag–fredag)"
	case x.plainDates() && y.named && y.single() && x.single() && y.is(x): // "5. juni 2026 (grundlovsdag)"
		return h
	case x.Every() || y.Every():
		if x.Every() {
			h = y.clone()
		} else {
			h = x.clone()
		}
		if !h.ofWeek() { // but not "året rundt: tirsdag–søndag"
			h.ph = included
		}
		return h
	case x.ph == excluded && y.onlyWeekdays() && y.Week&^x.Week == 0:
		r.workdays = true
		h.Week, h.Counted = y.Week, y.Counted
		return h
	case len(x.Years) == 1 && len(y.Dates) > 0:
		return r.inYear(x, y)
	case len(y.Years) == 1 && len(x.Dates) > 0:
		return r.inYear(y, x)
	case x.ofWeek() && y.ofWeek() || len(x.Dates) > 0 && len(y.Dates) > 0 || len(x.Weeks) > 0 && len(y.Weeks) > 0 || len(x.Years) > 0 && len(y.Years) > 0:
		return nil
	}
	if y.ofWeek() {
		h.Week, h.Counted, h.Holiday = y.Week, y.Counted, y.Holiday
	}
	if len(h.Dates) == 0 {
		h.Dates, h.fits, h.named = y.Dates, y.fits, y.named
	}
	if len(h.Weeks) == 0 {
		h.Weeks = y.Weeks
	}
	if len(h.Years) == 0 {
		h.Years = y.Years
	}
	if len(h.Years) == 1 && len(h.Weeks) > 0 && h.Weeks[0].Every == 0 {
		for _, w := range h.Weeks {
			h.Dates = append(h.Dates[:len(h.Dates):len(h.Dates)], weeksOf(h.Years[0].From, w))
		}
		h.Years, h.Weeks = nil, nil
	}
	h.label = x.label || y.label
	return h
}

// inYear returns dates in a year that is named beside them or above them.
func (r *resolver) inYear(year, dates *daySet) *daySet {
	h := dates.clone()
	h.Dates = slices.Clone(h.Dates)
	y := year.Years[0].From
	if year.Years[0].To != y {
		for _, d := range h.Dates {
			if d.From.Year == 0 {
				return nil // which of them?
			}
		}
	}
	for _, d := range h.Dates {
		if d.From.Year != 0 && (d.From.Year > y+1 || d.To.Year < y) {
			return nil
		}
	}
	h.inYear(y, true)
	if year.ofWeek() && h.ofWeek() {
		return nil
	}
	if year.ofWeek() {
		h.Week, h.Counted, h.Holiday, h.ph = year.Week, year.Counted, year.Holiday, year.ph
	}
	return h
}

// samePeriod reports whether two days are in the same period.
//
//go:noinline
func samePeriod(a, b *daySet) bool {
	return slices.Equal(a.Years, b.Years) && slices.Equal(a.Dates, b.Dates) && slices.Equal(a.Weeks, b.Weeks)
}

// last returns the statement that was made last.
//
//go:noinline
func (r *resolver) last() *statement {
	if n := len(r.statements); n > 0 {
		return r.statements[n-1]
	}
	return &none
}

var none = statement{daySet: &daySet{}, value: &value{}, clause: &clause{sentence: -1}}
