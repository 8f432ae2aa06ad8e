package describe

import (
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

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
