package hours

import "servicestatus/declarations/calendar"

// dayFirst reads what is said of days that came first.
func (c *clauses) dayFirst(heads []head, s *saying) {
	var out []head // "alle dage undtagen søndag kl. 9–15"
	for c.err == nil {
		switch {
		case c.is(however), c.is(where):
			s.over = true
			continue
		case c.is(also):
			if s.adds = true; c.peek().kind == someDays && isHolidays(c.peek().heads) {
				c.days()
				c.holiday, s.adds = true, false
			}
			continue
		case c.peek().kind == except:
			c.at++
			if c.peek().kind != someDays {
				c.failAt(c.peek().first, noDays, daysRemedy)
				return
			}
			out = append(out, c.days()...)
			continue
		}
		break
	}
	next := c.peek()
	switch {
	case c.err != nil:
	case next.kind == someValue && next.sep <= newLine:
		c.at++
		s.value = next.value
		if s.state == Closed && c.peek().kind == someDays && c.peek().sep == nothing && c.at+1 < len(c.items) && c.items[c.at+1].kind == someValue {
			c.failAt(next.first, whose, whoseRemedy)
			return
		}
		heads = c.trailing(heads)
		c.say(heads, s)
		if len(out) > 0 {
			c.without(out, s.first)
		}
	case s.adds && isHolidays(heads) && c.tokens[s.first].text != "samt":
		c.holiday = true
	case next.sep >= newLine && next.kind == someDays && heads[0].period() && !heads[0].ofWeek() && !s.over && !s.adds && len(out) == 0:
		c.heading, c.period, c.guard = heads, heads, false
	default:
		c.failAt(next.first, noValue, valueRemedy)
	}
}

const (
	whose       = "Hører det til dagene før eller efter?"
	whoseRemedy = "Skriv dagene først, fx lørdag lukket, søndag kl. 9-12."
)

// trailing reads a period that follows the hours of weekdays, "mandag kl. 9–12
// i lige uger", or weekdays that follow those of a period.
func (c *clauses) trailing(heads []head) []head {
	next := c.peek()
	if next.kind != someDays || next.sep != nothing || heads[0].period() == next.heads[0].period() || next.heads[0].single() {
		return heads
	}
	if after := c.at + 1; after < len(c.items) && c.items[after].kind == someValue && c.items[after].sep < newLine {
		return heads
	}
	c.at++
	both := c.within(heads, next.heads)
	if both == nil {
		c.failAt(next.first, noValue, valueRemedy)
		return heads
	}
	c.trailed = next.heads[0].period()
	return both
}

func isHolidays(heads []head) bool { return len(heads) == 1 && heads[0].Week == Holidays }

// valueFirst reads the days after what is said of them: "lukket i weekenden".
func (c *clauses) valueFirst(at *item, s *saying) {
	if c.is(where) || c.is(however) {
		c.failAt(at.first, noDays, daysRemedy)
		return
	}
	if next := c.peek(); next.kind == someDays && next.sep <= comma {
		heads := c.days()
		if after := c.peek(); after.kind == someValue && after.sep == nothing {
			c.failAt(next.first, whose, whoseRemedy)
		}
		if c.err == nil {
			c.say(heads, s)
		}
		return
	}
	switch {
	case s.cuts && len(c.all) > 0 && at.sep < sentence:
		c.cut(len(c.all)-1, s)
	case at.sep < newLine && len(c.all) > 0 && s.state == Closed:
		c.failAt(at.first, "Både klokkeslæt og lukket for de samme dage.", "Behold det ene.")
	case at.sep < newLine && len(c.all) > 0, s.partial, s.cuts, s.over, s.state == Closed && (len(c.items) > 1 || c.tokens[at.first].text != "lukket"):
		c.failAt(at.first, noDays, daysRemedy)
	default:
		c.say([]head{{ph: included}}, s)
	}
}

