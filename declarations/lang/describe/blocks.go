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

// blocks groups the rules that are ever in force. The first block has all rules
// without years, dates, weeks and counted days, except those that stand after an
// exception and overrule it.
func blocks(s *hours.Schedule) []*block {
	rules := s.Rules()
	sets := make([]*set, len(rules))
	for i := range rules {
		sets[i] = setOf(&rules[i].Days)
	}
	base := &block{base: true}
	list := []*block{base}
	for i := range rules {
		r := &rules[i]
		if dead(s, sets, i) {
			continue
		}
		when, class := whenOf(&r.Days), 0
		weekly := when.Every() && !r.Fallback
		if !when.Every() {
			class = classOf(&when)
		}
		against := false
		var yields []*block
		for _, b := range list[1:] {
			if !b.days.meets(sets[i]) {
				continue
			}
			weaker := s.Replaces(i) && onlyHolidays(&r.Days) && b.ordinary(s)
			if weaker {
				yields = append(yields, b, base)
			}
			against = against || b.fallback || !weaker && b.class >= class
		}
		last := list[len(list)-1]
		switch {
		case weekly && !against:
			last = base
			for _, b := range yields {
				b.yielded = true
			}
		case !last.base && !last.fallback && !r.Fallback && same(&last.when, &when):
		default:
			last = &block{when: when, class: class, fallback: r.Fallback, days: &set{}}
			last.but = against && s.Replaces(i)
			list = append(list, last)
		}
		last.rules = append(last.rules, i)
		last.explicit = last.explicit || r.Days.Holiday || r.Days.Week&hours.Holidays != 0
		if last.days != nil {
			last.days.join(sets[i])
		}
	}
	for _, b := range list {
		b.overlay(s)
	}
	return joined(list)
}

// joined makes one block of neighbours that say the same of different dates.
func joined(list []*block) []*block {
	out := list[:1]
	for _, b := range list[1:] {
		last := out[len(out)-1]
		if !last.base && last.class == b.class && !last.fallback && !b.fallback && last.but == b.but &&
			onlyDates(&last.when) && onlyDates(&b.when) && last.equal(b) && !last.days.meets(b.days) {
			last.when.Dates = slices.Concat(last.when.Dates, b.when.Dates)
			last.days.join(b.days)
			continue
		}
		out = append(out, b)
	}
	return out
}

func onlyDates(d *hours.Days) bool {
	return len(d.Dates) > 0 && len(d.Years) == 0 && len(d.Weeks) == 0 && len(d.Counted) == 0
}

// equal reports whether two blocks have the same hours.
func (b *block) equal(other *block) bool {
	for c := range b.cells {
		if !b.cells[c].equal(&other.cells[c]) {
			return false
		}
	}
	return true
}
