//go:build built

package peer_test

import (
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang/names"
)

func TestNamesAreThoseOfIntl(t *testing.T) {
	for _, c := range []struct {
		language names.Language
		locale   string
	}{{names.Danish, "da-DK"}, {names.English, "en-GB"}} {
		theirs := ask[struct{ Weekdays, Months []string }](t, nil, "names", c.locale)[0]
		if len(theirs.Weekdays) != 7 || len(theirs.Months) != 12 {
			t.Fatalf("%s: %d weekdays and %d months", c.locale, len(theirs.Weekdays), len(theirs.Months))
		}
		for i, want := range theirs.Weekdays {
			if got := names.Weekday(c.language, calendar.Weekday(i)); got != want {
				t.Errorf("%s: weekday %d is %q, in Intl %q", c.locale, i, got, want)
			}
		}
		for i, want := range theirs.Months {
			if got := names.Month(c.language, i+1); got != want {
				t.Errorf("%s: month %d is %q, in Intl %q", c.locale, i+1, got, want)
			}
		}
	}
}
