package hours

import "servicestatus/declarations/calendar"

// Schedule is the hours of something: rules in order of precedence, the last
// one strongest. The zero value is always closed.
type Schedule struct {
	rules []Rule
	late  bool // some hours run past midnight
}

// New returns the schedule of some rules, in order of precedence, the last one
// strongest.
func New(rules ...Rule) *Schedule {
	s := &Schedule{rules: rules}
	for i := range rules {
		for _, span := range rules[i].Spans {
			s.late = s.late || span.To > calendar.EndOfDay || span.Open && rules[i].until(span) > calendar.EndOfDay
		}
	}
	return s
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
func (s *Schedule) Weekly() bool {
	for i := range s.rules {
		if !s.rules[i].Days.Weekly() {
			return false
		}
	}
	return true
}

// Day appends the stretches of one day on the wall, from 0.00 to 24.00, in
// order and without gaps, to buf, and returns it. Their key is the State.
func (s *Schedule) Day(d calendar.Date, buf []Stretch) []Stretch {
	start := len(buf)
	w := wall{d, d.Start(0), (d + 1).Start(0)}
	buf = append(buf, Stretch{From: w.from, To: w.to, Key: int(Closed)})
	// Hours run into the next day, never further. A rule is as strong in its
	// tail as on its own day, so both days are painted together, weakest first.
	days := [2]day{1: dayOf(d)}
	first := [2]int{1: s.strongest(&days[1])}
	weakest := first[1]
	if s.late {
		days[0] = dayOf(d - 1)
		first[0] = s.strongest(&days[0])
		weakest = min(weakest, first[0])
	}
	for i := weakest; i < len(s.rules); i++ {
		r := &s.rules[i]
		on := [2]bool{s.late && i >= first[0] && r.Days.has(&days[0]), i >= first[1] && r.Days.has(&days[1])}
		// A closed day is not painted: it does not cut the night before short.
		if on[1] && len(r.Spans) == 0 && r.State != Closed {
			buf = r.paint(buf, start, w.from, w.to, r.State)
		}
		// What is guessed hides no hours of its own rule: it is painted first,
		// and last where nothing is painted over.
		guessed := Unknown
		if r.State == Closed {
			guessed = Closed
		}
		for _, end := range [2]bool{!r.Fallback, r.Fallback} {
			for n := range days {
				if !on[n] {
					continue
				}
				for _, span := range r.Spans {
					switch {
					case end && span.Open:
						buf = r.paint(buf, start, w.end(n, span.To), w.end(n, r.until(span)), guessed)
					case !end:
						state := r.State
						if span.From == span.To {
							state = guessed // 02:00+ is all a guess, also in the hour that autumn has twice
						}
						buf = r.paint(buf, start, w.start(n, span.From), w.end(n, span.To), state)
					}
				}
			}
		}
	}
	return buf
}

// wall is a day's clock, on which hours of the day itself (day 1) and of the one
// before it (day 0) are found.
type wall struct {
	date     calendar.Date
	from, to calendar.Instant
}

func (w *wall) start(day int, m calendar.Minute) calendar.Instant {
	if w.to-w.from == calendar.Day {
		return w.plain(day, m)
	}
	return (w.date + calendar.Date(day-1)).Start(m)
}

func (w *wall) end(day int, m calendar.Minute) calendar.Instant {
	if w.to-w.from == calendar.Day {
		return w.plain(day, m)
	}
	return (w.date + calendar.Date(day-1)).End(m)
}

// plain is right within a day on which the clock is not changed.
func (w *wall) plain(day int, m calendar.Minute) calendar.Instant {
	return w.from + calendar.Instant((day-1)*int(calendar.EndOfDay)+int(m))*60
}

// paint lays hours of the rule over the stretches in buf[start:]; those of a
// fallback only where they are closed.
func (r *Rule) paint(buf []Stretch, start int, from, to calendar.Instant, state State) []Stretch {
	over := Stretch{from, to, int(state), r.Comment}
	if !r.Fallback {
		return Paint(buf, start, over)
	}
	from, to = max(from, buf[start].From), min(to, buf[len(buf)-1].To)
	for from < to {
		i := start
		for buf[i].To <= from {
			i++
		}
		over.From, over.To = from, min(to, buf[i].To)
		if from = over.To; buf[i].Key == int(Closed) {
			buf = Paint(buf, start, over)
		}
	}
	return buf
}

// strongest returns the index of the last rule that replaces those before it.
func (s *Schedule) strongest(d *day) int {
	for i := len(s.rules) - 1; i >= 0; i-- {
		if s.replaces(i) && s.rules[i].Days.has(d) {
			return i
		}
	}
	return 0
}

// Paint lays a stretch over those in buf[start:], which are in order and
// without gaps, as far as they reach: it splits those at its ends and joins
// equal neighbours.
func Paint(buf []Stretch, start int, over Stretch) []Stretch {
	from, to := max(over.From, buf[start].From), min(over.To, buf[len(buf)-1].To)
	if from >= to {
		return buf
	}
	buf = split(split(buf, start, from), start, to)
	out := start
	for _, s := range buf[start:] {
		if from <= s.From && s.To <= to {
			s.Key, s.Comment = over.Key, over.Comment
		}
		if out > start && buf[out-1].Key == s.Key && buf[out-1].Comment == s.Comment {
			buf[out-1].To = s.To
			continue
		}
		buf[out] = s
		out++
	}
	return buf[:out]
}

// split makes at a boundary of the stretches in buf[start:].
func split(buf []Stretch, start int, at calendar.Instant) []Stretch {
	for i := start; i < len(buf); i++ {
		if buf[i].From < at && at < buf[i].To {
			buf = append(buf, Stretch{})
			copy(buf[i+1:], buf[i:])
			buf[i].To, buf[i+1].From = at, at
			break
		}
	}
	return buf
}
