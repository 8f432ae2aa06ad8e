package describe

import (
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// rowList is the days of a block, a row for all days that are alike.
type rowList struct {
	of   *block
	s    *hours.Schedule
	on   bool
	rows []row
}

// row is weekdays and holidays with the same hours.
type row struct {
	week hours.Week
	work bool
	even bool // holidays are no exception
	*cell
}

// add adds a row, if some rule names its days.
func (t *rowList) add(week hours.Week, c *cell) {
	if c.named {
		t.rows = append(t.rows, row{week: week, cell: c})
	}
}

// everyDay makes one row of all weekdays, which are alike and need no names.
func (t *rowList) everyDay() {
	t.rows = slices.DeleteFunc(t.rows, func(r row) bool { return r.week&hours.AllWeek != 0 && r.week != hours.On(calendar.Monday) })
	for i := range t.rows {
		if t.rows[i].week == hours.On(calendar.Monday) {
			t.rows[i].week = everyDay
		}
	}
}

// split marks some weekdays as working days, apart from the others.
func (t *rowList) split(week hours.Week) {
	for i := range t.rows {
		t.rows[i].work = t.rows[i].week&week != 0
	}
}

// work returns the statements where "hverdage" says what holidays do. Hours of the
// weekend that hold on holidays as well say so.
func (t *rowList) work() (open, shut []statement) {
	t.split(workdays)
	t.of.work = true
	for i := range t.rows {
		r := &t.rows[i]
		for w := calendar.Saturday; w <= calendar.Sunday; w++ {
			if r.week == hours.On(w) && !r.closed() {
				unstated := r.unstated() // as the weekday is named
				r.even = t.of.holidays()[w].equal(r.cell) && !t.of.holidays()[w].equal(&unstated)
			}
		}
	}
	return t.statements()
}

// partly reports whether nothing is open, and the rules say so of some days only.
func (t *rowList) partly() bool {
	for _, i := range t.of.rules {
		if d := &t.s.Rules()[i].Days; d.Week == 0 && !d.Holiday || d.Week&hours.AllWeek == hours.AllWeek {
			return false
		}
	}
	return t.of.base && t.of.weekdays()[0].closed()
}

// onlyWork reports whether Monday to Friday have the same hours, no other day has
// any, and the rules only say of other days that holidays are closed.
func (t *rowList) onlyWork(holiday *cell, base *block) bool {
	if !holiday.closed() || holiday.why != "" || !t.of.base && (t.of.but || !t.of.dated()) {
		return false
	}
	for w := calendar.Saturday; w <= calendar.Sunday && !t.of.base; w++ {
		if !base.weekdays()[w].closed() || !base.holidays()[w].closed() {
			return false // holidays in the weekend are closed in the season alone
		}
	}
	if len(t.rows) < 5 {
		return false
	}
	for _, r := range t.rows {
		switch {
		case r.week&workdays != 0 && (r.closed() || r.adds || !r.equal(t.rows[0].cell)):
			return false
		case r.week&weekend != 0 && (!r.closed() || r.why != "" || t.closes(r.week)):
			return false
		}
	}
	return true
}

// closes reports whether a rule says that these days are closed.
func (t *rowList) closes(week hours.Week) bool {
	for _, i := range t.of.rules {
		r := &t.s.Rules()[i]
		if r.State != hours.Closed || len(r.Spans) > 0 {
			continue
		}
		if r.Days.Week&week != 0 && !r.Days.Holiday || week == hours.Holidays && r.Days.Holiday {
			return true
		}
	}
	return false
}

// statements returns the statements of the rows.
func (t *rowList) statements() (open, shut []statement) {
	for _, r := range t.rows {
		if r.closed() {
			if r.week == everyDay || !t.of.base || t.closes(r.week) || r.week&hours.Holidays != 0 || t.on {
				shut = t.merge(shut, r, none, kind{hours.Closed, r.why}, nil)
			}
			continue
		}
		first := none
		if r.adds {
			first = also
		}
		k := r.kinds()[0]
		if t.shuts(r) {
			open = t.merge(open, r, none, kind{state: hours.Closed}, nil)
			continue
		}
		open = t.merge(open, r, first, k, r.of(k))
	}
	var more []statement // they stand after all that they add to
	single := len(open) == 1 && t.of.base && !t.on
	for _, r := range t.rows {
		for i, k := range r.kinds() {
			if i > 0 && k.state == hours.Closed && single {
				r.week = everyDay // cut out of the only hours there are
			}
			if i > 0 || t.shuts(r) {
				more = t.merge(more, r, also, k, r.of(k))
			}
		}
	}
	return append(open, more...), shut
}

// shuts reports whether a row takes away all hours that other blocks give its days, and
// has only closed time with a comment: the comment alone would leave those hours.
func (t *rowList) shuts(r row) bool {
	return !r.adds && !t.of.base && !slices.ContainsFunc(r.pieces, func(p piece) bool { return p.state != hours.Closed })
}

// merge adds a row's days to the statement that has the same hours, or makes one.
func (t *rowList) merge(list []statement, r row, l lead, k kind, spans []hours.Span) []statement {
	switch {
	case t.of.fallback:
		l = otherwise
	case k.state == hours.Closed && len(spans) > 0, t.of.but && l == none, k.state == hours.Unknown && len(spans) == 0 && l == also:
		l = but
	}
	for i := range list {
		if s := &list[i]; s.lead == l && s.kind == k && s.work == r.work && s.even == r.even && slices.Equal(s.spans, spans) && (s.week == everyDay) == (r.week == everyDay) {
			s.week |= r.week
			return list
		}
	}
	return append(list, statement{of: t.of, lead: l, week: r.week, on: t.on, work: r.work, even: r.even, kind: k, spans: spans})
}
