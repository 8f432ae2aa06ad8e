package describe

import (
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// lead is the word a statement begins with.
type lead uint8

const (
	none lead = iota
	also
	but
	otherwise
)

// statement is some days and their hours.
type statement struct {
	of     *block
	lead   lead
	week   hours.Week // 0: all days of the block
	on     bool       // the holidays that fall on those weekdays
	work   bool       // without holidays: "hverdage"
	within bool       // the statement before has said so
	too    bool       // says no hours, but that hours hold on holidays too
	even   bool       // the hours hold even if the day is a holiday
	each   bool       // "alle dage" has to be said, as other statements of the block name days
	kind
	spans []hours.Span
}

// shut reports whether the statement only says that days are closed.
func (s *statement) shut() bool { return !s.too && s.state == hours.Closed && len(s.spans) == 0 }

// ofHolidays reports whether the statement is about holidays.
func (s *statement) ofHolidays() bool { return s.on || s.week&hours.Holidays != 0 }

// closesHolidays reports whether the statement only says that holidays are closed.
func (s *statement) closesHolidays() bool { return s.shut() && s.week == hours.Holidays && !s.on }

// statements returns the statements of a block: those of hours, and those of
// closed days.
func (b *block) statements(s *hours.Schedule, base *block) (open, shut []statement) {
	t := &rowList{of: b, s: s}
	for w := range b.weekdays() {
		t.add(hours.On(calendar.Weekday(w)), &b.weekdays()[w])
	}
	uniform, holiday := b.uniform(), &b.holidays()[0]
	too := b.all(func(w int) bool { return b.holidays()[w].equal(&b.weekdays()[w]) })
	silent := b.all(func(w int) bool { return b.holidays()[w].equal(b.unsaid(w)) })
	switch {
	case silent || too:
		switch {
		case uniform && !t.partly():
			t.everyDay()
		case uniform && t.closes(hours.Holidays):
			t.add(hours.Holidays, holiday)
		}
		open, shut = t.statements()
		b.too, b.silent = !silent && replacing(open) && b.onHolidays() && !b.fallback, silent && !too
	case !b.yielded && b.onlyWork():
		open, shut = t.work()
	case b.all(func(w int) bool { return b.holidays()[w].named && b.holidays()[w].equal(holiday) }):
		if !b.yielded && t.onlyWork(holiday, base) {
			t.split(workdays)
			b.work = true
		} else {
			t.add(hours.Holidays, holiday)
			if uniform {
				t.everyDay()
			}
		}
		open, shut = t.statements()
	case !b.yielded && b.workdays():
		open, shut = t.work()
	default:
		if uniform {
			t.everyDay()
		}
		open, shut = t.statements()
		rest := &rowList{of: b, s: s, on: true}
		too = !uniform && b.all(func(w int) bool { return b.weekdays()[w].closed() || b.holidays()[w].equal(&b.weekdays()[w]) })
		b.too = too && replacing(open)
		for w := range b.weekdays() {
			if h := &b.holidays()[w]; !h.equal(b.unsaid(w)) && !(too && h.equal(&b.weekdays()[w])) {
				rest.add(hours.On(calendar.Weekday(w)), h)
			}
		}
		o, c := rest.statements()
		shut = append(append(shut, o...), c...)
	}
	return open, shut
}

// named reports whether the statement names weekdays or holidays.
func (s *statement) named() bool { return s.week != everyDay || s.on || s.each }

// contrast marks statements that have to say "alle dage", because another
// statement of the block names its days.
func (b *block) contrast(parts ...[]statement) {
	others := false
	for _, part := range parts {
		others = others || slices.ContainsFunc(part, func(s statement) bool { return s.named() })
	}
	for _, part := range parts {
		for i := range part {
			s := &part[i]
			s.each = (others || s.state == hours.Open && s.lead == none && len(b.when.Counted) == 0) && !b.base && b.class != date && s.week == everyDay && !s.on
		}
	}
}

// replacing reports whether some statement gives hours in the place of others.
func replacing(list []statement) bool {
	for i := range list {
		if list[i].lead != also {
			return true
		}
	}
	return false
}

// partly reports whether all that is said of the block names weekdays, but not all
// that are open in general: "lørdag i juli". After a colon people would miss the
// others.
func (b *block) partly(base *block, parts ...[]statement) bool {
	long := len(b.when.Counted) > 0 || len(b.when.Years) > 0 && onlyYear(b.when.Years) == 0 || len(b.when.Weeks) > 0 && len(b.when.Dates) > 0 ||
		slices.ContainsFunc(b.when.Weeks, func(w hours.Weeks) bool { return w.Every > 2 })
	if !b.dated() || b.class == date || long {
		return false
	}
	var missing hours.Week
	for w := range base.weekdays() {
		if !base.weekdays()[w].closed() {
			missing |= hours.On(calendar.Weekday(w))
		}
	}
	for _, part := range parts {
		for i := range part {
			s := &part[i]
			if s.week&hours.AllWeek == 0 || s.ofHolidays() || s.work || s.state == hours.Closed && len(s.spans) > 0 {
				return false
			}
			missing &^= s.week
		}
	}
	return missing != 0
}
