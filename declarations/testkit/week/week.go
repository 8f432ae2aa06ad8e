// Package week writes the hours of a week for tests to compare, with Go's time
// package and zone database: not with ours.
package week

import (
	"fmt"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // the same on any machine

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Write returns the intervals of the seven days from a date (2026-01-05) on, by
// day: "ma 8-16, 18-20? efter aftale | ti 8-16". A question mark is unknown, and
// minutes are left out where they are 0.
func Write(t testing.TB, s *hours.Schedule, date string) string {
	t.Helper()
	copenhagen, err := time.LoadLocation("Europe/Copenhagen")
	if err != nil {
		t.Fatal(err)
	}
	from, err := time.ParseInLocation("2006-01-02", date, copenhagen)
	if err != nil {
		t.Fatal(err)
	}
	to := from.AddDate(0, 0, 7)
	names := [7]string{"sø", "ma", "ti", "on", "to", "fr", "lø"}
	var b strings.Builder
	last := ""
	for _, i := range s.Intervals(calendar.Instant(from.Unix()), calendar.Instant(to.Unix())) {
		start, end := time.Unix(int64(i.From), 0).In(copenhagen), time.Unix(int64(i.To), 0).In(copenhagen)
		day := names[start.Weekday()]
		switch {
		case day == last:
			b.WriteString(", ")
		case last != "":
			b.WriteString(" | " + day + " ")
		default:
			b.WriteString(day + " ")
		}
		last = day
		b.WriteString(clock(start) + "-")
		if days := int(end.Sub(start).Hours()) / 24; days > 0 {
			fmt.Fprintf(&b, "%s ", names[end.Weekday()])
		}
		b.WriteString(clock(end))
		if i.State == hours.Unknown {
			b.WriteString("?")
		}
		if i.Comment != "" {
			b.WriteString(" " + i.Comment)
		}
	}
	return b.String()
}

func clock(t time.Time) string {
	if t.Minute() == 0 {
		return fmt.Sprint(t.Hour())
	}
	return fmt.Sprintf("%d.%02d", t.Hour(), t.Minute())
}
