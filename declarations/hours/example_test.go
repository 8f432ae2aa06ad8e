package hours_test

import (
	"fmt"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

// The state at an instant, until when it holds, and the next opening.
func ExampleSchedule_State() {
	s, err := osm.Parse("Mo-Fr 08:30-20:00; PH off")
	if err != nil {
		fmt.Println(err)
		return
	}
	christmasEve := calendar.DateOf(2026, 12, 24).Start(12 * 60)
	fmt.Println(s.State(christmasEve))
	closing := s.NextChange(christmasEve)
	fmt.Println(closing.At)
	fmt.Println(s.NextOpen(closing.At).At)
	// Output:
	// open
	// 2026-12-24T20:00:00+01:00
	// 2026-12-28T08:30:00+01:00
}

// The intervals of a week in which something is, or may be, open.
func ExampleSchedule_Intervals() {
	s := hours.New(hours.Rule{
		Days:  hours.Days{Week: hours.On(calendar.Monday)},
		Spans: []hours.Span{{From: 8 * 60, To: 16*60 + 30}},
		State: hours.Open,
	})
	monday := calendar.DateOf(2026, 11, 30).Start(0)
	for _, i := range s.Intervals(monday, monday+7*calendar.Day) {
		fmt.Println(i.State, "from", i.From, "to", i.To)
	}
	// Output:
	// open from 2026-11-30T08:00:00+01:00 to 2026-11-30T16:30:00+01:00
}
