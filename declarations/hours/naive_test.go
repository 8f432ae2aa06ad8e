package hours_test

import (
	"time"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// What a schedule means, worked out a minute and a day at a time with Go's time
// package: slow, and with nothing in common with what it is held against.

// naive gives the state of each minute of a day on the wall by trying every
// rule on it.
func naive(s *hours.Schedule, d calendar.Date) func(m calendar.Minute) (hours.State, string) {
	holding := func(d calendar.Date) (on []bool) {
		on = make([]bool, len(s.Rules()))
		for i, r := range s.Rules() {
			if on[i] = matches(&r.Days, d); on[i] && replaces(s.Rules(), i) {
				clear(on[:i])
			}
		}
		return on
	}
	today, yesterday := holding(d), holding(d-1)
	return func(m calendar.Minute) (hours.State, string) {
		state, comment := hours.Closed, ""
		for i, r := range s.Rules() {
			holds, guessed := false, false
			look := func(m calendar.Minute) {
				for _, span := range r.Spans {
					holds = holds || span.From <= m && m < span.To
					guessed = guessed || span.Open && span.To <= m && m < guess(span.To) && !later(&r, span, m)
				}
			}
			if today[i] {
				holds = len(r.Spans) == 0 && r.State != hours.Closed
				look(m)
			}
			if yesterday[i] {
				look(m + 1440)
			}
			if !holds && !guessed || r.Fallback && state != hours.Closed {
				continue
			}
			state, comment = r.State, r.Comment
			if !holds && state == hours.Open {
				state = hours.Unknown
			}
		}
		return state, comment
	}
}

// guess returns until when hours with an open end are taken to go on.
func guess(from calendar.Minute) calendar.Minute {
	switch {
	case from < 17*60:
		return 24 * 60
	case from < 22*60:
		return from + 10*60
	}
	return min(from+8*60, 48*60)
}

// later reports whether the rule has hours that begin in between.
func later(r *hours.Rule, open hours.Span, m calendar.Minute) bool {
	for _, span := range r.Spans {
		if open.To <= span.From && span.From <= m && span != open && r.State != hours.Closed {
			return true
		}
	}
	return false
}

func replaces(rules []hours.Rule, i int) bool {
	if rules[i].State == hours.Closed {
		return len(rules[i].Spans) == 0 && !rules[i].Fallback
	}
	if rules[i].Adds || rules[i].Fallback {
		return false
	}
	// Hours of no particular day replace only such hours.
	anyDay := func(i int) bool { return rules[i].Days.Every() }
	return !anyDay(i) || rules[i].State == hours.Open && i > 0 && anyDay(i-1)
}

func matches(days *hours.Days, d calendar.Date) bool {
	t := time.Unix(int64(d)*calendar.Day, 0).UTC()
	any := func(n int, holds func(i int) bool) bool {
		for i := range n {
			if holds(i) {
				return true
			}
		}
		return n == 0
	}
	steps := func(n, from, to, every int) bool {
		for ; from <= to; from += max(every, 1) {
			if from == n {
				return true
			}
		}
		return false
	}
	_, week := t.ISOWeek()
	return any(len(days.Years), func(i int) bool {
		y := days.Years[i]
		return steps(t.Year(), y.From, y.To, y.Every)
	}) && any(len(days.Weeks), func(i int) bool {
		w := days.Weeks[i]
		if w.From > w.To {
			return steps(week, w.From, 53, 1) || steps(week, 1, w.To, 1)
		}
		return steps(week, w.From, w.To, w.Every)
	}) && any(len(days.Dates), func(i int) bool {
		return within(days.Dates[i], t)
	}) && (!days.Holiday || (d-calendar.Date(days.Offset)).Holiday() != 0) &&
		(days.Week == 0 && len(days.Counted) == 0 || ofWeek(days.Week, d) || len(days.Counted) > 0 && any(len(days.Counted), func(i int) bool {
			return counted(days.Counted[i], d)
		}))
}

func ofWeek(w hours.Week, d calendar.Date) bool {
	return w&hours.On(d.Weekday()) != 0 || w&hours.Holidays != 0 && d.Holiday() != 0
}

// month lists the days of the month with t's weekday.
func month(year, month int, w time.Weekday) (list []time.Time) {
	for t := time.Date(year, time.Month(month), 1, 0, 0, 0, 0, time.UTC); t.Month() == time.Month(month); t = t.AddDate(0, 0, 1) {
		if t.Weekday() == w {
			list = append(list, t)
		}
	}
	return list
}

func counted(c hours.Counted, d calendar.Date) bool {
	d -= calendar.Date(c.Offset)
	if c.From == 0 || !ofWeek(c.Of, d) {
		return ofWeek(c.Of, d)
	}
	t := time.Unix(int64(d)*calendar.Day, 0).UTC()
	same := month(t.Year(), int(t.Month()), t.Weekday())
	for i := range same {
		nth := i + 1
		if c.From < 0 {
			nth = i - len(same)
		}
		if same[i].Equal(t) && c.From <= nth && nth <= c.To {
			return true
		}
	}
	return false
}

// within walks the range a year and a day at a time.
func within(r hours.Dates, t time.Time) bool {
	for year := t.Year() - 3; year <= t.Year()+1; year++ {
		begins, ends := year, year
		if r.From.Year != 0 {
			begins, ends = r.From.Year, r.To.Year
		}
		from, exists := first(r.From, begins)
		if r.From == r.To && r.From.Day != 0 {
			if exists && from.Equal(t) {
				return true
			}
			continue
		}
		to := last(r.To, ends)
		for r.From.Year == 0 && r.From != r.To && to.Before(from) {
			ends++
			to = last(r.To, ends)
		}
		if !t.Before(from) && !t.After(to) {
			return true
		}
	}
	return false
}

// first returns the day in a year, or the first of the month. 29 February may
// not exist: a range then begins on the day after.
func first(m hours.MonthDay, year int) (t time.Time, exists bool) {
	switch {
	case m.Month == hours.Easter:
		t = time.Unix(int64(calendar.EasterOf(year))*calendar.Day, 0).UTC()
	case m.Nth != 0:
		same := month(year, m.Month, time.Weekday(m.Weekday+1)%7)
		switch {
		case m.Nth > len(same):
			t = same[len(same)-1].AddDate(0, 0, 7)
		case m.Nth > 0:
			t = same[m.Nth-1]
		case -m.Nth > len(same):
			t = same[0].AddDate(0, 0, -7)
		default:
			t = same[len(same)+m.Nth]
		}
	default:
		t = time.Date(year, time.Month(m.Month), max(m.Day, 1), 0, 0, 0, 0, time.UTC)
	}
	exists = m.Day == 0 || t.Day() == m.Day
	return move(m, t), exists
}

// last returns the day in a year, or the last of the month.
func last(m hours.MonthDay, year int) time.Time {
	t, exists := first(m, year)
	if m.Day == 0 && m.Nth == 0 && m.Month != hours.Easter || !exists {
		return move(m, time.Date(year, time.Month(m.Month)+1, 0, 0, 0, 0, 0, time.UTC))
	}
	return t
}

func move(m hours.MonthDay, t time.Time) time.Time {
	step := 1
	if m.On < 0 {
		step = -1
	}
	for m.On != 0 && t.Weekday() != time.Weekday(step*m.On)%7 {
		t = t.AddDate(0, 0, step)
	}
	return t.AddDate(0, 0, m.Offset)
}
