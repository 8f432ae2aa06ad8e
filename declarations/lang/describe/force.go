package describe

import "servicestatus/declarations/hours"

// inForce returns the days on which each rule is in force: those it names that no
// later rule replaces.
func inForce(s *hours.Schedule, sets []*set) []set {
	live := make([]set, len(sets))
	var replaced set
	for i := len(sets) - 1; i >= 0; i-- {
		live[i] = *sets[i]
		live[i].drop(&replaced)
		if s.Replaces(i) {
			replaced.join(sets[i])
		}
	}
	return live
}

// changing returns which rules change anything. A rule does not if later rules
// replace it on every day it names, or it is one of holidays that are in none of its
// dates.
func changing(s *hours.Schedule, sets []*set, m *memo) []bool {
	live := inForce(s, sets)
	list := make([]bool, len(sets))
	open := false // some rule before
	for i := range s.Rules() {
		r := &s.Rules()[i]
		plain := r.State == hours.Closed && r.Comment == ""
		switch {
		case plain && r.Fallback: // what is left closed is closed
		case plain && len(r.Spans) > 0 && !open: // there is nothing to take it out of
		case *sets[i] != (set{}):
			list[i] = live[i] != (set{})
		default:
			when := whenOf(&r.Days)
			list[i] = !namesHolidays(&r.Days) || *m.of(&when) == (set{})
		}
		open = open || r.State != hours.Closed
	}
	return list
}
