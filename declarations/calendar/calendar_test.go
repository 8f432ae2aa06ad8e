package calendar_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // the zone database, where the machine has none

	"servicestatus/declarations/calendar"
)

func copenhagen(t *testing.T) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation("Europe/Copenhagen")
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

func TestEveryDateAgreesWithGo(t *testing.T) {
	for at := time.Date(1979, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() < 2201; at = at.AddDate(0, 0, 1) {
		d := calendar.Date(at.Unix() / calendar.Day)
		year, month, day := d.Civil()
		if year != at.Year() || month != int(at.Month()) || day != at.Day() {
			t.Fatalf("%s: Civil gives %d-%d-%d", at, year, month, day)
		}
		if back := calendar.DateOf(year, month, day); back != d {
			t.Fatalf("%s: DateOf gives day %d, want %d", at, back, d)
		}
		if want := (at.Weekday() + 6) % 7; d.Weekday() != calendar.Weekday(want) {
			t.Fatalf("%s: weekday %d, want %d", at, d.Weekday(), want)
		}
	}
}

// Every half hour of all years that are known.
func TestTheClockAgreesWithTheZoneDatabase(t *testing.T) {
	zone := copenhagen(t)
	// The first and the last day were refused as outside the years.
	first := calendar.Instant(time.Date(calendar.MinYear, 1, 1, 0, 0, 0, 0, zone).Unix())
	if last := calendar.Instant(time.Date(calendar.MaxYear+1, 1, 1, 0, 0, 0, 0, zone).Unix()); first != calendar.First || last != calendar.Last {
		t.Fatalf("what is known is from %v to %v", calendar.First, calendar.Last)
	}
	if years := fmt.Sprintf("%d-%d", calendar.MinYear, calendar.MaxYear); years != calendar.Years {
		t.Errorf("messages say %s, not %s", calendar.Years, years)
	}
	for at := first; calendar.Known(at); at += 1800 {
		want := time.Unix(int64(at), 0).In(zone)
		if _, offset := want.Zone(); calendar.Offset(at) != offset {
			t.Fatalf("%s: offset %d, want %d", want, calendar.Offset(at), offset)
		}
		if at%(86400*30) < 1800 {
			if got := at.String(); got != want.Format(time.RFC3339) {
				t.Fatalf("written %s, want %s", got, want.Format(time.RFC3339))
			}
		}
	}
}

func TestBoundariesInTheClockChangeNights(t *testing.T) {
	spring, autumn := calendar.DateOf(2026, 3, 29), calendar.DateOf(2026, 10, 25)
	for _, c := range []struct {
		d          calendar.Date
		minute     calendar.Minute
		start, end string
	}{
		{spring, 119, "2026-03-29T01:59:00+01:00", "2026-03-29T01:59:00+01:00"},
		{spring, 120, "2026-03-29T03:00:00+02:00", "2026-03-29T03:00:00+02:00"},
		{spring, 150, "2026-03-29T03:00:00+02:00", "2026-03-29T03:00:00+02:00"},
		{spring, 180, "2026-03-29T03:00:00+02:00", "2026-03-29T03:00:00+02:00"},
		{spring, 1440, "2026-03-30T00:00:00+02:00", "2026-03-30T00:00:00+02:00"},
		{spring - 1, 1440 + 150, "2026-03-29T03:00:00+02:00", "2026-03-29T03:00:00+02:00"},
		{autumn, 119, "2026-10-25T01:59:00+02:00", "2026-10-25T01:59:00+02:00"},
		{autumn, 120, "2026-10-25T02:00:00+02:00", "2026-10-25T02:00:00+01:00"},
		{autumn, 150, "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"},
		{autumn, 180, "2026-10-25T03:00:00+01:00", "2026-10-25T03:00:00+01:00"},
		{autumn, 600, "2026-10-25T10:00:00+01:00", "2026-10-25T10:00:00+01:00"},
	} {
		start, end := c.d.Start(c.minute).String(), c.d.End(c.minute).String()
		if start != c.start || end != c.end {
			t.Errorf("minute %d of %s: start %s, end %s; want %s, %s",
				c.minute, c.d.Start(0), start, end, c.start, c.end)
		}
	}
}

// The holidays 2023–2028 as the authorities published them.
func TestHolidays(t *testing.T) {
	published := map[int]string{
		2023: "1/1 6/4 7/4 9/4 10/4 5/5 18/5 28/5 29/5 25/12 26/12",
		2024: "1/1 28/3 29/3 31/3 1/4 9/5 19/5 20/5 25/12 26/12",
		2025: "1/1 17/4 18/4 20/4 21/4 29/5 8/6 9/6 25/12 26/12",
		2026: "1/1 2/4 3/4 5/4 6/4 14/5 24/5 25/5 25/12 26/12",
		2027: "1/1 25/3 26/3 28/3 29/3 6/5 16/5 17/5 25/12 26/12",
		2028: "1/1 13/4 14/4 16/4 17/4 25/5 4/6 5/6 25/12 26/12",
	}
	for year, want := range published {
		var got []string
		for d := calendar.DateOf(year, 1, 1); d.Year() == year; d++ {
			if d.Holiday() != calendar.NoHoliday {
				_, month, day := d.Civil()
				got = append(got, fmt.Sprintf("%d/%d", day, month))
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%d: %s, want %s", year, strings.Join(got, " "), want)
		}
	}
}

func TestStoreBededagEndsWith2023(t *testing.T) {
	if h := calendar.DateOf(2023, 5, 5).Holiday(); h != calendar.PrayerDay {
		t.Errorf("5 May 2023 is holiday %d, want store bededag", h)
	}
	if h := calendar.DateOf(2024, 4, 26).Holiday(); h != calendar.NoHoliday {
		t.Errorf("26 April 2024 is holiday %d, want none", h)
	}
}

func TestNamedDaysAreNoHolidays(t *testing.T) {
	for _, day := range [][2]int{{5, 1}, {6, 5}, {12, 24}, {12, 31}} {
		d := calendar.DateOf(2026, day[0], day[1])
		if d.Named() == calendar.NoNamedDay || d.Holiday() != calendar.NoHoliday || !d.Working() {
			t.Errorf("%d/%d 2026: named %d, holiday %d", day[1], day[0], d.Named(), d.Holiday())
		}
	}
}
