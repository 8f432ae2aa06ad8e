package hours

import "servicestatus/declarations/calendar"

// Schedule is the hours of something: rules in order of precedence, the last
// one strongest. It is made by [New], or read.
type Schedule struct {
	rules    []Rule
	late     bool         // some hours run past midnight
	holidays bool         // some rule asks whether it is a holiday
	special  bool         // some rule asks for more than that and the weekday
	week     [7][]Stretch // days that are not special, in seconds after 0.00
}

// Rule gives the days it names one state for the whole day, or for some spans
// of it.
type Rule struct {
	Days     Days
	Spans    []Span // none: the whole day
	State    State
	Comment  string
	Adds     bool // after a comma: adds to the rules before it, replaces none
	Fallback bool // after ||: holds only where those before it leave closed

	special bool // asks for more than weekdays and holidays
}

// Span is a length of clock time, [From, To). To may lie past
// [calendar.EndOfDay]: the span then runs into the next day, and belongs to
// the day it starts on.
type Span struct {
	From, To calendar.Minute
	Open     bool // no end is given, or hours may go on after it: unknown from To on
}

// until returns how far the unknown end of an open span is taken to reach: to
// the rule's next hours, to the end of the day, or into the night when it
// begins in the evening. So opening_hours.js guesses; no standard says.
func (r *Rule) until(s Span) calendar.Minute {
	end := calendar.EndOfDay
	switch {
	case s.To >= 22*60:
		end = min(s.To+8*60, 2*calendar.EndOfDay)
	case s.To >= 17*60:
		end = s.To + 10*60
	}
	for _, next := range r.Spans {
		if next.From >= s.To && next != s && r.State != Closed {
			end = min(end, next.From)
		}
	}
	return end
}

// replaces reports whether rule i, on a day it names, puts aside those before
// it. An off rule with a clock time cuts that time out instead, and a rule
// that names no day adds to one that does: so opening_hours.js, which mappers
// test their hours with, has always read them.
func (s *Schedule) replaces(i int) bool {
	r := &s.rules[i]
	switch {
	case r.State == Closed:
		return len(r.Spans) == 0 && !r.Fallback
	case r.Adds || r.Fallback:
		return false
	case r.Days.Every():
		return r.State == Open && i > 0 && s.rules[i-1].Days.Every()
	}
	return true
}

// Names reports whether some rule singles the date out, by itself or in a period
// of some days, and so gives it hours with intent.
func (s *Schedule) Names(d calendar.Date) bool {
	at := dayOf(d)
	for i := range s.rules {
		if days := &s.rules[i].Days; days.named() && days.has(&at) {
			return true
		}
	}
	return false
}

// Weekly reports whether no rule names a date, a year or holidays, so that every
// week is like the next.
func (s *Schedule) Weekly() bool { return !s.holidays && !s.special }
