package danish

import "servicestatus/declarations/hours"

// statement is the hours of some days. It is what rules are made of.
type statement struct {
	*daySet
	*value
	clause   *clause
	over     bool // an exception: it overrides those before it
	whole    bool // said of a period as such: every weekday is to be mentioned
	only     bool // with "kun": the others are closed in the period
	rest     bool // "ellers": outside the periods
	fallback bool // holds where nothing else does
	adds     bool // to what the days have already
	too      bool // "også på helligdage" was said of it
	weak     bool // of holidays: the hours of a period are stronger

	line []*daySet // of closed holidays: the period that their sentence is in
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
		// "Mandag kl. 9–16⏎Lukket kl. 12–13⏎Tirsdag kl. 9–16": on both?
		if r.heading == nil && r.changes(c, i) && !(i > 0 && len(c.days) == 0 && c.value.cuts && r.choose(2, c.first, errScope, nil) == 1) {
			*grown(&late) = c
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
	return len(c.days) == 1 && c.value.state == hours.Open && c.days[0].dated() && !c.on().single() && !c.on().ofWeek()
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
	case c.behind && c.value.state == hours.Closed && len(c.days) == 1 && c.on().onlyYear() && i+1 < len(r.clauses) && r.clauses[i+1].line > c.line:
		if next := r.clauses[i+1]; !c.value.season || next.value == nil || !shuts(next.value) || len(next.days) == 0 || !next.days[0].dated() {
			r.failAt(c.days[0].first, errSeason) // "Lukkedage 2026⏎Kontoret er åbent …": which?
		}
		c.label = true // "Julelukket 2026⏎Vi holder lukket fra …"
		r.head(c, r.days(c.days))
	default:
		r.say(c, r.trailing(c, r.days(c.days)))
	}
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
