package osm

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// ParseCanonical reads opening_hours as [Format] writes them, and reports whether they
// are that. It refuses other spellings, which [Parse] reads. It is for the status
// module: what is published is canonical, and this reader weighs a third of Parse.
func ParseCanonical(text string) (s *hours.Schedule, ok bool) {
	c := canonical{text}
	var rules []hours.Rule
	adds, fallback := false, false
	for {
		r := c.rule()
		r.Adds, r.Fallback = adds, fallback
		rules = append(rules, r)
		adds = c.skip(", ")
		if fallback = c.skip(" || "); !adds && !fallback && !c.skip("; ") {
			break
		}
	}
	if c.rest != "" {
		return nil, false
	}
	return hours.New(rules...), true
}

// canonical reads from the front of the rest.
type canonical struct{ rest string }

func (c *canonical) skip(s string) bool {
	if len(c.rest) < len(s) || c.rest[:len(s)] != s {
		return false
	}
	c.rest = c.rest[len(s):]
	return true
}

// number reads so many digits, or any number of them for 0; -1 is none.
func (c *canonical) number(size int) (n int) {
	i := 0
	for ; i < len(c.rest) && (size == 0 || i < size) && i < 5 && c.rest[i]-'0' < 10; i++ {
		n = n*10 + int(c.rest[i]-'0')
	}
	if i < max(size, 1) {
		return -1
	}
	c.rest = c.rest[i:]
	return n
}

// name reads one of the names, which have so many letters each; -1 is none.
func (c *canonical) name(names string, size int) int {
	for i := 0; i < len(names); i += size {
		if c.skip(names[i : i+size]) {
			return i / size
		}
	}
	return -1
}

func (c *canonical) rule() (r hours.Rule) {
	r.State = hours.Open
	if c.skip("24/7") {
		return r
	}
	c.days(&r.Days)
	c.skip(" ")
	r.Spans = c.spans()
	c.skip(" ")
	said := true
	switch {
	case c.skip("off"):
		r.State = hours.Closed
	case c.skip("unknown"):
		r.State = hours.Unknown
	default:
		said = c.skip("open")
	}
	c.skip(" ")
	if c.skip(`"`) {
		for i := range len(c.rest) {
			if c.rest[i] == '"' {
				r.Comment, c.rest = c.rest[:i], c.rest[i+1:]
				break
			}
		}
		if !said {
			r.State = hours.Unknown
		}
	}
	return r
}

func (c *canonical) spans() (spans []hours.Span) {
	for {
		before := c.rest
		from, ok := c.clock()
		if !ok {
			return spans
		}
		s := hours.Span{From: from, To: from}
		if c.skip("-") {
			if s.To, ok = c.clock(); !ok {
				c.rest = before
				return nil
			}
			if s.To <= from {
				s.To += calendar.EndOfDay
			}
		}
		s.Open = c.skip("+")
		spans = append(spans, s)
		if len(c.rest) < 2 || c.rest[0] != ',' || c.rest[1] == ' ' {
			return spans
		}
		c.skip(",")
	}
}

func (c *canonical) clock() (m calendar.Minute, ok bool) {
	before := c.rest
	hour := c.number(2)
	if hour >= 0 && c.skip(":") {
		if minute := c.number(2); minute >= 0 {
			return calendar.Minute(hour*60 + minute), true
		}
	}
	c.rest = before
	return 0, false
}

func (c *canonical) days(s *hours.Days) {
	c.dates(s)
	before := c.rest
	if c.skip(" "); c.skip("week ") {
		for {
			y := c.span(2)
			s.Weeks = append(s.Weeks, hours.Weeks(y))
			if !c.skip(",") {
				break
			}
		}
		before = c.rest
		c.skip(" ")
	}
	if !c.week(s) {
		c.rest = before
	}
}

// span reads numbers of a size: 2026, 2026-2028/2 or 2026+.
func (c *canonical) span(size int) (y hours.Years) {
	y.From = c.number(size)
	y.To = y.From
	switch {
	case c.skip("+"):
		y.To = hours.Forever
	case c.skip("-"):
		y.To = c.number(size)
		if c.skip("/") {
			y.Every = c.number(0)
		}
	}
	return y
}

