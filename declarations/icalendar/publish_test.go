package icalendar_test

import (
	"strings"
	"testing"

	ics "github.com/arran4/golang-ical"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/icalendar"
)

// Another program's reader finds the hours of both parts; what is closed has no event. Two
// parts that begin at once have events of their own.
func TestPublish(t *testing.T) {
	day := calendar.DateOf(2026, 12, 1)
	open := hours.Interval{From: day.Start(9 * 60), To: day.Start(15 * 60), State: hours.Open}
	shut := hours.Interval{From: open.To, To: (day + 1).Start(0), State: hours.Closed}
	unknown := hours.Interval{From: open.From, To: open.To, State: hours.Unknown, Comment: "flytning"}
	written := icalendar.Calendar{Name: "Åby", Stamp: day.Start(0)}.Publish(
		icalendar.Part{Name: "Åby: telefon", ID: "aaby/telefon", Intervals: []hours.Interval{open, shut}},
		icalendar.Part{Name: "Åby: fremmøde", ID: "aaby/fremmoede", Intervals: []hours.Interval{unknown}})
	read, err := ics.ParseCalendar(strings.NewReader(written))
	if err != nil {
		t.Fatal(err)
	}
	events := read.Events()
	if len(events) != 2 || events[0].Id() == events[1].Id() {
		t.Fatal(written)
	}
	for i, want := range []string{"Åbent – Åby: telefon", "Flytning – Åby: fremmøde"} {
		start, err := events[i].GetStartAt()
		if err != nil || start.Unix() != int64(open.From) || events[i].GetProperty(ics.ComponentPropertySummary).Value != want {
			t.Errorf("%v, %v: %s", start, err, written)
		}
	}
	for _, want := range []string{"\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n", "\r\nX-PUBLISHED-TTL:PT12H\r\n", "\r\nX-WR-CALNAME:Åby\r\n"} {
		if !strings.Contains(written, want) {
			t.Errorf("no %q", want)
		}
	}
}
