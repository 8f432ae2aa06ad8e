//go:build built

package peer_test

import (
	"testing"

	"servicestatus/declarations/calendar"
)

// Every six hours 2010–2040, and every half hour of the months in which clocks
// change.
func TestCopenhagensClockIsThatOfIntl(t *testing.T) {
	theirs := ask[struct {
		Count   int
		Changes [][2]int64
	}](t, nil, "clock")[0]
	end := calendar.DateOf(2041, 1, 1)
	now, count := 0, 0
	for at := calendar.Instant(calendar.DateOf(2010, 1, 1)) * calendar.Day; at < calendar.Instant(end)*calendar.Day; count++ {
		for now+1 < len(theirs.Changes) && theirs.Changes[now+1][0] <= int64(at) {
			now++
		}
		if want := theirs.Changes[now][1]; int64(calendar.Offset(at)) != want {
			t.Fatalf("%s: %d seconds ahead, in Intl %d", at, calendar.Offset(at), want)
		}
		_, month, _ := calendar.Date(at / calendar.Day).Civil()
		if month == 3 || month == 10 {
			at += 1800
		} else {
			at += 21600
		}
	}
	if count != theirs.Count || len(theirs.Changes) != 63 {
		t.Errorf("%d instants and %d changes, in Intl %d", count, len(theirs.Changes), theirs.Count)
	}
}

// Every public holiday 2010–2040.
func TestHolidaysAreThoseOfDateHolidays(t *testing.T) {
	theirs := map[string]string{}
	for _, holiday := range ask[struct{ Date, Name string }](t, nil, "holidays", "2010", "2040") {
		theirs[holiday.Date] = holiday.Name
	}
	for d := calendar.DateOf(2010, 1, 1); d < calendar.DateOf(2041, 1, 1); d++ {
		date := d.Start(0).String()[:len("2010-01-01")]
		if name := theirs[date]; (d.Holiday() != calendar.NoHoliday) != (name != "") {
			t.Errorf("%s: holiday %d, date-holidays has %q", date, d.Holiday(), name)
		}
	}
	if len(theirs) < 300 {
		t.Errorf("date-holidays has %d", len(theirs))
	}
}
