package prose

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

// plain returns the weekdays as they are when they are no holidays.
func (b *block) plain() []cell { return b.cells[:7] }

// holiday returns them as they are on a holiday, if ever they are one.
func (b *block) holiday() []cell {
	only := b.all(func(w int) bool { return !b.cells[w].said })
	if b.onHolidays() || only {
		return b.cells[7:]
	}
	return b.cells[:7]
}

// onHolidays reports whether it has to be said what holidays do to the block.
func (b *block) onHolidays() bool {
	return b.base || b.explicit || !b.fallback && !b.yielded && b.days.meets(holidays)
}

func (b *block) all(of func(w int) bool) bool {
	for w := range b.plain() {
		if !of(w) {
			return false
		}
	}
	return true
}

// uniform reports whether all weekdays are alike, so that none is named.
func (b *block) uniform() bool {
	return b.all(func(w int) bool { return b.plain()[w].equal(&b.plain()[0]) })
}

// byWeekday reports whether days are counted by their weekday.
func (b *block) byWeekday() bool {
	return slices.ContainsFunc(b.when.Counted, func(c hours.Counted) bool { return c.Of&hours.AllWeek != 0 })
}

// beats reports whether weekdays of the block, without being open, hold on
// holidays of which the ordinary weeks say something else.
func (b *block) beats(base *block) bool {
	return b.class == pattern && !b.base && !b.explicit && b.onHolidays() && base.explicit && !b.all(func(w int) bool {
		is := &b.plain()[w]
		return !is.said || slices.Equal(is.pieces, base.holiday()[w].pieces)
	})
}

// unsaid returns what a holiday is taken to be when nothing is said of
// holidays: not stated, where weekdays are named.
func (b *block) unsaid(w int) *cell {
	if b.uniform() && !b.byWeekday() {
		return &b.plain()[w]
	}
	unstated := b.plain()[w].unstated()
	return &unstated
}

// onlyWork reports whether "hverdage" says it all: Monday to Friday the same,
// closed on holidays, and nothing to say of a holiday in the weekend.
func (b *block) onlyWork() bool {
	return b.all(func(w int) bool {
		is, plain := &b.holiday()[w], &b.plain()[w]
		if w >= int(calendar.Saturday) {
			unstated := plain.unstated() // as it is named then
			return is.equal(&unstated)
		}
		return is.closed() && is.why == "" && !plain.closed() && plain.equal(&b.plain()[0])
	})
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
			s.each = beside && !b.base && b.class != date && s.week == everyDay && !s.on
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
