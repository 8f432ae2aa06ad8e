package describe

import (
	"slices"

	"servicestatus/declarations/hours"
)

// same reports whether two rules select the same days, holidays aside.
func same(a, b *hours.Days) bool {
	return a.Week == b.Week && slices.Equal(a.Years, b.Years) && slices.Equal(a.Dates, b.Dates) &&
		slices.Equal(a.Weeks, b.Weeks) && slices.Equal(a.Counted, b.Counted)
}

func namesHolidays(d *hours.Days) bool { return d.Holiday || d.Week&hours.Holidays != 0 }

// blocks groups the rules that are ever in force. The first block has all rules
// without years, dates, weeks and counted days, except those that stand after an
// exception and overrule it.
func blocks(s *hours.Schedule, m *memo) []*block {
	rules := s.Rules()
	sets := m.each(rules)
	base := &block{base: true}
	list := []*block{base}
	var before earlier
	for i, changes := range changing(s, sets, m) {
		if !changes {
			continue
		}
		m.work.Add(1)
		r, last := &rules[i], list[len(list)-1]
		when := whenOf(&r.Days)
		weekly := when.Every() && !r.Fallback
		first := claim{days: sets[i], class: classOf(r), ofHolidays: s.Replaces(i) && onlyHolidays(&r.Days)}
		against := before.beat(&first) || !last.base && last.days.meets(first.days) && last.beat(&first, s)
		switch {
		case weekly && !against:
			last = base
			if first.ofHolidays {
				yield(list, s, first.days, m)
			}
		case !last.base && !last.fallback && !r.Fallback && !(last.yielded && namesHolidays(&r.Days)) && same(&last.when, &when):
		default:
			if !last.base {
				before.add(last, s)
			}
			last = &block{when: when, class: first.class, fallback: r.Fallback, days: &set{}, claim: first}
			if s.Replaces(i) {
				last.against, last.but = against, before.fallback.meets(first.days)
			}
			list = append(list, last)
		}
		last.rules = append(last.rules, i)
		last.class = min(last.class, first.class)
		last.explicit = last.explicit || namesHolidays(&r.Days)
		if last.days != nil {
			last.days.join(sets[i])
		}
	}
	for _, b := range list {
		b.overlay(s)
		b.fill(m)
	}
	contradict(list, s, m)
	return ordered(list, m)
}

// yield marks the ordinary blocks that leave holidays to a rule of all holidays. Of
// such rules, only the last one is in force.
func yield(list []*block, s *hours.Schedule, holidays *set, m *memo) {
	for _, b := range list[1:] {
		m.work.Add(1)
		if b.days.meets(holidays) && b.ordinary(s) {
			b.yielded, list[0].yielded = true, true
		}
	}
}

// equal reports whether two blocks have the same hours. What one of them has on
// holidays counts only if its days are ever holidays.
func (b *block) equal(other *block) bool {
	for c := range b.cells {
		if (c < 7 || b.onHolidays() && other.onHolidays()) && !b.cells[c].equal(&other.cells[c]) {
			return false
		}
	}
	return true
}
