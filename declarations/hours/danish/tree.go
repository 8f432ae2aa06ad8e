package danish

import "servicestatus/declarations/hours"

// clause is what is said of some days, or a heading over such: days, a value, or
// both. A text is a list of lines of sentences of clauses.
type clause struct {
	first, depth   int  // token, and in how many parentheses
	line, sentence int  // which, in order
	open           bool // an opening parenthesis stands right before it
	sep            separator
	blank, row     bool // an empty line, an empty cell stands before it

	over  bool // "dog"
	adds  bool // "også": to what the days have already
	too   bool // "også på helligdage"
	not   bool // "undtagen"
	other bool // "ellers"
	label bool // the name of a season, which must be given its dates below

	days   []*phrase // each within the ones before
	outs   []*phrase // but not these
	of     *phrase   // has the hours of these: "helligdage som søndage"
	value  *phrase
	after  []*phrase // the days that stand after the value of other days
	behind bool      // the value stands before its days
}

// tree puts phrases together to clauses.
type tree struct {
	*parser
	phrases        []*phrase
	next           int // phrase
	line, sentence int
	clauses        []*clause
}

// ahead returns the phrase some places ahead; past the end, nobody.
//
//go:noinline
func (t *tree) phraseAhead(n int) *phrase {
	if n += t.next; n >= 0 && n < len(t.phrases) {
		return t.phrases[n]
	}
	return &phrase{kind: nobody, sep: sentence, line: true, first: len(t.tokens)}
}

//go:noinline
func (t *tree) peek() *phrase { return t.phraseAhead(0) }

// is passes over a phrase of a kind.
func (t *tree) is(kind phraseKind) bool {
	ok := t.peek().kind == kind
	if ok {
		t.next++
	}
	return ok
}

func (t *tree) build() {
	for t.peek().kind != nobody && t.err == nil {
		at := t.peek()
		if at.line {
			t.line++
		}
		if at.sep >= newLine {
			t.sentence++
		}
		if t.columns() {
			continue
		}
		c := &clause{first: at.first, depth: at.depth, sep: at.sep, blank: at.blank, row: at.row, open: at.open, line: t.line, sentence: t.sentence}
		if t.clause(c); c.value != nil || len(c.days) > 0 || c.label {
			*grown(&t.clauses) = c
		}
	}
}

// clause reads days and what is said of them, in either order.
func (t *tree) clause(c *clause) {
	for t.err == nil {
		at := t.peek()
		switch at.kind {
		case someDays:
			t.daysFirst(c)
			return
		case someValue:
			t.valueFirst(c)
			return
		case seasonal:
			if t.season(c); c.label && t.peek().line {
				return
			}
			continue
		case however:
			c.over = true
		case also:
			if t.phraseAhead(1).sep >= newLine && !c.not && !c.over {
				t.next++
				return // "… kan du også få fat i os."
			}
			c.adds = true
		case where:
			if t.phraseAhead(1).sep >= newLine {
				t.next++
				return // "… hvor du er velkommen"
			}
			if again := t.phraseAhead(1); at.sep < newLine && shuts(again) && t.phraseAhead(2).sep >= newLine && (shuts(t.phraseAhead(-1)) || shuts(t.phraseAhead(-2))) {
				again.used = true
				t.next += 2
				return // "sommerferie i uge 28–30, hvor kontoret er lukket"
			}
			t.failAt(at.first, errDays)
		case except:
			c.not = true
		case otherwise:
			if t.phraseAhead(1).sep >= newLine && !c.not && !c.over && !c.adds && !(at.line && t.phraseAhead(1).line && t.phraseAhead(1).kind == someDays) {
				t.next++
				return // "ring 1813 uden for åbningstiden"
			}
			if next := t.phraseAhead(1); t.isAt(at.first, orWords) && (next.kind != someValue || next.state != hours.Unknown && !t.isAt(next.first, betweenWords)) {
				t.failAt(at.first, errEither) // "tirsdag kl. 16–18 eller torsdag kl. 16–18"
			}
			c.other = true
		default:
			t.failAt(at.first, errDays)
		}
		t.next++
	}
}

// on returns the first days of a clause.
//
//go:noinline
func (c *clause) on() *daySet { return c.days[0].days[0] }

// limited reports whether "kun" says that its days have hours in no other period:
// "lørdag (kun lige uger) kl. 8–12".
func (c *clause) limited() bool {
	limited := false
	for _, phrases := range [2][]*phrase{c.days, c.after} {
		for _, f := range phrases {
			limited = limited || f.only && f.period()
		}
	}
	return limited
}

//go:noinline
func (h *daySet) onlyWeekdays() bool { return h.onlyWeek() && h.Week&hours.Holidays == 0 }
