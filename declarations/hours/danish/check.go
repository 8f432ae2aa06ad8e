package danish

import "servicestatus/declarations/hours"

// check refuses statements that contradict each other, or say too little.
func (r *resolver) check() {
	if r.err != nil {
		return
	}
	general := r.general()
	closed := len(r.statements) > 0
	for _, x := range r.statements {
		closed = closed && x.state == hours.Closed && !x.Every()
		r.seasons(x)
		r.fitting(x)
		rest := general
		for _, y := range r.statements {
			if x.whole && samePeriod(x.daySet, y.daySet) {
				rest &^= y.weekdays()
			}
		}
		switch {
		case !x.whole || x.state != hours.Open || rest == 0:
		case x.only:
			others := &statement{daySet: x.clone(), value: &closedDays, clause: x.clause, over: true}
			others.Week, others.Counted = rest, nil
			*grown(&r.statements) = others
		default:
			r.failAt(x.clause.first, errRest)
		}
	}
	for _, x := range r.statements {
		// A day beside a holiday may be one itself: do its hours hold then?
		if len(x.Counted) > 0 && x.Counted[0].Of == hours.Holidays && x.state == hours.Open && !r.saysHolidays() {
			r.failAt(x.clause.first, errSeasonal)
		}
	}
	if closed {
		r.failAt(r.statements[0].clause.first, errClosed)
	}
	r.someYear()
	if r.err == nil {
		r.contradictions()
	}
}

// seasons refuses the hours of a season of which it cannot be told what they mean
// for holidays, or for the hours of other weekdays; and hours that stand without days
// before weekdays: "kl. 10–15. Torsdag til kl. 17" does not say whether the weekend is
// meant.
func (r *resolver) seasons(x *statement) {
	added, limited := false, x.clause.limited() && x.ofWeek() && x.state == hours.Open
	season := x.class() == seasonClass && !x.single()
	for _, y := range r.statements {
		if len(y.clause.days) == 0 && len(y.spans) > 0 && x.clause.first > y.clause.first && x.ofWeek() && x.Week != hours.Holidays && (x.state == hours.Open || x.Week&hours.AllWeek != weekend) {
			r.failAt(y.clause.first, errDays)
		}
		if limited && !y.period() && y.state == hours.Open && y.reach()&x.reach() != 0 {
			r.failAt(x.clause.first, errTwice) // "alle dage kl. 9–17. Lørdag (kun lige uger) kl. 8–12": closed in the others?
		}
		// "Lukket på helligdage. 1. maj – 31. august: alle dage kl. 8–20": those too?
		if season && x.ph == unsaid && x.ofWeek() && y.too && !y.period() && x.state == hours.Open {
			r.failAt(x.clause.first, errSeasonal)
		}
		if (y.Week&hours.Holidays != 0 || y.Holiday) && !y.period() && !y.weak && season && (x.ph == included && (y.clause.first < x.clause.first || y.clause.sep < newLine && y.clause.sentence != x.clause.sentence) || x.state != hours.Open && y.state != hours.Closed) {
			r.failAt(x.clause.first, errSeasonal)
		}
		if y.state != hours.Open || y.over || y == x {
			continue
		}
		// "Første mandag i måneden kl. 16–18": then, or then too?
		if y.onlyWeekdays() && (len(x.Counted) > 0 || x.dated() && x.ofWeek() && !x.whole) {
			added = added || x.state == hours.Open && !x.over && !x.rest && y.reach()&x.reach() != 0 && apartFrom(x.spans, y.spans)
		}
		// A season that names no weekdays beside hours that do.
		if y.dated() && !y.ofWeek() && !y.single() && !y.Named() && y.ph != included && x.state == hours.Open && x.ofWeek() && x.Week != hours.Holidays && !x.rest && !x.over && !x.single() && len(x.Counted) == 0 {
			r.failAt(x.clause.first, errInPeriod)
		}
	}
	if added {
		r.failAt(x.clause.first, errTwice)
	}
}

// fitting refuses a range of dates whose ends are not on the weekdays that the
// text gives them, or in no year.
func (r *resolver) fitting(x *statement) {
	for _, f := range x.fits {
		if f.dates >= len(x.Dates) {
			r.failAt(x.clause.first, errToDate) // "fra mandag den 5. januar"
			return
		}
		d := x.Dates[f.dates]
		switch {
		case d.From.Year == 0:
			r.failAt(x.clause.first, errWhichYear)
		case f.feast.Month != 0 && f.feast.In(d.From.Year, false) != d.From.In(d.From.Year, false),
			f.from > 0 && int(d.From.In(d.From.Year, false).Weekday()) != f.from-1,
			f.to > 0 && int(d.To.In(d.To.Year, true).Weekday()) != f.to-1:
			r.failAt(x.clause.first, errNever)
		}
	}
}

// someYear refuses dates without a year in a sentence with one that has one, or
// after one of the same kind: the same year, or every year?
func (r *resolver) someYear() {
	var before *statement
	for _, x := range r.statements {
		if len(x.Dates) == 0 || x.clause.other {
			continue
		}
		if before != nil && (before.Dates[0].From.Year == 0) != (x.Dates[0].From.Year == 0) && x.clause != before.clause &&
			(x.clause.sentence == before.clause.sentence || !x.clause.behind && !before.clause.behind && x.single() == before.single() && !x.named && !before.named) {
			r.failAt(x.clause.first, errYear)
		}
		before = x
	}
}