// except reads the days after "undtagen". They are closed, unless it goes on
// with "hvor" and hours of their own.
func (c *clauses) except(heads []head, s *saying) {
	if c.err != nil {
		return
	}
	if c.is(where) {
		s.over = true
		c.dayFirst(heads, s)
		return
	}
	if next := c.peek(); next.kind == someValue && next.sep == nothing {
		c.failAt(next.first, "Er det dagenes egen tid, eller lukkes der kun da?", "Skriv fx dog onsdag kl. 10-18.")
		return
	}
	c.without(heads, s.first)
}

// without closes days.
func (c *clauses) without(heads []head, first int) {
	before := len(c.all)
	c.say(heads, &saying{value: value{state: Closed}, first: first, over: true})
	for _, h := range heads {
		if before == 0 && h.onlyWeek() && h.Week&Holidays == 0 {
			c.failAt(first, noDays, daysRemedy)
		}
	}
}

// say adds what is said of days to the clauses.
func (c *clauses) say(heads []head, s *saying) {
	for _, h := range heads {
		if h.rest {
			for i := range c.all {
				if !c.all[i].period() {
					h.Week |= c.all[i].weekdays()
				}
			}
			if h.rest, h.Week = false, AllWeek&^h.Week; h.Week == 0 {
				continue
			}
		}
		inPeriod := false
		if !h.period() && len(c.period) > 0 && !(h.Week == Holidays && s.state == Closed) {
			inPeriod = true
			for _, both := range c.within(c.period, []head{h}) {
				c.sayOne(both, s, true)
			}
		}
		if h.period() && h.ofWeek() && len(c.period) > 0 {
			inPeriod = true
			c.sayOne(h, s, true)
		}
		if !inPeriod {
			if h.onlyWeek() && h.Week&AllWeek != 0 && (c.guard || c.trailed) {
				c.failAt(s.first, "Gælder det i perioden, der står før?", periodRemedy)
			}
			c.sayOne(h, s, false)
		}
	}
}

func (c *clauses) sayOne(h head, s *saying, whole bool) {
	if c.err != nil {
		return
	}
	v := clause{head: h, value: s.value, first: s.first, over: s.over, whole: whole && !s.over && !s.adds, only: c.only}
	switch {
	case s.cuts || s.partial || s.adds && c.overlaps(&h):
		c.change(h, s)
	case h.Every() || len(h.Counted) > 0 || h.Holiday || h.Week&AllWeek == 0:
		if s.state == Open && h.period() && !h.single() && h.Week == 0 && h.ph != included && c.general() {
			c.change(h, s) // "i juli kl. 10–14": on the days there are hours
			return
		}
		c.all = append(c.all, v)
	case s.over || s.state == Closed:
		for _, old := range c.carve(&h) {
			if old.Week == 0 && !s.over {
				c.failAt(s.first, "Her står en anden åbningstid for de samme dage.", "Skriv dagens tider samlet, fx mandag kl. 8-12 og 13-16.")
			}
			v.ph = max(v.ph, old.ph)
		}
		c.all = append(c.all, v)
	default:
		c.all = append(c.all, v)
	}
}

// carve takes weekdays out of the clauses for the same period, and returns what
// is left of those; Week is 0 where nothing is.
func (c *clauses) carve(h *head) (left []clause) {
	kept := c.all[:0]
	for _, old := range c.all {
		if week := old.weekdays() & h.Week; week != 0 && len(old.Counted) == 0 && !old.Holiday && samePeriod(&old.Days, &h.Days) {
			old.Week = (old.weekdays() | old.Week&Holidays) &^ week
			left = append(left, old)
			if old.Week == 0 {
				continue
			}
		}
		kept = append(kept, old)
	}
	c.all = kept
	return left
}

// weekdays are those that a clause speaks of: all, if it names none.
func (h *head) weekdays() Week {
	if h.Week == 0 && len(h.Counted) == 0 && !h.Holiday {
		return AllWeek
	}
	return h.Week & AllWeek
}

// general reports whether some clause gives weekdays hours in general.
func (c *clauses) general() bool {
	for i := range c.all {
		if x := &c.all[i]; x.state == Open && x.ofWeek() && !x.period() && x.Week&AllWeek != 0 && !x.Holiday {
			return true
		}
	}
	return false
}

