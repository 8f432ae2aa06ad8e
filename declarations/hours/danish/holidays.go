package danish

import "servicestatus/declarations/hours"

// lineOf returns the periods that the sentence or the heading of a clause is in: one
// without any is the rest of the year.
func (r *resolver) lineOf(c *clause) []*daySet {
	switch {
	case len(r.leading) > 0:
		return r.leading
	case len(r.loose) > 0:
		return r.loose
	case r.heading != nil:
		return r.heading.sets
	case r.others && c.sep < newLine:
		return []*daySet{{}}
	}
	return nil
}

// closedHolidays keeps closed holidays that end the sentence of one period to that,
// where the hours of another are those of holidays too: "maj–september: dagligt kl.
// 8–10. Oktober–april: mandag–fredag kl. 9–12, lukket på helligdage".
func (r *resolver) closedHolidays() {
	for _, x := range r.statements {
		for _, y := range r.statements {
			if len(x.line) == 0 || x.weak || y.clause.sentence == x.clause.sentence || y.state != hours.Open || y.ph != included && y.Week&hours.Holidays == 0 || y.single() || samePeriod(x.line[0], y.daySet) {
				continue
			}
			x.weak = !x.line[0].period()
			if len(x.line) > 1 || x.clause.sep >= newLine { // the last of the lines under a heading, or of all?
				r.failAt(x.clause.first, errSeasonal)
			} else if !x.weak {
				x.daySet, x.line = r.both(x.line[0], x.daySet), nil
			}
		}
	}
}
