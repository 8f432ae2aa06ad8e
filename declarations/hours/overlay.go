package hours

import "servicestatus/declarations/calendar"

// evaluate appends to buf what the rules say of a day. The day before counts as
// far as its hours run past midnight. Only the given part of the day is laid. With
// ordinary set, special rules do not count.
func (s *Schedule) evaluate(at localDay, today, before *day, what part, ordinary bool, buf []Interval) []Interval {
	start := len(buf)
	buf = append(buf, Interval{From: at.from, To: at.to, State: Closed})
	// Hours run into the next day, never further. A rule is as strong in its
	// tail as on its own day, so the rules of both days are laid together, the
	// weakest first.
	first := [2]int{1: s.strongest(today, ordinary)}
	weakest := first[1]
	if s.late {
		first[0] = s.strongest(before, ordinary)
		weakest = min(weakest, first[0])
	}
	for i := weakest; i < len(s.rules); i++ {
		r := &s.rules[i]
		if ordinary && r.special {
			continue
		}
		on := [2]bool{what&night != 0 && s.late && i >= first[0] && r.Days.has(before), what&own != 0 && i >= first[1] && r.Days.has(today)}
		// A closed day is not laid: it does not cut the night before short.
		if on[1] && len(r.Spans) == 0 && r.State != Closed {
			buf = r.overlay(buf, start, at.from, at.to, r.State)
		}
		// The guessed end of an open span hides no hours of its own rule. So it
		// is laid first; in a fallback, which hides nothing, last.
		guessed := Unknown
		if r.State == Closed {
			guessed = Closed
		}
		for _, end := range [2]bool{!r.Fallback, r.Fallback} {
			for n := range on {
				if !on[n] {
					continue
				}
				for _, span := range r.Spans {
					switch {
					case end && span.Open:
						buf = r.overlay(buf, start, at.end(n, span.To), at.end(n, r.until(span)), guessed)
					case !end:
						state := r.State
						if span.From == span.To {
							state = guessed // 02:00+ is all a guess, also in the hour that autumn has twice
						}
						buf = r.overlay(buf, start, at.start(n, span.From), at.end(n, span.To), state)
					}
				}
			}
		}
	}
	return buf
}

// strongest returns the index of the last rule that replaces the rules before it
// on the day.
func (s *Schedule) strongest(d *day, ordinary bool) int {
	for i := len(s.rules) - 1; i >= 0; i-- {
		if r := &s.rules[i]; s.replaces(i) && !(ordinary && r.special) && r.Days.has(d) {
			return i
		}
	}
	return 0
}

// overlay lays hours of the rule over the intervals in buf[start:]. Hours of a
// fallback are laid only where those are closed.
func (r *Rule) overlay(buf []Interval, start int, from, to calendar.Instant, state State) []Interval {
	over := Interval{From: from, To: to, State: state, Comment: r.Comment}
	if !r.Fallback {
		return overlay(buf, start, over)
	}
	from, to = max(from, buf[start].From), min(to, buf[len(buf)-1].To)
	for from < to {
		i := start
		for buf[i].To <= from {
			i++
		}
		over.From, over.To = from, min(to, buf[i].To)
		if from = over.To; buf[i].State == Closed {
			buf = overlay(buf, start, over)
		}
	}
	return buf
}

// overlay lays an interval over the intervals in buf[start:], which are in order
// and without gaps, as far as they reach. It splits intervals at the ends of the
// new one and joins equal neighbours.
func overlay(buf []Interval, start int, over Interval) []Interval {
	from, to := max(over.From, buf[start].From), min(over.To, buf[len(buf)-1].To)
	if from >= to {
		return buf
	}
	buf = split(split(buf, start, from), start, to)
	out := start
	for _, i := range buf[start:] {
		if from <= i.From && i.To <= to {
			i.State, i.Label, i.Comment = over.State, over.Label, over.Comment
		}
		if out > start && buf[out-1].like(&i) && buf[out-1].Comment == i.Comment {
			buf[out-1].To = i.To
			continue
		}
		buf[out] = i
		out++
	}
	return buf[:out]
}

// split makes an instant a boundary of the intervals in buf[start:].
func split(buf []Interval, start int, at calendar.Instant) []Interval {
	for i := start; i < len(buf); i++ {
		if buf[i].From < at && at < buf[i].To {
			buf = append(buf, Interval{})
			copy(buf[i+1:], buf[i:])
			buf[i].To, buf[i+1].From = at, at
			break
		}
	}
	return buf
}
