package danish

import (
	"slices"

	"servicestatus/declarations/calendar"
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
		r.path = append(r.path, choice{of: of, at: at, message: message, only: only})
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
				only = lower(r.text[r.tokens[h.first].at:r.tokens[h.end-1].end])
			}
			message = message[:i] + only + message[i+1:]
			break
		}
	}
	r.failAt(c.at, message)
}

// sameHours reports whether rules give each day of some years the same hours.
func sameHours(a, b []hours.Rule, years []int) bool {
	if len(a) == len(b) {
		equal := true
		for i := range a {
			equal = equal && sameDays(&a[i].Days, &b[i].Days) && sameValue(&a[i], &b[i])
		}
		if equal {
			return true
		}
	}
	for _, year := range years {
		for d := calendar.DateOf(year, 1, 1); d < calendar.DateOf(year+1, 1, 1); d++ {
			at := hours.DayOf(d)
			i, j := strongest(a, &at), strongest(b, &at)
			for {
				for i < len(a) && !a[i].Days.HasDay(&at) {
					i++
				}
				for j < len(b) && !b[j].Days.HasDay(&at) {
					j++
				}
				if i == len(a) || j == len(b) {
					break
				}
				if !sameValue(&a[i], &b[j]) {
					return false
				}
				i, j = i+1, j+1
			}
			if i < len(a) || j < len(b) {
				return false
			}
		}
	}
	return true
}

// strongest returns the index of the rule that the hours of a day begin with. A
// rule that closes the day says no more than none.
func strongest(rules []hours.Rule, d *hours.OneDay) int {
	for i := len(rules) - 1; i >= 0; i-- {
		if r := &rules[i]; !r.Adds && !r.Fallback && r.Days.HasDay(d) {
			if r.State == hours.Closed {
				return i + 1
			}
			return i
		}
	}
	return 0
}

func sameValue(a, b *hours.Rule) bool {
	return a.State == b.State && a.Comment == b.Comment && a.Adds == b.Adds && a.Fallback == b.Fallback && slices.Equal(a.Spans, b.Spans)
}

func sameDays(a, b *hours.Days) bool {
	return a.Week == b.Week && a.Holiday == b.Holiday && a.Offset == b.Offset && slices.Equal(a.Years, b.Years) && slices.Equal(a.Dates, b.Dates) &&
		slices.Equal(a.Weeks, b.Weeks) && slices.Equal(a.Counted, b.Counted)
}
