package hours

import "servicestatus/declarations/calendar"

func (s *Days) appendOSM(b []byte) []byte {
	start := len(b)
	for i, y := range s.Years {
		b = listed(b, i, start)
		b = appendRange(b, y.From, y.To, y.Every, 4)
	}
	for i := range s.Dates {
		b = s.Dates[i].appendOSM(listed(b, i, start))
	}
	for i, w := range s.Weeks {
		if b = listed(b, i, start); i == 0 {
			b = append(b, "week "...)
		}
		b = appendRange(b, w.From, w.To, w.Every, 2)
	}
	if s.Holiday {
		b = appendDays(append(space(b, start), "PH"...), s.Offset)
	}
	if s.Week != 0 {
		b = s.Week.appendOSM(space(b, start))
	}
	for i := range s.Counted {
		c := &s.Counted[i]
		if i > 0 && c.follows(&s.Counted[i-1]) {
			b = append(b, ',')
		} else {
			b = (c.Of).appendOSM(listed(b, i+int(s.Week), start))
			if c.From != 0 {
				b = append(b, '[')
			}
		}
		if c.From != 0 {
			b = appendInt(b, c.From)
			if c.To != c.From {
				b = appendInt(append(b, '-'), c.To)
			}
		}
		if i+1 == len(s.Counted) || !s.Counted[i+1].follows(c) {
			if c.From != 0 {
				b = append(b, ']')
			}
			b = appendDays(b, c.Offset)
		}
	}
	return b
}

// follows reports whether c goes into the same brackets as the one before.
func (c *Counted) follows(before *Counted) bool {
	return c.Of == before.Of && c.Offset == before.Offset && c.From != 0 && before.From != 0
}

func (r *Dates) appendOSM(b []byte) []byte {
	b = r.From.appendOSM(b)
	switch {
	case r.To.Year == Forever:
		b = append(b, '+')
	case r.To != r.From || r.From.Nth != 0: // a counted weekday alone would be read as weekdays
		b = r.To.appendOSM(append(b, '-'))
	}
	return b
}

func (m *MonthDay) appendOSM(b []byte) []byte {
	if m.Year != 0 {
		b = append(appendNumber(b, m.Year, 4), ' ')
	}
	if m.Month == Easter {
		b = append(b, "easter"...)
	} else {
		b = append(b, osmMonths[m.Month*3-3:m.Month*3]...)
	}
	if m.Day != 0 {
		b = appendNumber(append(b, ' '), m.Day, 2)
	}
	if m.Nth != 0 {
		b = appendInt(append(On(m.Weekday).appendOSM(append(b, ' ')), '['), m.Nth)
		b = append(b, ']')
	}
	if m.On > 0 {
		b = On(calendar.Weekday(m.On - 1)).appendOSM(append(b, " +"...))
	} else if m.On < 0 {
		b = On(calendar.Weekday(-m.On - 1)).appendOSM(append(b, " -"...))
	}
	return appendDays(b, m.Offset)
}

func (w Week) appendOSM(b []byte) []byte {
	start := len(b)
	for i := calendar.Monday; i <= calendar.Sunday; i++ {
		if w&On(i) == 0 {
			continue
		}
		end := i
		for end < calendar.Sunday && w&On(end+1) != 0 {
			end++
		}
		if len(b) > start {
			b = append(b, ',')
		}
		b = append(b, osmWeek[i*2:i*2+2]...)
		if end > i+1 {
			b = append(append(b, '-'), osmWeek[end*2:end*2+2]...)
			i = end
		}
	}
	if w&Holidays != 0 {
		if len(b) > start {
			b = append(b, ',')
		}
		b = append(b, "PH"...)
	}
	return b
}

// appendRange appends numbers of the given width, and every how many of them.
func appendRange(b []byte, from, to, every, width int) []byte {
	b = appendNumber(b, from, width)
	if to == Forever {
		return append(b, '+')
	}
	if to != from {
		b = appendNumber(append(b, '-'), to, width)
	}
	if every != 0 {
		b = appendInt(append(b, '/'), every)
	}
	return b
}

// appendDays appends how many days later, if any.
func appendDays(b []byte, offset int) []byte {
	if offset == 0 {
		return b
	}
	b = append(b, ' ')
	if offset > 0 {
		b = append(b, '+')
	}
	b = append(appendInt(b, offset), " day"...)
	if offset != 1 && offset != -1 {
		b = append(b, 's')
	}
	return b
}

func appendInt(b []byte, n int) []byte {
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	if n > 9 {
		b = appendInt(b, n/10)
	}
	return append(b, byte('0'+n%10))
}

// listed separates what follows from the member before it, or, as the first of
// its list, from what the rule already has.
func listed(b []byte, i, start int) []byte {
	if i > 0 {
		return append(b, ',')
	}
	return space(b, start)
}
