package describe

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// everyDay is the weekdays of a statement that needs to name none.
const (
	everyDay = 0
	weekend  = hours.Week(1<<calendar.Saturday | 1<<calendar.Sunday)
	workdays = hours.AllWeek &^ weekend
)

// wholeDay is the hours from 0 to 24.
var wholeDay = hours.Span{From: 0, To: calendar.EndOfDay}

// runs returns the runs of a week. A run may go on past Sunday, when it is the
// only one and has three or four days: "fredag–mandag".
func runs(week hours.Week) []hours.Run {
	week &= hours.AllWeek
	if on(week, calendar.Sunday) && on(week, calendar.Monday) && week != hours.AllWeek {
		from, to := calendar.Sunday, calendar.Monday
		for on(week, from-1) {
			from--
		}
		for on(week, to+1) {
			to++
		}
		var all hours.Week
		for w := from; w != (to+1)%7; w = (w + 1) % 7 {
			all |= hours.On(w)
		}
		if n := 8 - from + to; all == week && n > 2 && n < 5 {
			return []hours.Run{{First: from, Last: to}}
		}
	}
	return week.Runs()
}

func on(week hours.Week, w calendar.Weekday) bool { return week&hours.On(w) != 0 }
