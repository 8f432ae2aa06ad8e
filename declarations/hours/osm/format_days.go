package osm

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

func appendDays(b []byte, s *hours.Days) []byte {
	start := len(b)
	for i, y := range s.Years {
		b = listed(b, i, start)
		b = appendRange(b, y.From, y.To, y.Every, 4)
	}
	for i := range s.Dates {
		b = appendDates(listed(b, i, start), &s.Dates[i])
	}
	for i, w := range s.Weeks {
		if b = listed(b, i, start); i == 0 {
			b = append(b, "week "...)
		}
		b = appendRange(b, w.From, w.To, w.Every, 2)
	}
	if s.Holiday {
		b = appendOffset(append(space(b, start), "PH"...), s.Offset)
	}
	if s.Week != 0 {
		b = appendWeek(space(b, start), s.Week)
	}
	for i := range s.Counted {
		c := &s.Counted[i]
		if i > 0 && follows(c, &s.Counted[i-1]) {
			b = append(b, ',')
		} else {
			b = appendWeek(listed(b, i+int(s.Week), start), c.Of)
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
		if i+1 == len(s.Counted) || !follows(&s.Counted[i+1], c) {
			if c.From != 0 {
				b = append(b, ']')
			}
			b = appendOffset(b, c.Offset)
		}
	}
	return b
}

// follows reports whether c goes into the same brackets as the one before.
func follows(c, before *hours.Counted) bool {
	return c.Of == before.Of && c.Offset == before.Offset && c.From != 0 && before.From != 0
}

func appendDates(b []byte, r *hours.Dates) []byte {
	b = appendMonthDay(b, &r.From)
	forever := hours.MonthDay{Year: hours.Forever, Month: 12, Day: 31}
	switch {
	case r.To == forever:
		b = append(b, '+')
	case r.To != r.From || r.From.Nth != 0: // a counted weekday alone would be read as weekdays
		b = appendMonthDay(append(b, '-'), &r.To)
	}
	return b
}

func appendMonthDay(b []byte, m *hours.MonthDay) []byte {
	if m.Year != 0 {
		b = append(appendNumber(b, m.Year, 4), ' ')
	}
	if m.Month == hours.Easter {
		b = append(b, "easter"...)
	} else {
		b = append(b, osmMonths[m.Month*3-3:m.Month*3]...)
	}
	if m.Day != 0 {
		b = appendNumber(append(b, ' '), m.Day, 2)
	}
	if m.Nth != 0 {
		b = appendInt(append(appendWeek(append(b, ' '), hours.On(m.Weekday)), '['), m.Nth)
		b = append(b, ']')
	}
	if m.On > 0 {
		b = appendWeek(append(b, " +"...), hours.On(calendar.Weekday(m.On-1)))
	} else if m.On < 0 {
		b = appendWeek(append(b, " -"...), hours.On(calendar.Weekday(-m.On-1)))
	}
	return appendOffset(b, m.Offset)
}

func appendWeek(b []byte, w hours.Week) []byte {
	start := len(b)
	for i := calendar.Monday; i <= calendar.Sunday; i++ {
		if w&hours.On(i) == 0 {
			continue
		}
		end := i
		for end < calendar.Sunday && w&hours.On(end+1) != 0 {
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
	if w&hours.Holidays != 0 {
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
	if to == hours.Forever {
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

// appendOffset appends how many days later, if any.
func appendOffset(b []byte, offset int) []byte {
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
