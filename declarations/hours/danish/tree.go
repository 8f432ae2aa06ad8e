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
			t.clauses = append(t.clauses, c)
		}
	}
}

// columns reads a table that has its days side by side in one line, and what is
// said of them in the next.
func (t *tree) columns() bool {
	n := 0
	for at := t.phraseAhead(n); at.kind == someDays && (n == 0 && at.sep >= newLine || n > 0 && at.sep == cell); at = t.phraseAhead(n) {
		n++
	}
	for i := range n {
		if at := t.phraseAhead(n + i); n < 2 || at.kind != someValue || (i == 0) != at.line || i > 0 && at.sep != cell {
			return false
		}
	}
	if n < 2 || !t.phraseAhead(2*n).line {
		return false
	}
	for i := range n {
		at := t.phraseAhead(i)
		t.line++
		t.sentence++
		t.clauses = append(t.clauses, &clause{first: at.first, depth: at.depth, sep: newLine, line: t.line, sentence: t.sentence,
			days: []*phrase{at}, value: t.phraseAhead(n + i)})
	}
	t.next += 2 * n
	return true
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
		case except:
			c.not = true
		case otherwise:
			if t.phraseAhead(1).sep >= newLine && !c.not && !c.over && !c.adds {
				t.next++
				return // "ring 1813 uden for åbningstiden"
			}
			c.other = true
		default:
			t.failAt(at.first, errDays)
		}
		t.next++
	}
}

// season passes over the name of a season that has its dates right beside it, or
// in the lines below.
func (t *tree) season(c *clause) {
	at, next := t.peek(), t.phraseAhead(1)
	t.next++
	if next.sep == nothing && next.period() && !next.dated() {
		next = t.phraseAhead(2) // "efterårsferien 2026: …"
	}
	if before := t.phraseAhead(-2); next.sep == nothing && next.dated() || at.sep == nothing && before.kind == someDays && before.dated() {
		return
	}
	for n := 0; ; n++ {
		next := t.phraseAhead(n)
		if next.line && next.kind != nobody {
			c.label = true
			return
		}
		if next.kind == seasonal {
			continue
		}
		if next.kind != someDays || next.dated() || next.days[0].ofWeek() {
			t.failAt(at.first, errSeason)
			return
		}
	}
}

// group reads days and those that stand right beside them, one within the other:
// "onsdag i lige uger".
func (t *tree) group() (days []*phrase) {
	for {
		at := t.peek()
		if at.kind == seasonal && len(days) > 0 && at.sep == nothing {
			c := &clause{}
			if t.season(c); c.label {
				t.failAt(at.first, errSeason)
			}
			continue
		}
		if at.kind != someDays || t.err != nil {
			return days
		}
		if len(days) > 0 {
			first := days[0].days[0]
			whole := first.period() && !first.ofWeek()
			inside := at.sep == comma && !at.and && whole && !first.single() && len(at.days) == 1 && (at.days[0].Every() || at.days[0].onlyWeekdays()) // "i juli, mandag–fredag"
			if at.sep != nothing && (at.sep != cell || !whole) && !inside || t.like() {
				return days
			}
		}
		t.next++
		days = append(days, at)
	}
}

// like reports whether weekdays are next whose hours others have: "helligdage
// som søndage".
func (t *tree) like() bool {
	next := t.peek()
	return next.kind == someDays && next.first > 0 && t.in(likeWords, t.tokens[next.first-1].text) && next.days[0].onlyWeekdays()
}

// daysFirst reads a clause that begins with its days.
func (t *tree) daysFirst(c *clause) {
	c.days = t.group()
	if c.not && !t.is(where) {
		if next := t.peek(); next.kind == someValue && next.sep == nothing {
			c.value = next // whose?
			t.next++
		}
		return
	} else if c.not {
		c.not, c.over = false, true
	}
	if next := t.peek(); c.adds && isHolidays(c.days[0].days) && !t.in(listedWords, t.tokens[c.first].text) && (next.kind != someValue || next.sep > cell || next.state == hours.Closed) {
		return // "også på helligdage"
	}
	if len(c.days) == 1 && isHolidays(c.days[0].days) && t.like() {
		c.of = t.peek()
		t.next++
		return
	}
	for t.err == nil {
		next := t.peek()
		switch next.kind {
		case however, where:
			c.over = true
		case also:
			at := t.phraseAhead(1)
			switch {
			case at.kind == someDays && (isHolidays(at.days) || c.days[0].days[0].Every() && !at.period()):
				t.next++
				c.too, at.used = true, true
			case at.kind == someDays && c.days[0].period() && !c.days[0].days[0].ofWeek(): // "i juli også lørdag"
				t.next++
				c.days, c.adds = append(c.days, at), true
			default:
				c.adds = true
			}
		case except:
			if at := t.phraseAhead(1); at.kind != someDays || at.sep >= comma {
				if at.sep < comma {
					t.failAt(at.first, errDays)
				}
				c.not = true // "helligdage undtaget"
				t.next++
				return
			}
			t.next++
			c.outs = append(c.outs, t.group()...)
			continue
		case someValue:
			if next.line && (!t.phraseAhead(1).line || c.sep < newLine) {
				return
			}
			if next.and {
				t.failAt(next.first, errWeekday) // "mandag, onsdag og 9–12"
			}
			c.value = next
			t.next++
			t.trailing(c)
			if at := t.peek(); at.kind == someDays && at.sep == nothing && at.dated() && c.days[0].period() && !c.days[0].dated() && (t.phraseAhead(1).kind != someValue || t.phraseAhead(1).sep > comma) {
				c.days = append(c.days, at) // "2026: lukket 2.–6. april"
				t.next++
			}
			return
		default:
			return
		}
		t.next++
	}
}

// trailing reads a period that follows the hours of weekdays, "mandag kl. 9–12
// i lige uger", or weekdays that follow those of a period.
func (t *tree) trailing(c *clause) {
	next, after := t.peek(), t.phraseAhead(1)
	for n := 2; after.kind == however || after.kind == where || after.kind == also; n++ {
		after = t.phraseAhead(n)
	}
	if next.kind != someDays || next.sep != nothing || after.kind == someValue && after.sep == nothing {
		return
	}
	first, last := c.days[0].days[0], next.days[0]
	if first.period() == next.period() || last.single() {
		if !last.Every() || last.rest != 0 || !first.ofWeek() { // "tirsdag–søndag kl. 10–17 året rundt"
			return
		}
	}
	c.after = append(c.after, next)
	t.next++
}

// valueFirst reads a clause that begins with its value: "lukket i weekenden".
func (t *tree) valueFirst(c *clause) {
	c.value = t.peek()
	t.next++
	if next := t.peek(); next.kind == seasonal && next.sep <= comma {
		t.season(c)
	}
	if next := t.peek(); t.err == nil && next.kind == someDays && next.sep <= comma && !c.not {
		c.behind = true
		c.days = t.group()
		if after := t.peek(); after.kind == someValue && after.sep == nothing {
			t.failAt(next.first, errWhose)
		}
	}
}

//go:noinline
func isHolidays(sets []*daySet) bool { return len(sets) == 1 && sets[0].Week == hours.Holidays }

//go:noinline
func (h *daySet) onlyWeekdays() bool { return h.onlyWeek() && h.Week&hours.Holidays == 0 }
