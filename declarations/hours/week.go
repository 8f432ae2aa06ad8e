package hours

import "servicestatus/declarations/calendar"

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
