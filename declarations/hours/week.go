package hours

import "servicestatus/declarations/calendar"

// New returns the schedule of some rules, in order of precedence, the strongest
// last. It works out every ordinary week here, once.
func New(rules ...Rule) *Schedule {
	s := &Schedule{rules: rules}
	for i := range rules {
		r := &rules[i]
		r.special = len(r.Days.Years) > 0 || len(r.Days.Dates) > 0 || len(r.Days.Weeks) > 0 || len(r.Days.Counted) > 0 || r.Days.Offset != 0
		s.special = s.special || r.special
		s.holidays = s.holidays || r.Days.Holiday || r.Days.Week&Holidays != 0
		for _, span := range r.Spans {
			s.late = s.late || span.To > calendar.EndOfDay || span.Open && r.until(span) > calendar.EndOfDay
		}
	}
	monday := calendar.DateOf(2026, 1, 12) // of a week without a holiday or a clock change
	for w := range calendar.Weekday(7) {
		if w > 0 && s.alike(w, w-1) && (!s.late || s.alike(w-1, (w+5)%7)) {
			s.week[w] = s.week[w-1]
			continue
		}
		today, before := dayOf(monday+calendar.Date(w)), dayOf(monday+calendar.Date(w)-1)
		at := localDayOf(&today)
		day := s.evaluate(at, &today, &before, true, nil)
		for i := range day {
			day[i].From -= at.from
			day[i].To -= at.from
		}
		s.week[w] = day
	}
	return s
}

// alike reports whether the same rules hold on two weekdays, as far as only
// weekdays are asked.
func (s *Schedule) alike(a, b calendar.Weekday) bool {
	for i := range s.rules {
		if week := s.rules[i].Days.Week; (week&On(a) == 0) != (week&On(b) == 0) {
			return false
		}
	}
	return true
}

// ordinary reports whether the weekday alone decides the day: no rule holds that
// asks for more.
func (s *Schedule) ordinary(d *day) bool {
	if s.holidays && d.week&Holidays != 0 {
		return false
	}
	for i := 0; s.special && i < len(s.rules); i++ {
		if r := &s.rules[i]; r.special && r.Days.has(d) {
			return false
		}
	}
	return true
}

// Day appends the intervals of one local day to buf, from 0.00 to 24.00, in order
// and without gaps, and returns buf.
func (s *Schedule) Day(d calendar.Date, buf []Interval) []Interval {
	today := dayOf(d)
	var before day
	at := localDayOf(&today)
	ordinary := at.even && s.ordinary(&today)
	if s.late && !(ordinary && s.Weekly()) {
		before = dayOf(d - 1)
		ordinary = ordinary && s.ordinary(&before)
	}
	if !ordinary {
		return s.evaluate(at, &today, &before, false, buf)
	}
	start := len(buf)
	buf = append(buf, s.week[today.Weekday]...)
	for i := start; i < len(buf); i++ {
		buf[i].From += at.from
		buf[i].To += at.from
	}
	return buf
}
