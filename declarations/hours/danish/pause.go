package danish

import "servicestatus/declarations/hours"

// pause takes a break out of the hours of the sentence, or of all that were
// given before when it has a sentence of its own.
func (r *resolver) pause(s *assertion) {
	n, same := 0, s.sep < newLine
	r.paused = true
	but := r.spared(s)
	for _, x := range r.statements {
		if x.state == hours.Open && (!same && (len(x.spans) == 0 || x.spans[len(x.spans)-1].To > s.spans[0].From) || x.clause.sentence == s.sentence) {
			if kept := x.weekdays() & but; kept != 0 {
				if kept == x.weekdays() {
					n++
					continue
				}
				apart := *x
				apart.daySet = x.clone()
				apart.Week = kept
				*grown(&r.statements) = &apart
				x.daySet = x.clone()
				x.Week = (x.weekdays() | x.Week&hours.Holidays) &^ kept
			}
			if n++; same && n > 1 {
				r.failAt(s.first, errScope)
				return
			}
			if x.value = s.changed(x.value); x.value == nil {
				r.failAt(s.first, errChange)
				return
			}
		}
	}
	if n == 0 {
		r.failAt(s.first, errDays)
	}
}

// spared returns the weekdays that a break is not on: "frokostlukket 12–12.30 (ikke
// fredag)". Those of a period, or counted ones, are asked about.
func (r *resolver) spared(s *assertion) hours.Week {
	if len(s.outs) == 0 {
		return 0
	}
	h := r.days(s.outs)[0]
	asked := !h.onlyWeekdays() || len(h.Counted) > 0
	for _, x := range r.statements {
		asked = asked || len(x.Counted) > 0 && x.reach()&h.Week != 0
	}
	if asked {
		r.failAt(s.outs[0].first, errReopen)
	}
	return h.Week
}
