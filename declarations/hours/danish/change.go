package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// general returns the weekdays that have hours in general.
//
//go:noinline
func (r *resolver) general() (week hours.Week) {
	for _, x := range r.statements {
		if x.state != hours.Closed && !x.period() && !x.Holiday && len(x.Counted) == 0 {
			week |= x.weekdays()
		}
	}
	return week
}

func (r *resolver) overlaps(h *daySet) bool {
	for _, x := range r.statements {
		if x.weekdays()&h.weekdays() != 0 && samePeriod(x.daySet, h) {
			return true
		}
	}
	return false
}

// carve takes weekdays out of the clauses for the same period, and returns those
// it was taken out of; the Week is 0 where nothing is left. What is closed for
// good is so in seasons that name no weekdays, too.
func (r *resolver) carve(h *daySet, closed bool) (carved []*statement) {
	kept := r.statements[:0]
	for _, x := range r.statements {
		if week := x.weekdays() & h.weekdays(); week != 0 && len(x.Counted) == 0 && !x.Holiday && !x.fallback &&
			(samePeriod(x.daySet, h) || closed && !h.period() && !x.ofWeek() && !x.single() && x.state == hours.Open && r.holdsFor(x)) {
			if !x.ofWeek() {
				x.ph = included
			}
			x.Week = (x.weekdays() | x.Week&hours.Holidays) &^ week
			if *grown(&carved) = x; x.Week == 0 {
				continue
			}
		}
		*grown(&kept) = x
	}
	r.statements = kept
	return carved
}

// change gives days other hours, made from those they have: they begin or end
// at another time, a break is taken out, some are added, or all are replaced.
func (r *resolver) change(h *daySet, s *assertion) {
	week := h.reach()
	r.paused = r.paused || s.cuts
	if s.adds && (week&^r.general() != 0 || h.Week&hours.Holidays != 0) {
		r.failAt(s.first, errChange) // on some of those days there is nothing to add to
		return
	}
	shorter, longer := false, false
	var changed []*statement
	for _, old := range r.statements {
		on := old.weekdays() & week
		if on == 0 || len(old.Counted) > 0 || old.Holiday || old.state != hours.Open || old.period() && !samePeriod(old.daySet, h) {
			continue
		}
		if n := len(old.spans); s.partial && n > 0 {
			shorter = shorter || s.until > 0 && s.until < old.spans[n-1].To || s.from > old.spans[0].From
			longer = longer || s.until > old.spans[n-1].To || s.from > 0 && s.from < old.spans[0].From
		}
		x := &statement{daySet: h.clone(), clause: s.clause, over: true}
		x.ph = old.ph
		if len(h.Counted) == 0 && (old.Week != 0 || on != hours.AllWeek) {
			x.Week = on
		}
		if x.value = s.changed(old.value); x.value == nil {
			break
		}
		*grown(&changed) = x
	}
	if last := r.last(); len(changed) == 0 && s.until > 0 && h.onlyWeekdays() && week&r.general() == 0 && last.onlyWeekdays() && last.state == hours.Open &&
		(s.sep < newLine && last.clause.sentence == s.sentence || last.clause.sentence == s.sentence-1 && (week|r.general())&^workWeek == 0 && r.general() == last.Week) {
		// "mandag–torsdag kl. 9–15, fredag til kl. 14": they begin as the others do
		x := &statement{daySet: h.clone(), clause: s.clause}
		x.ph = max(x.ph, last.ph)
		if x.value = s.changed(last.value); x.value != nil {
			*grown(&changed) = x
		}
	}
	if len(changed) == 0 || shorter && longer {
		r.failAt(s.first, errChange)
		return
	}
	if len(h.Counted) == 0 {
		for _, old := range r.carve(h, false) {
			for _, x := range changed {
				x.whole = x.whole || old.whole
			}
		}
	}
	r.statements = append(r.statements, changed...)
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
	done, until := false, s.until
	if last := old.spans[len(old.spans)-1]; until > 0 && until <= calendar.EndOfDay/4 && last.To > calendar.EndOfDay {
		until += calendar.EndOfDay // "19–01, nytårsaften dog til 04"
	}
	for _, span := range old.spans {
		switch {
		case s.cuts:
			for _, cut := range s.spans {
				if span.From < cut.From && cut.To < span.To {
					*grown(&out.spans) = hours.Span{From: span.From, To: cut.From}
					span.From = cut.To
					done = true
				}
			}
		case done || s.partial && (until > 0 && until <= span.From || s.from >= span.To):
			continue
		case s.from > 0:
			if len(out.spans) == 0 {
				span.From = s.from
			}
		case until > 0 && (until <= span.To || span == old.spans[len(old.spans)-1]):
			span.To = until
			done = true
		}
		*grown(&out.spans) = span
	}
	if s.adds && len(s.spans) == 0 { // "alle dage kl. 16–8 og desuden lørdag hele døgnet"
		out.spans = []hours.Span{{To: max(calendar.EndOfDay, old.spans[len(old.spans)-1].To)}}
	} else if s.adds {
		out.spans = append(out.spans, s.spans...)
	} else if len(out.spans) == 0 || s.cuts && !done {
		return nil
	}
	return out
}

// holdsFor reports whether weekdays that are closed for good are so in a season
// too. Where that names all days it could be either, but for what is said of the
// rest of the year.
func (r *resolver) holdsFor(x *statement) bool {
	if x.ph != included {
		return true
	}
	return !r.others && r.choose(2, x.clause.first, errRest, nil) == 0
}
