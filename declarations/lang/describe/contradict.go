package describe

import (
	"fmt"

	"servicestatus/declarations/hours"
)

// contradict works out which blocks say something else than the stronger blocks
// before them.
func contradict(list []*block, s *hours.Schedule, m *memo) {
	open := func(b *block) bool { return b.against && !b.but && b.uniform() }
	n := len(list)
	for n > 0 && !open(list[n-1]) {
		n--
	}
	c := contradictions{s: s, m: m, ids: map[string]int32{}}
	for i, b := range list {
		switch {
		case i > 0 && i < n && open(b):
			b.but = c.contradicts(b)
		case b.against:
			b.but = b.but || !b.uniform()
		}
		if i > 0 && i < n {
			c.add(b)
		}
	}
}

// contradictions is what blocks say of each day, so that no block is compared with
// each of those before it.
type contradictions struct {
	by  [date + 2]*signs // by rank; ordinary blocks are last
	ids map[string]int32
	s   *hours.Schedule
	m   *memo
}

// signs has the hours that blocks give a day: their number, or several.
type signs struct{ weekdays, holidays [someDays]int32 }

const several = -1

// id returns the number of some hours.
func (c *contradictions) id(cells []cell) int32 {
	key := cellsKey(cells)
	if c.ids[key] == 0 {
		c.ids[key] = int32(len(c.ids) + 1)
	}
	return c.ids[key]
}

func (c *contradictions) add(b *block) {
	at := b.rank(c.s)
	if b.ordinary(c.s) {
		at = date + 1
	}
	if c.by[at] == nil {
		c.by[at] = &signs{}
	}
	mark := func(of *[someDays]int32, id int32) {
		for d := range b.days.each() {
			c.m.work.Add(1)
			if of[d] == 0 {
				of[d] = id
			} else if of[d] != id {
				of[d] = several
			}
		}
	}
	mark(&c.by[at].weekdays, c.id(b.weekdays()))
	if b.onHolidays() {
		mark(&c.by[at].holidays, c.id(b.cells[7:]))
	}
}

// contradicts reports whether a stronger block has other hours on some of the days.
func (c *contradictions) contradicts(b *block) bool {
	others := func(of *[someDays]int32, id int32) bool {
		for d := range b.claim.days.each() {
			c.m.work.Add(1)
			if of[d] != 0 && of[d] != id {
				return true
			}
		}
		return false
	}
	for at, known := range c.by {
		if known == nil || at < b.claim.class || at > date && (b.claim.ofHolidays || b.claim.class > pattern) {
			continue
		}
		if others(&known.weekdays, c.id(b.weekdays())) || b.onHolidays() && others(&known.holidays, c.id(b.cells[7:])) {
			return true
		}
	}
	return false
}

// cellsKey is the same for equal cells.
func cellsKey(cells []cell) string {
	var b []byte
	for i := range cells {
		c := &cells[i]
		b = fmt.Appendf(b, "%t %t %q", c.named, c.adds, c.why)
		for _, p := range c.pieces {
			b = fmt.Appendf(b, " %d-%d %t %d %q", p.From, p.To, p.Open, p.state, p.comment)
		}
		b = append(b, '\n')
	}
	return string(b)
}
