package folder

import (
	"strconv"
	"strings"

	"servicestatus/declarations/calendar"
)

// DanishTime writes an instant as people do in a declaration: in Danish time, and with its
// offset only where that time means another instant. The end of a day is 24:00 of it.
func DanishTime(t calendar.Instant, end bool) string {
	day, second := t.Local()
	at := calendar.Minute(second / 60)
	meant := day.Start(at)
	if end {
		if at == 0 {
			day, at = day-1, calendar.EndOfDay
		}
		meant = day.End(at)
	}
	if meant != t {
		return strconv.Quote(t.String())
	}
	if at == calendar.EndOfDay {
		return day.String() + " 24:00"
	}
	return strings.Replace(t.String()[:len("2026-12-01T15:00")], "T", " ", 1)
}
