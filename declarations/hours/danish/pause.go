package danish

import "servicestatus/declarations/hours"

// pause takes a break out of the hours of the sentence, or of all that were
// given before when it has a sentence of its own.
func (r *resolver) pause(s *assertion) {
	n, same := 0, s.sep < newLine
	r.paused = true
	var but hours.Week
	if len(s.outs) > 0 {
		but = r.days(s.outs)[0].Week
	}
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
				x.Week = x.weekdays() &^ kept
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
