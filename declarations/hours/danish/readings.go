package danish

import (
	"slices"

	"servicestatus/declarations/hours"
)

// choice is a place where a text can be read in more than one way, and which way
// is taken. The first way is the one that Danes share, if there is one.
type choice struct {
	taken, of int
	at        int // token
	message   string
	only      *daySet // what the message asks about
}

// maxChoices is how many such places a text may have.
const maxChoices = 24

// choose returns which way to read the text at a place.
//
//go:noinline
func (r *resolver) choose(of, at int, message string, only *daySet) int {
	if r.taken == len(r.path) {
		*grown(&r.path) = choice{of: of, at: at, message: message, only: only}
	}
	r.taken++
	return r.path[r.taken-1].taken
}

// reading works out the rules of one reading.
func (r *resolver) reading() []hours.Rule {
	r.statements, r.taken, r.rest, r.holidays = nil, 0, nil, false
	r.scope = scope{}
	r.resolve()
	if r.err == nil && len(r.statements) == 0 && r.rest == nil {
		if r.strange > 0 {
			r.failAt(r.strange-1, errWord)
		}
		r.failAt(0, errNothing)
	}
	for _, f := range r.phrases {
		if !f.used && (f.kind == someDays || f.kind == someValue) {
			r.failAt(f.first, errWord)
		}
		if f.kind == otherwise && f.season && !r.periods() {
			r.failAt(f.first, errSeason)
		}
	}
	r.closedHolidays()
	r.check()
	if r.err != nil {
		return nil
	}
	return r.compile()
}

// periods reports whether the hours of some period are said.
func (r *resolver) periods() bool {
	for _, x := range r.statements {
		if x.period() && !x.single() {
			return true
		}
	}
	return false
}

// rules returns the rules of a text, if all its readings give the same hours.
func (r *resolver) rules() []hours.Rule {
	rules := r.reading()
	first := slices.Clone(r.path)
	years := r.years()
	for i, c := range first {
		if i == maxChoices && r.err == nil {
			r.ask(&c)
		}
		for way := 1; way < c.of && r.err == nil; way++ {
			r.path = append(r.path[:0], first[:i+1]...)
			r.path[i].taken = way
			other := r.reading()
			if r.err != nil || !sameHours(rules, other, years) {
				r.err = nil
				r.ask(&c)
			}
		}
	}
	return rules
}

// ask refuses a text of two readings and says which they are.
func (r *resolver) ask(c *choice) {
	message := c.message
	for i := range message {
		if message[i] == '%' {
			only := thatBefore
			if h := c.only; h.first < h.end {
				only = lower(r.text[r.token(h.first).at:r.token(h.end-1).end])
			}
			message = message[:i] + only + message[i+1:]
			break
		}
	}
	r.failAt(c.at, message)
}
