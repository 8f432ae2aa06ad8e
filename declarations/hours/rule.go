package hours

import "servicestatus/declarations/calendar"

// Rule gives the days that it names one state, for the whole day or for some
// spans of it.
type Rule struct {
	Days     Days
	Spans    []Span // none: the whole day
	State    State
	Comment  string
	Adds     bool // after a comma: adds to the rules before it, replaces none
	Fallback bool // after ||: holds only where the rules before it leave closed

	special bool // asks for more than weekdays and holidays
}

// NotStated is the comment of hours that a text leaves open: the hours of a
// weekday that is a holiday, where the text does not mention holidays.
const NotStated = "ikke oplyst"

// Span is a length of clock time, [From, To). To may lie past
// [calendar.EndOfDay]. The span then runs into the next day, and belongs to the
// day that it starts on.
type Span struct {
	From, To calendar.Minute
	Open     bool // no end is given, or hours may go on after it: unknown from To on
}

// until returns how far the unknown end of an open span is taken to reach: to
// the rule's next hours, to the end of the day, or into the night when it begins
// in the evening. No standard says; opening_hours.js guesses so.
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

// replaces reports whether rule i, on a day that it names, puts aside the rules
// before it. An off rule with a clock time only takes that time out. A rule that
// names no day adds to a rule that does. No standard says; opening_hours.js, with
// which mappers test their hours, has always read them so.
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
