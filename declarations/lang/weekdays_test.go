package lang_test

import (
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

func TestWeekdays(t *testing.T) {
	week := hours.AllWeek &^ hours.On(calendar.Wednesday)
	for name, c := range map[string]struct {
		name func(calendar.Weekday) string
		want string
	}{
		"full":    {danish.Weekday, "mandag, tirsdag, torsdag–søndag"},
		"short":   {danish.ShortWeekday, "man., tirs., tors.–søn."},
		"English": {english.Weekday, "Monday, Tuesday, Thursday–Sunday"},
	} {
		if got := strings.Join(lang.Weekdays(week.Runs(), c.name), ", "); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
