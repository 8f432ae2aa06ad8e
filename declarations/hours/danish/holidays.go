package danish

import "servicestatus/declarations/hours"

// ofLine notes of closed holidays which hours their sentence gives, and when those are.
func (r *resolver) ofLine(x *statement) {
	c := x.clause
	if x.Week != hours.Holidays || x.state != hours.Closed || x.period() || c.sep >= newLine {
		return
	}
	switch {
	case len(r.leading) > 0:
		x.line = r.leading
	case len(r.loose) > 0:
		x.line = r.loose
	case r.heading != nil && r.heading.sets[0].dated():
		x.line = r.heading.sets
	case r.others:
		x.weak = true
	}
}

// closedHolidays keeps closed holidays that end the sentence of one period to that,
// where the hours of another are those of holidays too: "maj–september: dagligt kl.
// 8–10. Oktober–april: mandag–fredag kl. 9–12, lukket på helligdage".
func (r *resolver) closedHolidays() {
	for i := 0; i < len(r.statements); i++ {
		x := r.statements[i]
		if x.line == nil && !x.weak {
			continue
		}
		others := false
		for _, y := range r.statements {
			others = others || y.clause.sentence != x.clause.sentence && y.class() != dateClass && y.period() && y.state == hours.Open && (y.ph == included || y.Week&hours.Holidays != 0)
		}
		if x.weak = x.weak && others; !others || x.weak {
			continue
		}
		for n, period := range x.line {
			within := *x
			if within.daySet = r.both(period, x.daySet); within.daySet == nil {
				r.failAt(x.clause.first, errSeasonal)
				return
			}
			if n == 0 {
				*x = within
			} else {
				r.statements = append(r.statements, &within)
			}
			x.line, within.line = nil, nil
		}
	}
}
