package hours

import "servicestatus/declarations/calendar"

// NotStated is the comment on hours that a text leaves open: a weekday's hours
// when the weekday is a holiday and the text has no word about holidays.
const NotStated = "ikke oplyst"

// ParseDanish reads hours as Danish pages write them: weekdays and their
// ranges, hverdage, weekender, helligdage, dates, clock times with any dash,
// lukket, hele døgnet; several rules on lines or in a sentence. It returns
// them in order of precedence. Errors are a [*SyntaxError].
//
// What the words mean: hverdage are Monday to Friday but no holidays. Naming
// weekdays ("mandag–fredag") says nothing of holidays; where the text has no
// rule for holidays, the hours of such a day are unknown on one. "Mandag–
// søndag" and "alle dage" are every day. A night ("kl. 22–6") belongs to the
// day it begins on; a start at kl. 24 is read as kl. 0 of the day named.
func ParseDanish(text string) (*Schedule, error) {
	p := danish{tokens: tokens(text), end: len(text)}
	var clauses []clause
	holidaysToo := false
	for {
		p.separators()
		if p.done() {
			break
		}
		if p.phrase("også", "på", "helligdage") || p.phrase("også", "helligdage") {
			holidaysToo = true
			continue
		}
		c, ok := p.clause()
		if !ok {
			return nil, p.err
		}
		for i := range clauses {
			if clauses[i].conflicts(&c) {
				p.at = c.first
				p.fail("Her står en anden åbningstid for de samme dage.", "Skriv dagens tider samlet, fx mandag kl. 8-12 og 13-16.")
				return nil, p.err
			}
		}
		clauses = append(clauses, c)
	}
	if len(clauses) == 0 {
		p.fail("Her står ingen åbningstid.", "Skriv fx mandag-fredag kl. 8.30-16.")
		return nil, p.err
	}
	return compile(clauses, holidaysToo), nil
}

// clause is the hours of some days, as the text has them.
type clause struct {
	first   int // token
	days    Days
	hverdag bool // its Monday to Friday exclude holidays
	spans   []Span
	state   State
}

// The classes of precedence, weakest first.
const (
	weekdayClass = iota
	holidayClass
	periodClass
	dateClass
)

func (c *clause) class() int {
	switch {
	case len(c.days.Dates) > 0 && c.days.Dates[0].From == c.days.Dates[0].To:
		return dateClass
	case len(c.days.Dates) > 0:
		return periodClass
	case c.days.Week&Holidays != 0 || c.days.Holiday:
		return holidayClass
	}
	return weekdayClass
}

// weekdays are the days a clause without dates speaks of, holidays among them.
func (c *clause) weekdays() Week {
	switch {
	case c.days.Holiday:
		return Holidays
	case c.days.Every():
		return AllWeek
	}
	return c.days.Week
}

// conflicts reports whether both clauses give hours for the same days with the
// same precedence, so that one would silently hide the other.
func (c *clause) conflicts(other *clause) bool {
	dated := len(c.days.Dates) > 0
	if dated != (len(other.days.Dates) > 0) {
		return false
	}
	if !dated {
		return c.weekdays()&other.weekdays() != 0
	}
	for _, a := range c.days.Dates {
		for _, b := range other.days.Dates {
			// A single day within a period is no conflict: it is the exception.
			if (a.From == a.To) == (b.From == b.To) && (a.has(b.From.day()) || b.has(a.From.day())) {
				return true
			}
		}
	}
	return false
}

// compile puts the clauses in order of precedence and says what they leave
// unsaid about holidays.
func compile(clauses []clause, holidaysToo bool) *Schedule {
	s := &Schedule{}
	var said Week // the weekdays of which some clause says what holidays do
	hverdag := false
	for _, c := range clauses {
		switch {
		case c.days.Holiday:
			said |= c.days.Week
		case c.class() == holidayClass:
			said = AllWeek
		}
		hverdag = hverdag || c.hverdag
	}
	if holidaysToo {
		said = AllWeek
	}
	add := func(class int) {
		for _, c := range clauses {
			if c.class() == class {
				s.rules = append(s.rules, Rule{Days: c.days, Spans: c.spans, State: c.state})
			}
		}
	}
	add(weekdayClass)
	silent := false
	for _, c := range clauses {
		unsaid := c.days.Week &^ said
		if c.class() == weekdayClass && !c.hverdag && c.state == Open && c.days.Week != AllWeek && unsaid != 0 {
			days := Days{Week: unsaid, Holiday: true}
			s.rules = append(s.rules, Rule{Days: days, Spans: c.spans, State: Unknown, Comment: NotStated})
			silent = true
		}
	}
	if rest := hverdage &^ said; hverdag && rest != 0 {
		days := Days{Week: Holidays}
		if silent || said != 0 {
			days = Days{Week: rest, Holiday: true}
		}
		s.rules = append(s.rules, Rule{Days: days, State: Closed})
	}
	add(holidayClass)
	add(periodClass)
	add(dateClass)
	return s
}