// dates reads years, or dates and their ranges.
func (c *canonical) dates(s *hours.Days) {
	for {
		before := c.rest
		r := hours.Dates{}
		if c.monthDay(&r.From, false) {
			r.To = r.From
			if c.skip("+") {
				r.To = hours.MonthDay{Year: hours.Forever, Month: 12, Day: 31}
			} else if c.skip("-") && !c.monthDay(&r.To, true) {
				c.rest = before
				return
			}
			if year := r.From.Year; year != 0 && r.From.Whole() {
				s.Years = append(s.Years, hours.Years{From: year, To: year})
				r.From.Year, r.To.Year = 0, 0
			}
			s.Dates = append(s.Dates, r)
		} else if y := c.span(4); y.From >= 0 && !c.skip(":") {
			s.Years = append(s.Years, y)
			if c.skip(" ") {
				if !c.month() {
					c.rest = " " + c.rest
					return
				}
				continue
			}
		} else {
			c.rest = before
			return
		}
		if !c.skip(",") {
			return
		}
	}
}

// month reports whether the name of a month is next.
func (c *canonical) month() bool {
	m := hours.MonthDay{}
	before := c.rest
	ok := c.monthDay(&m, false)
	c.rest = before
	return ok
}

// monthDay reads a day, with its year if it has one. As the end of a range it may be a
// weekday of the month that is counted; otherwise only a range begins with one.
func (c *canonical) monthDay(m *hours.MonthDay, end bool) bool {
	before := c.rest
	*m = hours.MonthDay{}
	if year := c.number(4); year >= 0 && c.skip(" ") {
		m.Year = year
	}
	if m.Month = c.name(osmMonths, 3) + 1; m.Month == 0 {
		if m.Month = hours.Easter; !c.skip("easter") {
			c.rest = before
			return false
		}
	}
	before = c.rest
	if c.skip(" ") {
		if day := c.number(2); day >= 0 && (c.rest == "" || c.rest[0] != ':') {
			m.Day = day
		} else {
			c.rest = before
			c.counted(m, end)
		}
	}
	before = c.rest
	on := 0
	switch {
	case c.skip(" +"):
		on = 1
	case c.skip(" -"):
		on = -1
	}
	if w := c.name(osmWeek, 2); on != 0 && w >= 0 {
		m.On = on * (w + 1)
	} else {
		c.rest = before
	}
	m.Offset += c.offset()
	return true
}

// counted reads a weekday of the month that is counted: " Su[-1]".
func (c *canonical) counted(m *hours.MonthDay, end bool) {
	before := c.rest
	if c.skip(" ") {
		if w := c.name(osmWeek, 2); w >= 0 && c.skip("[") {
			n := c.signed()
			if c.skip("]") {
				offset := c.offset()
				if end || len(c.rest) > 0 && c.rest[0] == '-' {
					m.Nth, m.Weekday, m.Offset = n, calendar.Weekday(w), offset
					return
				}
			}
		}
	}
	c.rest = before
}

func (c *canonical) signed() int {
	if c.skip("-") {
		return -c.number(0)
	}
	return c.number(0)
}

// offset reads how many days later: " +1 day", " -2 days".
func (c *canonical) offset() (n int) {
	before := c.rest
	if c.skip(" ") {
		c.skip("+")
		if n = c.signed(); c.skip(" day") {
			c.skip("s")
			return n
		}
	}
	c.rest = before
	return 0
}

// week reads weekdays, their ranges, counted ones and PH.
func (c *canonical) week(s *hours.Days) bool {
	for {
		if c.skip("PH") {
			offset := c.offset()
			before := c.rest
			if c.skip(" ") && c.name(osmWeek, 2) >= 0 {
				s.Holiday, s.Offset = true, offset
				c.rest = before[1:]
				continue
			}
			if c.rest = before; offset == 0 {
				s.Week |= hours.Holidays
			} else {
				s.Counted = append(s.Counted, hours.Counted{Of: hours.Holidays, Offset: offset})
			}
		} else {
			from := c.name(osmWeek, 2)
			if from < 0 {
				return false
			}
			if c.skip("[") {
				c.nths(s, hours.On(calendar.Weekday(from)))
			} else {
				to := from
				if c.skip("-") {
					to = c.name(osmWeek, 2)
				}
				for ; from <= to; from++ {
					s.Week |= hours.On(calendar.Weekday(from))
				}
			}
		}
		if len(c.rest) < 2 || c.rest[0] != ',' || c.rest[1] == ' ' {
			return true
		}
		c.skip(",")
	}
}

// nths reads which of the month's weekdays: "1,3-4]" with an offset.
func (c *canonical) nths(s *hours.Days, of hours.Week) {
	first := len(s.Counted)
	for {
		n := hours.Counted{Of: of}
		n.From = c.signed()
		n.To = n.From
		if c.skip("-") {
			n.To = c.number(0)
		}
		s.Counted = append(s.Counted, n)
		if !c.skip(",") {
			break
		}
	}
	c.skip("]")
	offset := c.offset()
	for i := first; i < len(s.Counted); i++ {
		s.Counted[i].Offset = offset
	}
}
