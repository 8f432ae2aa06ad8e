package describe

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"slices"
)

// lead is the word a statement begins with.
type lead uint8

const (
	none lead = iota
	also
	but
	otherwise
)

// statement is what is said in one breath: some days, and their hours.
type statement struct {
	of   *block
	lead lead
	week hours.Week // 0: all that the block is of
	on   bool       // the holidays that fall on those weekdays
	work bool       // Monday to Friday and no holidays: "hverdage"
	too  bool       // not hours, but: also on holidays
	even bool       // even if the day is a holiday
	each bool       // weekdays have to be named, as others in the block are: "alle dage"
	kind
	spans []hours.Span
}

// shut reports whether it says nothing but that something is closed.
func (s *statement) shut() bool { return !s.too && s.state == hours.Closed && len(s.spans) == 0 }

// ofHolidays reports whether it speaks of holidays.
func (s *statement) ofHolidays() bool { return s.on || s.week&hours.Holidays != 0 }

// everyDay is the weekdays of a statement that needs none.
const (
	everyDay = 0
	weekend  = hours.Week(1<<calendar.Saturday | 1<<calendar.Sunday)
	workdays = hours.AllWeek &^ weekend
)

// say returns the statements a block comes to: those of hours, and those of
// closed days.
func (b *block) say(s *hours.Schedule) (open, shut []statement) {
	t := &table{of: b, s: s}
	for w := range b.plain() {
		t.add(hours.On(calendar.Weekday(w)), &b.plain()[w])
	}
	uniform, holiday := b.uniform(), &b.holiday()[0]
	too := b.all(func(w int) bool { return b.holiday()[w].equal(&b.plain()[w]) })
	silent := b.all(func(w int) bool { return b.holiday()[w].equal(b.unsaid(w)) })
	switch {
	case silent || too:
		switch {
		case uniform && !t.partly():
			t.everyDay()
		case uniform && t.closes(hours.Holidays):
			t.add(hours.Holidays, holiday)
		}
		open, shut = t.statements()
		b.too, b.silent = !silent && tells(open) && b.onHolidays() && !b.fallback, silent && !too
	case b.base && !b.yielded && b.onlyWork():
		t.split(workdays)
		open, shut = t.statements()
	case b.all(func(w int) bool { return b.holiday()[w].said && b.holiday()[w].equal(holiday) }):
		if b.base && !b.yielded && t.onlyWork(holiday) {
			t.split(workdays)
		} else {
			t.add(hours.Holidays, holiday)
			if uniform {
				t.everyDay()
			}
		}
		open, shut = t.statements()
	default:
		if uniform {
			t.everyDay()
		}
		open, shut = t.statements()
		rest := &table{of: b, s: s, on: true}
		too = !uniform && b.all(func(w int) bool { return b.plain()[w].closed() || b.holiday()[w].equal(&b.plain()[w]) })
		b.too = too && tells(open)
		for w := range b.plain() {
			if h := &b.holiday()[w]; !h.equal(b.unsaid(w)) && !(too && h.equal(&b.plain()[w])) {
				rest.add(hours.On(calendar.Weekday(w)), h)
			}
		}
		o, c := rest.statements()
		shut = append(append(shut, o...), c...)
	}
	return open, shut
}

// named reports whether weekdays or holidays stand beside what its block is of.
func (s *statement) named() bool { return s.week != everyDay || s.on || s.each }

// contrasted has the days named that need not be by themselves, but must
// beside others of their block that are.
func (b *block) contrasted(parts ...[]statement) {
	beside := false
	for _, part := range parts {
		beside = beside || slices.ContainsFunc(part, func(s statement) bool { return s.named() })
	}
	for _, part := range parts {
		for i := range part {
			s := &part[i]
			s.each = (beside || s.state == hours.Open && s.lead == none) && !b.base && b.class != date && s.week == everyDay && !s.on
		}
	}
}

// tells reports whether there are hours among the statements that hold in the
// place of others.
func tells(list []statement) bool {
	for i := range list {
		if list[i].lead != also {
			return true
		}
	}
	return false
}
