package yaml

import (
	"strconv"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lazyregexp"
)

// instantPattern is a day in Denmark, with or without a clock time.
var instantPattern = lazyregexp.New(`^(\d{4}-\d\d-\d\d)(?:(?:T|[ \x{a0}]+(?:kl\. ?)?)(\d{1,2})[:.](\d\d))?$`)

// parseInstant reads an instant: in Danish time, or with its offset as published. A day
// without a clock time is its 0.00, or as an end its 24.00. Where the clock shows a time
// twice, a start is the first, an end the last.
func parseInstant(text string, k kind) (t calendar.Instant, ok bool) {
	if t, ok := calendar.ParseRFC3339(text); ok {
		return t, true
	}
	m := instantPattern().FindStringSubmatch(text)
	if m == nil {
		return 0, false
	}
	day, ok := calendar.ParseDate(m[1])
	at := calendar.Minute(0)
	switch {
	case !ok:
		return 0, false
	case m[2] != "":
		hour, _ := strconv.Atoi(m[2])
		minute, _ := strconv.Atoi(m[3])
		if at = calendar.Minute(hour*60 + minute); minute > 59 || at > calendar.EndOfDay {
			return 0, false
		}
	case k == end:
		at = calendar.EndOfDay
	}
	t = day.Start(at)
	if k == end {
		t = day.End(at)
	}
	return t, calendar.Known(t)
}
