package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// weekdays are those that days are on: all, if none are named.
func (h *daySet) weekdays() hours.Week {
	if !h.ofWeek() && !h.Holiday {
		return hours.AllWeek
	}
	return h.Week & hours.AllWeek
}

// general returns the weekdays that have hours in general.
func (c *resolver) general() (week hours.Week) {
	for _, x := range c.statements {
		if x.state != hours.Closed && !x.period() && !x.Holiday && len(x.Counted) == 0 {
			week |= x.weekdays()
		}
	}
	return week
}

func (c *resolver) overlaps(h *daySet) bool {
	for _, x := range c.statements {
		if x.weekdays()&h.weekdays() != 0 && samePeriod(&x.daySet, h) {
			return true
		}
	}
	return false
}

// carve takes weekdays out of the clauses for the same period, and returns those
// it was taken out of; the Week is 0 where nothing is left. What is closed for
// good is so in seasons that name no weekdays, too.
func (c *resolver) carve(h *daySet, closed bool) (carved []*statement) {
	kept := c.statements[:0]
	for _, x := range c.statements {
		if week := x.weekdays() & h.weekdays(); week != 0 && len(x.Counted) == 0 && !x.Holiday && !x.fallback &&
			(samePeriod(&x.daySet, h) || closed && !h.period() && !x.ofWeek() && !x.single() && x.state == hours.Open) {
			if !x.ofWeek() {
				x.ph = included
			}
			x.Week = (x.weekdays() | x.Week&hours.Holidays) &^ week
			if carved = append(carved, x); x.Week == 0 {
				continue
			}
		}
		kept = append(kept, x)
	}
	c.statements = kept
	return carved
}

// change gives days other hours, made from those they have: they begin or end
// at another time, a break is taken out, some are added, or all are replaced.
func (c *resolver) change(h *daySet, s *assertion) {
	week := h.reach()
	c.paused = c.paused || s.cuts
	if s.adds && week&^c.general() != 0 {
		c.failAt(s.first, errChange) // on some of those days there is nothing to add to
		return
	}
	shorter, longer := false, false
	var changed []*statement
	for _, old := range c.statements {
		on := old.weekdays() & week
		if on == 0 || len(old.Counted) > 0 || old.Holiday || old.state != hours.Open || old.period() && !samePeriod(&old.daySet, h) {
			continue
		}
		if n := len(old.spans); s.partial && n > 0 {
			shorter = shorter || s.until > 0 && s.until < old.spans[n-1].To || s.from > old.spans[0].From
			longer = longer || s.until > old.spans[n-1].To || s.from > 0 && s.from < old.spans[0].From
		}
		x := &statement{daySet: *h, first: s.first, sentence: c.number, over: true}
		x.ph = old.ph
		if len(h.Counted) == 0 && (old.Week != 0 || on != hours.AllWeek) {
			x.Week = on
		}
		if x.value = s.changed(old.value); x.value == nil {
			break
		}
		changed = append(changed, x)
	}
	if len(changed) == 0 || shorter && longer {
		c.failAt(s.first, errChange)
		return
	}
	if len(h.Counted) == 0 {
		for _, old := range c.carve(h, false) {
			for _, x := range changed {
				x.whole = x.whole || old.whole
			}
		}
	}
	c.statements = append(c.statements, changed...)
}

// changed returns hours as they are with the change; nil where it does not fit.
func (s *assertion) changed(old *value) *value {
	out := &value{}
	*out = *old
	if !s.cuts && !s.partial && !s.adds {
		out.spans = s.spans
		return out
	}
	if len(old.spans) == 0 {
		return nil
	}
	out.spans = nil
	done := false
	for _, span := range old.spans {
		switch {
		case s.cuts:
			for _, cut := range s.spans {
				if span.From < cut.From && cut.To < span.To {
					out.spans = append(out.spans, hours.Span{From: span.From, To: cut.From})
					span.From = cut.To
					done = true
				}
			}
		case done || s.partial && (s.until > 0 && s.until <= span.From || s.from >= span.To || s.until > calendar.EndOfDay):
			continue
		case s.from > 0:
			if len(out.spans) == 0 {
				span.From = s.from
			}
		case s.until > 0 && (s.until <= span.To || span == old.spans[len(old.spans)-1]):
			span.To = s.until
			done = true
		}
		out.spans = append(out.spans, span)
	}
	if s.adds {
		out.spans = append(out.spans, s.spans...)
	} else if len(out.spans) == 0 || s.cuts && !done {
		return nil
	}
	return out
}
