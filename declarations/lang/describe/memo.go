package describe

import (
	"fmt"

	"servicestatus/declarations/hours"
)

// memo keeps the sets that a schedule needs more than once.
type memo struct {
	sets map[string]*set
	work hours.Work // rules, blocks and days that were looked at
}

// each returns the days that each rule names.
func (m *memo) each(rules []hours.Rule) []*set {
	sets := make([]*set, len(rules))
	for i := range rules {
		sets[i] = m.of(&rules[i].Days)
	}
	return sets
}

// of returns the days that a rule names. The set is the caller's own.
func (m *memo) of(d *hours.Days) *set {
	m.work.Add(1)
	if len(d.Counted) > 0 || d.Offset != 0 {
		return m.scan(d)
	}
	when := whenOf(d)
	days := m.scan(&when)
	if d.Week != 0 {
		var week set
		for bit := range 8 {
			if d.Week&(1<<bit) != 0 {
				week.join(&weekSets()[bit])
			}
		}
		days.meet(&week)
	}
	if d.Holiday {
		days.meet(allHolidays())
	}
	return days
}

// scan asks of each day whether it is one of the days. The set is the caller's own.
func (m *memo) scan(d *hours.Days) *set {
	key := fmt.Sprint(*d)
	if known := m.sets[key]; known != nil {
		own := *known
		return &own
	}
	m.work.Add(someDays)
	s := &set{}
	every, days := d.Every(), dayList()
	for i := range days {
		if every || d.HasDay(&days[i]) {
			s.add(i)
		}
	}
	own := *s
	m.sets[key] = &own
	return s
}
