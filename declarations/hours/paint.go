package hours

import "servicestatus/declarations/calendar"

// paint appends what the rules make of a day, and the one before it, as far as
// hours run past midnight. On an ordinary one it leaves out the special rules.
func (s *Schedule) paint(w wall, today, before *day, ordinary bool, buf []Stretch) []Stretch {
	start := len(buf)
	buf = append(buf, Stretch{From: w.from, To: w.to, Key: int(Closed)})
	// Hours run into the next day, never further. A rule is as strong in its
	// tail as on its own day, so both days are painted together, weakest first.
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
		on := [2]bool{s.late && i >= first[0] && r.Days.has(before), i >= first[1] && r.Days.has(today)}
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
			for n := range on {
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

// strongest returns the index of the last rule that replaces those before it.
func (s *Schedule) strongest(d *day, ordinary bool) int {
	for i := len(s.rules) - 1; i >= 0; i-- {
		if r := &s.rules[i]; s.replaces(i) && !(ordinary && r.special) && r.Days.has(d) {
			return i
		}
	}
	return 0
}

// wall is a day's clock, on which hours of the day itself (day 1) and of the one
// before it (day 0) are found.
type wall struct {
	date     calendar.Date
	from, to calendar.Instant
	plain    bool // the clock is not changed: its minutes follow each other
}

func wallOf(d *day) wall {
	from, to := d.Bounds()
	return wall{d.Date, from, to, to-from == calendar.Day}
}

func (w wall) start(day int, m calendar.Minute) calendar.Instant {
	if w.plain {
		return w.after(day, m)
	}
	return (w.date + calendar.Date(day-1)).Start(m)
}

func (w wall) end(day int, m calendar.Minute) calendar.Instant {
	if w.plain {
		return w.after(day, m)
	}
	return (w.date + calendar.Date(day-1)).End(m)
}

// after is right within a plain day.
func (w wall) after(day int, m calendar.Minute) calendar.Instant {
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