const hverdage = 1<<calendar.Saturday - 1 // Monday to Friday

func (p *danish) clause() (c clause, ok bool) {
	c.first = p.at
	p.days(&c)
	p.take(':')
	if p.err != nil {
		return c, false
	}
	named := p.at > c.first
	switch {
	case p.word("lukket"):
		c.state = Closed
	case p.phrase("hele", "døgnet"), p.word("døgnåbent"), p.word("døgnåben"):
		c.state = Open
		if named && !c.days.Every() {
			c.spans = []Span{{From: 0, To: calendar.EndOfDay}}
		}
	default:
		c.state = Open
		c.spans = p.spans()
	}
	if !named && p.at == c.first {
		p.fail("Dette ord kan ikke læses som åbningstid.", "Skriv fx mandag-fredag kl. 8.30-16, eller lad ordet udgå.")
	} else if len(c.spans) == 0 && c.state == Open && c.days.Week != 0 {
		p.fail("Her ventes et klokkeslæt eller lukket.", "Skriv fx kl. 8.30-16.")
	}
	// "Lukket 24. december" has its days after; they would be read as another rule's.
	if p.err == nil && !named && !p.done() {
		if t := p.tokens[p.at]; t.kind == 'a' && t.text != "og" && t.text != "samt" && t.text != "også" || t.kind == '0' {
			p.fail("Dagene skal stå først.", "Skriv fx lørdag og søndag lukket, helligdage lukket, mandag kl. 8-16.")
		}
	}
	// "mandag kl. 8-16 lukket" would be two answers at once.
	if p.err == nil && !p.done() && p.word("lukket") {
		p.at--
		p.fail("Både klokkeslæt og lukket for de samme dage.", "Behold det ene.")
	}
	return c, p.err == nil
}

// spans reads clock times: "kl. 8.30-20", "8–12 og 13–16".
func (p *danish) spans() (spans []Span) {
	for {
		start := p.at
		if len(spans) > 0 && !p.listed() {
			return spans
		}
		p.kl()
		from, ok := p.clock()
		if !ok || p.isDate() {
			p.at = start
			if len(spans) == 0 {
				p.fail("Her ventes et klokkeslæt eller lukket.", "Skriv fx kl. 8.30-16.")
			}
			return spans
		}
		if from == calendar.EndOfDay {
			from = 0
		}
		if !p.take('-') && !p.word("til") {
			p.fail("Her ventes et sluttidspunkt.", "Skriv fx kl. 8.30-16.")
			return nil
		}
		p.kl()
		to, ok := p.clock()
		if !ok {
			p.fail("Her ventes et sluttidspunkt.", "Skriv fx kl. 8.30-16.")
			return nil
		}
		if to == from {
			p.at--
			p.fail("Tidsrummet slutter, når det begynder.", "Skriv hele døgnet, hvis det er det, der menes.")
			return nil
		}
		if to < from {
			to += calendar.EndOfDay
		}
		spans = append(spans, Span{From: from, To: to})
	}
}

func (p *danish) kl() {
	if p.word("kl") || p.word("klokken") {
		p.take('.')
	}
}

// clock reads 8, 8.30, 08:30 or 24.00.
func (p *danish) clock() (m calendar.Minute, ok bool) {
	t, ok := p.peek('0')
	if !ok {
		return 0, false
	}
	hour, minute := t.value, max(t.minute, 0)
	if hour > 24 || minute > 59 || hour == 24 && minute > 0 || len(t.text) > 5 {
		p.fail("Det er ikke et klokkeslæt.", "Skriv fx 8.30; døgnet slutter kl. 24.")
		return 0, false
	}
	p.at++
	return calendar.Minute(hour*60 + minute), true
}
