package describe

import (
	"slices"

	"servicestatus/declarations/hours"
)

// claim is what decides whether earlier blocks are stronger than a rule.
type claim struct {
	days       *set
	class      int
	ofHolidays bool // it replaces the hours of all holidays: ordinary blocks leave these to it
}

// earlier is the days of the blocks before a rule. Sets take the place of the
// blocks, so that no rule is compared with each of them.
type earlier struct {
	by       [date + 1]set // by the class up to which the blocks are stronger than a rule
	ordinary set           // of ordinary blocks, which are in none of these
	fallback set           // of fallbacks
}

func (e *earlier) add(b *block, s *hours.Schedule) {
	if b.ordinary(s) {
		e.ordinary.join(b.days)
		return
	}
	e.by[b.rank(s)].join(b.days)
	if b.fallback {
		e.fallback.join(b.days)
	}
}

// beat reports whether people would take one of the blocks to be stronger.
func (e *earlier) beat(c *claim) bool {
	for class := c.class; class <= date; class++ {
		if e.by[class].meets(c.days) {
			return true
		}
	}
	return !c.ofHolidays && c.class == pattern && e.ordinary.meets(c.days)
}

// rank returns the class up to which people take the block to be stronger than a
// later rule.
func (b *block) rank(s *hours.Schedule) int {
	if b.fallback || b.class > pattern && slices.ContainsFunc(b.rules, func(i int) bool { return !s.Replaces(i) }) {
		return date
	}
	return b.class
}

// beat reports whether people would take the block to be stronger than a rule that
// names some of its days.
func (b *block) beat(c *claim, s *hours.Schedule) bool {
	return b.rank(s) >= c.class && !(c.ofHolidays && b.ordinary(s))
}
