package danish

import (
	"slices"

	"servicestatus/declarations/hours"
)

// clause is the hours of some days, as the text has them.
type statement struct {
	daySet
	*value
	first    int  // token
	sentence int  // which, in order
	over     bool // an exception: it overrides those before it
	whole    bool // said of a period as such: every weekday is to be mentioned
	only     bool // with "kun": the others are closed
	scope    scope
	rest     bool // "ellers": outside the periods
	fallback bool // holds where nothing else does
	adds     bool // to what the days have already
	too      bool // "også på helligdage" was said of it
}

// scope is which hours an exception that names no weekdays is from.
type scope uint8

const (
	everything scope = iota
	itsSentence
	theLast
)

// saying is what is said of some days, with the words around it.
type assertion struct {
	*value
	first int  // token
	over  bool // "dog"
	adds  bool // "også": to what the days have already
	scope scope
	sep   separator // before it
}

// clauses puts days and values together.
type resolver struct {
	*parser
	phrases    []*phrase
	next       int // phrase
	statements []*statement

	heading []*daySet // the period that the lines below it are in
	period  []*daySet // that of the sentence
	guard   bool      // a period began a sentence before: is what follows in it?
	paused  bool      // a break was taken out in this sentence
	trailed bool      // a period followed its days in this sentence
	only    bool      // "kun" stood before days in this sentence
	base    []*daySet // the weekdays that a period followed
	// "også på helligdage" was a sentence of its own
	holidays bool
	others   bool // "ellers" began this sentence
	// "hverdage" began it, and which hours they have followed: "hverdage:
	// mandag–torsdag kl. 9–15, fredag kl. 9–12"
	workdays bool
	number   int    // of this sentence
	rest     *value // "ellers efter aftale"
}

// peek returns the item some places ahead; past the end, nobody.
func (c *resolver) phraseAhead(n int) *phrase {
	if n += c.next; n < len(c.phrases) {
		return c.phrases[n]
	}
	return &phrase{kind: nobody, sep: sentence, first: len(c.tokens)}
}

func (c *resolver) peek() *phrase { return c.phraseAhead(0) }

// is passes over an item of a kind.
func (c *resolver) is(kind phraseKind) bool {
	ok := c.peek().kind == kind
	if ok {
		c.next++
	}
	return ok
}

func (c *resolver) read() {
	for c.next < len(c.phrases) && c.err == nil {
		if c.peek().sep >= newLine {
			c.guard = c.guard || len(c.period) > 0 && len(c.heading) == 0
			c.period, c.base, c.trailed, c.only, c.others, c.workdays = c.heading, nil, false, false, false, false
			c.paused = false
			c.number++
		}
		c.statement()
	}
}

// clause reads one rule: days and what is said of them, in either order.
func (c *resolver) statement() {
	s := &assertion{first: c.peek().first, sep: c.peek().sep}
	but := false
	for {
		at := c.peek()
		c.next++
		switch at.kind {
		case however:
			s.over = true
		case also:
			if c.peek().sep >= newLine && !but && !s.over {
				return // "… kan du også få fat i os."
			}
			s.adds = true
		case except:
			but = true
		case otherwise:
			c.heading, c.period, c.guard, c.others = nil, nil, false, true
			if at := c.peek(); at.kind == someValue && at.sep <= cell && at.state != hours.Open && len(c.statements) > 0 && !at.cuts {
				c.next++
				c.rest = &at.value
				return
			}
		case someDays:
			sets := c.days(at)
			if but {
				c.except(sets, s)
			} else {
				c.dayFirst(sets, s)
			}
			return
		case someValue:
			if s.value = &at.value; !but {
				c.valueFirst(at, s)
				return
			}
			fallthrough
		default:
			c.failAt(at.first, errDays)
			return
		}
	}
}

// days reads days and those that stand right beside them, one within the other:
// "onsdag i lige uger".
func (c *resolver) days(at *phrase) []*daySet {
	sets := at.days
	c.only = c.only || at.only
	for c.peek().kind == someDays && !c.like() && (c.peek().sep == nothing || c.peek().sep == cell && sets[0].period() && !sets[0].ofWeek()) {
		next := c.peek()
		c.next++
		c.only = c.only || next.only
		first, second, weekdays := sets[0], next.days[0], sets
		// "Fredage i juli, 24. december": a Friday?
		for _, h := range next.days {
			for _, r := range h.Dates {
				if first.ofWeek() && (len(h.Dates) > 1 || len(next.days) > 1) && !r.From.Whole() {
					c.failAt(next.first, errWhose)
				}
			}
		}
		if sets = c.within(sets, next); sets == nil || c.err != nil {
			return nil
		}
		switch {
		case first.ofWeek() || first.Every():
			if second.period() && !second.single() {
				c.trailed, c.base = true, weekdays
			}
		case !first.single():
			c.period = at.days
		}
	}
	return sets
}

// within returns the days of a list that are in those of an item too; where
// that makes no sense the item is refused.
func (c *resolver) within(a []*daySet, b *phrase) (both []*daySet) {
	for _, x := range a {
		for _, y := range b.days {
			h := c.both(x, y)
			if h == nil {
				c.failAt(b.first, errValue)
				return nil
			}
			both = append(both, h)
		}
	}
	return both
}

func (c *resolver) both(x, y *daySet) *daySet {
	h := *x
	h.ph = max(x.ph, y.ph)
	switch {
	case x.rest || y.rest, x.Week == hours.Holidays && y.Every():
		return nil
	case x.onlyWeek() && y.onlyWeek() && x.Week == y.Week || x.plainDates() && y.plainDates() && samePeriod(x, y):
		return &h // "hverdage (mandag–fredag)"
	case x.Every() || y.Every():
		if x.Every() {
			h = *y
		} else {
			h = *x
		}
		if !h.ofWeek() { // but not "året rundt: tirsdag–søndag"
			h.ph = included
		}
		return &h
	case x.ph == excluded && y.onlyWeekdays() && y.Week&^x.Week == 0:
		c.workdays = true
		h.Week, h.Counted = y.Week, y.Counted
		return &h
	case x.ofWeek() && y.ofWeek() || len(x.Dates) > 0 && len(y.Dates) > 0 || len(x.Weeks) > 0 && len(y.Weeks) > 0 || len(x.Years) > 0 && len(y.Years) > 0:
		return nil
	}
	if y.ofWeek() {
		h.Week, h.Counted, h.Holiday = y.Week, y.Counted, y.Holiday
	}
	if len(h.Dates) == 0 {
		h.Dates = y.Dates
	}
	if len(h.Weeks) == 0 {
		h.Weeks = y.Weeks
	}
	if len(h.Years) == 0 {
		h.Years = y.Years
	}
	if len(h.Years) == 1 && len(h.Dates) > 0 && !h.Dates[0].From.Whole() {
		// OSM has no years beside dates: they belong to them.
		dates := make([]hours.Dates, len(h.Dates))
		for i, r := range h.Dates {
			r.From.Year, r.To.Year = h.Years[0].From, h.Years[0].From
			if r.To.Month < r.From.Month {
				r.To.Year++
			}
			dates[i] = r
		}
		h.Years, h.Dates = nil, dates
	}
	return &h
}

// samePeriod reports whether two days are in the same period.
func samePeriod(a, b *daySet) bool {
	return slices.Equal(a.Years, b.Years) && slices.Equal(a.Dates, b.Dates) && slices.Equal(a.Weeks, b.Weeks)
}
