package danish

import "servicestatus/declarations/hours"

// rows reports whether all of a text is a table of single weekdays in the order of the
// week. The hours of a weekday that has two rows there add up: "Mandag⇥10–13⏎Mandag⇥15–17".
func (r *resolver) rows() bool {
	var week hours.Week
	for i, c := range r.clauses {
		if len(c.days) != 1 || c.value == nil || i > 0 && (c.sep != newLine || c.blank) {
			return false
		}
		last := week
		if week = c.on().Week; !c.on().onlyWeekdays() || week&(week-1) != 0 || week < last {
			return false
		}
	}
	return true
}
