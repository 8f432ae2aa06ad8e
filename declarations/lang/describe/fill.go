package describe

import "slices"

// fill gives the weekdays on which the dates never fall the hours of those on which
// they do: 15 May 2026 needs no weekday, as it is a Friday.
func (b *block) fill(m *memo) {
	if b.base || len(b.when.Dates) == 0 && len(b.when.Counted) == 0 {
		return // all weekdays are in any week and any year
	}
	var occurs [14]bool
	ordinary := *m.of(&b.when)
	holidays := ordinary
	holidays.meet(allHolidays())
	ordinary.drop(allHolidays())
	for w := range 7 {
		occurs[w], occurs[w+7] = ordinary.meets(&weekSets()[w]), holidays.meets(&weekSets()[w])
	}
	for _, half := range [2]int{0, 7} {
		var one *cell
		alike, all := true, true
		for w := range 7 {
			switch c := half + w; {
			case !occurs[w] && !occurs[w+7]:
				all = false
			case !occurs[c]:
			case one == nil:
				one = &b.cells[c]
			default:
				alike = alike && one.equal(&b.cells[c])
			}
		}
		for w := 0; w < 7 && one != nil && !all; w++ {
			if !occurs[w] && !occurs[w+7] {
				if alike {
					b.cells[half+w] = *one
				} else {
					b.cells[half+w] = cell{}
				}
			}
		}
	}
	if !slices.Contains(occurs[:7], true) { // a holiday
		copy(b.cells[:7], b.cells[7:])
	}
}