func (c *clauses) overlaps(h *head) bool {
	for i := range c.all {
		if samePeriod(&c.all[i].Days, &h.Days) && c.all[i].weekdays()&h.weekdays() != 0 {
			return true
		}
	}
	return false
}

func samePeriod(a, b *Days) bool {
	if len(a.Dates) != len(b.Dates) || len(a.Weeks) != len(b.Weeks) || len(a.Years) != len(b.Years) {
		return false
	}
	for i := range a.Dates {
		if a.Dates[i] != b.Dates[i] {
			return false
		}
	}
	for i := range a.Weeks {
		if a.Weeks[i] != b.Weeks[i] {
			return false
		}
	}
	for i := range a.Years {
		if a.Years[i] != b.Years[i] {
			return false
		}
	}
	return true
}

// change gives days other hours, made from those they have: they begin or end
// at another time, a break is taken out, or some are added.
func (c *clauses) change(h head, s *saying) {
	found := false
	var rest []clause
	for _, old := range c.all {
		week := h.weekdays()
		for _, n := range h.Counted {
			week |= n.Of
		}
		week &= old.weekdays()
		if week == 0 || len(old.Counted) > 0 || old.Holiday || old.state != Open || old.period() && !samePeriod(&old.Days, &h.Days) {
			continue
		}
		part := old
		part.Week, part.over, part.whole, part.first = week, true, false, s.first
		if old.Week == 0 && week == AllWeek {
			part.Week = 0
		}
		part.Days.Dates, part.Days.Weeks, part.Days.Years, part.Counted = h.Dates, h.Weeks, h.Years, h.Counted
		if len(h.Counted) > 0 {
			part.Week = 0
		}
		if part.spans = s.changed(old.spans); part.spans == nil {
			c.failAt(s.first, "Det passer ikke med de tider, dagene ellers har.", "Skriv dagenes tider helt ud, fx fredag kl. 9-14.")
			return
		}
		rest = append(rest, part)
		found = true
	}
	if !found {
		c.failAt(s.first, noValue, "Skriv både begyndelse og slutning, fx fredag kl. 9-14.")
		return
	}
	if !h.period() && len(h.Counted) == 0 || len(c.period) > 0 {
		whole := h
		whole.Week = h.weekdays()
		c.carve(&whole)
		for i := range rest {
			rest[i].over = false
		}
	}
	c.all = append(c.all, rest...)
}

// cut takes a break out of the hours of one clause.
func (c *clauses) cut(i int, s *saying) {
	old := &c.all[i]
	if old.state != Open || len(old.spans) == 0 {
		c.failAt(s.first, noDays, daysRemedy)
		return
	}
	if old.spans = s.changed(old.spans); old.spans == nil {
		c.failAt(s.first, "Det passer ikke med de tider, dagene ellers har.", "Skriv fx mandag kl. 8-12 og 13-16.")
	}
}

// changed returns hours as they are with the change; nil where it does not fit.
func (s *saying) changed(spans []Span) (out []Span) {
	if len(spans) == 0 {
		return nil
	}
	for _, span := range spans {
		switch {
		case s.cuts:
			for _, cut := range s.spans {
				if span.From < cut.From && cut.To < span.To {
					out = append(out, Span{From: span.From, To: cut.From})
					span.From = cut.To
				}
			}
			out = append(out, span)
		case s.until > 0 && span.From < s.until:
			out = append(out, Span{From: span.From, To: s.until})
		case s.from > 0 && s.from < span.To:
			out = append(out, Span{From: max(span.From, s.from), To: span.To})
		case s.adds:
			out = append(out, span)
		}
	}
	switch {
	case s.adds:
		return append(out, s.spans...)
	case s.cuts && len(out) == len(spans):
		return nil
	case s.until > 0 && len(out) > 0:
		// All but the last end before.
		for i := range out[:len(out)-1] {
			out[i].To = min(spans[i].To, s.until)
		}
	case s.partial:
	case !s.cuts:
		return s.spans
	}
	if s.until > calendar.EndOfDay {
		return nil
	}
	return out
}
