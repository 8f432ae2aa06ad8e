package hours_test

import (
	"fmt"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

func TestRuns(t *testing.T) {
	for _, c := range []struct {
		week hours.Week
		want string
	}{
		{0, "[]"},
		{hours.AllWeek, "[{0 6}]"},
		{hours.AllWeek &^ hours.On(calendar.Wednesday), "[{0 0} {1 1} {3 6}]"},
		{hours.On(calendar.Saturday) | hours.On(calendar.Sunday), "[{5 5} {6 6}]"},
		{hours.On(calendar.Sunday) | hours.On(calendar.Monday), "[{0 0} {6 6}]"},
		{hours.Holidays | hours.On(calendar.Friday) | hours.On(calendar.Saturday) | hours.On(calendar.Sunday), "[{4 6}]"},
	} {
		if got := fmt.Sprint(c.week.Runs()); got != c.want {
			t.Errorf("%08b: %s, want %s", c.week, got, c.want)
		}
	}
}

// The runs of a week hold all its weekdays and no other.
func TestRunsAreTheWeek(t *testing.T) {
	for week := range hours.AllWeek + 1 {
		var all hours.Week
		for _, run := range week.Runs() {
			for w := run.First; w <= run.Last; w++ {
				all |= hours.On(w)
			}
		}
		if all != week {
			t.Errorf("%07b has the runs of %07b", week, all)
		}
	}
}
