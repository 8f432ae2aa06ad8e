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
	written := icalendar.Calendar{Name: "Åby", Stamp: day.Start(0)}.Publish(nil,
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

// Maintenance and notices were in no calendar. Two that begin at once have UIDs of their
// own, also where all else is equal; a UID stays the same when the end or a text changes.
func TestEvents(t *testing.T) {
	from := calendar.DateOf(2026, 12, 1).Start(20 * 60)
	until := hours.Bound{At: from + 7200, OK: true}
	publish := func(events ...icalendar.Event) []*ics.VEvent {
		read, err := ics.ParseCalendar(strings.NewReader(icalendar.Calendar{Stamp: from}.Publish(events)))
		if err != nil {
			t.Fatal(err)
		}
		return read.Events()
	}
	window := icalendar.Event{ID: "aaby/window", From: from, Until: until, Summary: "Servicevindue – Åby", Description: "Systemet kan være nede; kl. 20, altid"}
	notice := icalendar.Event{ID: "aaby/notice", From: from, Summary: "Nede"}
	events := publish(window, notice, notice)
	if len(events) != 3 || events[0].Id() == events[1].Id() || events[1].Id() == events[2].Id() {
		t.Fatalf("%v", events)
	}
	start, errStart := events[0].GetStartAt()
	end, errEnd := events[0].GetEndAt()
	if errStart != nil || errEnd != nil || start.Unix() != int64(from) || end.Unix() != int64(until.At) {
		t.Errorf("%v %v, %v %v", start, errStart, end, errEnd)
	}
	for property, want := range map[ics.ComponentProperty]string{ics.ComponentPropertySummary: window.Summary, ics.ComponentPropertyDescription: window.Description, ics.ComponentPropertyTransp: "TRANSPARENT"} {
		if got := events[0].GetProperty(property); got == nil || got.Value != want {
			t.Errorf("%s is %v, want %s", property, got, want)
		}
	}
	if p := events[1].GetProperty(ics.ComponentPropertyDtEnd); p != nil {
		t.Errorf("an event ends %s, though nobody knows when", p.Value)
	}
	ended := notice
	ended.Until, ended.Description = until, "Fejlen er rettet"
	if before, after := events[1].Id(), publish(ended)[0].Id(); before != after {
		t.Errorf("%s has become %s", before, after)
	}
}
