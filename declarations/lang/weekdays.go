package lang

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Weekdays names runs of weekdays, a range for each run of more than one day:
// "mandag–torsdag". The name of a weekday is as the function has it.
func Weekdays(runs []hours.Run, name func(calendar.Weekday) string) (list []string) {
	for _, run := range runs {
		text := name(run.First)
		if run.Last != run.First {
			text += "–" + name(run.Last)
		}
		list = append(list, text)
	}
	return list
}
