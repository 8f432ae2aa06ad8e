package describe

import (
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// weekdays returns the weekdays as they are when they are no holidays.
func (b *block) weekdays() []cell { return b.cells[:7] }

// holidays returns the weekdays as they are on a holiday, if one can fall on them.
func (b *block) holidays() []cell {
	only := b.all(func(w int) bool { return !b.cells[w].named })
	if b.onHolidays() || only {
		return b.cells[7:]
	}
	return b.cells[:7]
}

// onHolidays reports whether the text has to say what holidays do to the block.
func (b *block) onHolidays() bool {
	return b.base || b.explicit || !b.fallback && !b.yielded && b.days.meets(allHolidays())
}

func (b *block) all(of func(w int) bool) bool {
	for w := range b.weekdays() {
		if !of(w) {
			return false
		}
	}
	return true
}

// uniform reports whether all weekdays are alike, so that none needs its name.
func (b *block) uniform() bool {
	return b.all(func(w int) bool { return b.weekdays()[w].equal(&b.weekdays()[0]) })
}

// byWeekday reports whether days are counted by their weekday.
func (b *block) byWeekday() bool {
	return slices.ContainsFunc(b.when.Counted, func(c hours.Counted) bool { return c.Of&hours.AllWeek != 0 })
}

// beats reports whether weekdays of the block hold on holidays as well, although
// the ordinary weeks say something else of holidays. Where these only leave holidays
// open, what is closed and what names no weekdays holds on them of itself.
func (b *block) beats(base *block) bool {
	return b.class == pattern && !b.base && !b.explicit && b.onHolidays() && base.explicit && !b.all(func(w int) bool {
		is, holiday := &b.weekdays()[w], &base.holidays()[w]
		unnamed := (base.work || base.silent) && (holiday.closed() || holiday.notStated())
		return !is.named || slices.Equal(is.pieces, holiday.pieces) || unnamed && (is.closed() || b.uniform() && !b.byWeekday())
	})
}

// unsaid returns what a reader takes a holiday to be when the text does not mention
// holidays: not stated, where weekdays are named.
func (b *block) unsaid(w int) *cell {
	if b.uniform() && !b.byWeekday() {
		return &b.weekdays()[w]
	}
	unstated := b.weekdays()[w].unstated()
	return &unstated
}

// workdays reports whether "hverdage" says what holidays do: Monday to Friday are
// closed on them. Those in the weekend are not mentioned, or change nothing.
func (b *block) workdays() bool {
	open := false
	return b.all(func(w int) bool {
		is, weekday := &b.holidays()[w], &b.weekdays()[w]
		if w >= int(calendar.Saturday) {
			unstated := weekday.unstated() // as the weekend is named then
			return is.equal(&unstated) || is.equal(weekday)
		}
		open = open || !weekday.closed()
		return is.named == weekday.named && is.closed() && is.why == "" && !weekday.adds
	}) && open
}

// onlyWork reports whether "hverdage" names the days as well: Monday to Friday are
// open alike.
func (b *block) onlyWork() bool {
	monday := &b.weekdays()[0]
	return b.workdays() && !monday.closed() && b.all(func(w int) bool {
		return w >= int(calendar.Saturday) || b.weekdays()[w].equal(monday)
	})
}
