package hours

// clause is the hours of some days, as the text has them.
type clause struct {
	head
	value
	first int  // token
	over  bool // an exception: it overrides those before it
	whole bool // said of a period as such: every weekday is to be mentioned
	only  bool // with "kun": the others are closed
}

// saying is what is said of some days, with the words around it.
type saying struct {
	value
	first int  // token
	over  bool // "dog"
	adds  bool // "også": to what the days have already
}

// clauses puts days and values together.
type clauses struct {
	*danish
	items []item
	at    int // item
	all   []clause

	heading []head // the period that the lines below it are in
	period  []head // that of the sentence
	guard   bool   // a period began a sentence before: is what follows in it?
	trailed bool   // a period followed its days in this sentence
	only    bool   // "kun" stood before days in this sentence
	holiday bool   // "også på helligdage"
	rest    *value // "ellers efter aftale"
}

const (
	noValue      = "Her ventes et klokkeslæt eller lukket."
	valueRemedy  = "Skriv fx kl. 8.30-16."
	noDays       = "Hvilke dage gælder det?"
	daysRemedy   = "Skriv dagene først, fx lørdag og søndag lukket."
	periodRemedy = "Skriv perioden igen, eller sæt den på en linje for sig over de linjer, den gælder."
)

func (c *clauses) peek() *item {
	if c.at < len(c.items) {
		return &c.items[c.at]
	}
	return &item{kind: nobody, sep: sentence, first: len(c.tokens)}
}

// is passes over an item of a kind.
func (c *clauses) is(kind itemKind) bool {
	if c.peek().kind != kind {
		return false
	}
	c.at++
	return true
}

func (c *clauses) read() {
	for c.at < len(c.items) && c.err == nil {
		if c.peek().sep >= newLine {
			c.guard = c.guard || len(c.period) > 0 && len(c.heading) == 0
			c.period, c.trailed, c.only = c.heading, false, false
		}
		c.clause()
	}
}

// clause reads one rule: days and what is said of them, in either order.
func (c *clauses) clause() {
	s := saying{first: c.peek().first}
	but := false
	for {
		switch {
		case c.is(however):
			s.over = true
		case c.is(also):
			s.adds = true
		case c.is(except):
			but = true
		case c.is(otherwise):
			c.heading, c.period, c.guard = nil, nil, false
			if at := c.peek(); at.kind == someValue && at.sep <= cell && at.state != Open && len(c.all) > 0 && !at.cuts {
				c.at++
				c.rest = &at.value
				return
			}
		default:
			at := c.peek()
			switch {
			case at.kind == someDays && but:
				c.except(c.days(), &s)
			case at.kind == someDays:
				c.dayFirst(c.days(), &s)
			case at.kind == someValue && !but:
				c.at++
				s.value = at.value
				c.valueFirst(at, &s)
			default:
				c.failAt(at.first, noDays, daysRemedy)
			}
			return
		}
	}
}

// days reads days and those that stand right beside them, one within the other:
// "onsdag i lige uger".
func (c *clauses) days() []head {
	heads := c.peek().heads
	c.only = c.only || c.peek().only
	c.at++
	for c.peek().kind == someDays && (c.peek().sep == nothing || c.peek().sep == cell && heads[0].period() && !heads[0].ofWeek()) {
		next := c.peek()
		c.only = c.only || next.only
		c.at++
		both := c.within(heads, next.heads)
		switch {
		case both == nil:
			c.failAt(next.first, noValue, valueRemedy)
			return nil
		case heads[0].ofWeek() || heads[0].Every():
			c.trailed = c.trailed || next.heads[0].period() && !next.heads[0].single()
		case !heads[0].single():
			c.period = heads
		}
		heads = both
	}
	return heads
}

// within returns the days that are in both, nil if that cannot be told apart
// from a mistake.
func (c *clauses) within(a, b []head) (both []head) {
	for _, x := range a {
		for _, y := range b {
			if x.onlyWeek() && y.onlyWeek() && x.Week == y.Week || x.plainDates() && y.plainDates() && samePeriod(&x.Days, &y.Days) {
				x.ph = max(x.ph, y.ph) // "hverdage (mandag–fredag)"
				both = append(both, x)
				continue
			}
			if x.rest || y.rest {
				return nil
			}
			if x.Every() || y.Every() {
				h := x
				if x.Every() {
					h = y
				}
				h.ph = included
				both = append(both, h)
				continue
			}
			if x.ofWeek() && y.ofWeek() || len(x.Dates) > 0 && len(y.Dates) > 0 || len(x.Weeks) > 0 && len(y.Weeks) > 0 || len(x.Years) > 0 && len(y.Years) > 0 {
				return nil
			}
			h := x
			h.Week |= y.Week
			h.Counted = append(h.Counted[:len(h.Counted):len(h.Counted)], y.Counted...)
			h.Dates = append(h.Dates[:len(h.Dates):len(h.Dates)], y.Dates...)
			h.Weeks = append(h.Weeks[:len(h.Weeks):len(h.Weeks)], y.Weeks...)
			h.Years = append(h.Years[:len(h.Years):len(h.Years)], y.Years...)
			h.Holiday = x.Holiday || y.Holiday
			h.ph = max(x.ph, y.ph)
			both = append(both, h)
		}
	}
	return both
}
