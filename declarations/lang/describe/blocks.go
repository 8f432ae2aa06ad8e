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
func blocks(s *hours.Schedule, m memo) []*block {
	rules := s.Rules()
	sets := make([]*set, len(rules))
	for i := range rules {
		sets[i] = m.of(&rules[i].Days)
	}
	base := &block{base: true}
	list := []*block{base}
	for i := range rules {
		r := &rules[i]
		if dead(s, sets, m, i) {
			continue
		}
		when, class := whenOf(&r.Days), 0
		weekly := when.Every() && !r.Fallback
		if !when.Every() {
			class = classOf(r)
		}
		against := false
		var strong []*block
		var yields []*block
		for _, b := range list[1:] {
			if !b.days.meets(sets[i]) {
				continue
			}
			weaker := s.Replaces(i) && onlyHolidays(&r.Days) && b.ordinary(s)
			if weaker {
				yields = append(yields, b, base)
			}
			if b.fallback || !weaker && (b.class >= class || b.class > pattern && slices.ContainsFunc(b.rules, func(i int) bool { return !s.Replaces(i) })) {
				against, strong = true, append(strong, b)
			}
		}
		last := list[len(list)-1]
		switch {
		case weekly && !against:
			last = base
			for _, b := range yields {
				b.yielded = true
			}
		case !last.base && !last.fallback && !r.Fallback && !(last.yielded && namesHolidays(&r.Days)) && same(&last.when, &when):
		default:
			last = &block{when: when, class: class, fallback: r.Fallback, days: &set{}}
			if s.Replaces(i) {
				last.over = strong
			}
			list = append(list, last)
		}
		last.rules = append(last.rules, i)
		last.class = min(last.class, class)
		last.explicit = last.explicit || namesHolidays(&r.Days)
		if last.days != nil {
			last.days.join(sets[i])
		}
	}
	for _, b := range list {
		b.overlay(s)
		b.settle(m)
	}
	return ordered(list, m)
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
