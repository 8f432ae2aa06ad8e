package hours_test

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
	"testing"
)

// Where no hours are known there are none in the hour that autumn has twice.
func TestAnOpenEndAloneIsNeverOpen(t *testing.T) {
	s, err := osm.Parse("02:00+")
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range s.Day(calendar.DateOf(2026, 10, 25), nil) {
		if i.State == hours.Open {
			t.Errorf("open from %v to %v", i.From, i.To)
		}
	}
}

// A week may have no such hour: this Sunday's lies in the gap.
func TestTheNextWeekIsLookedAtToo(t *testing.T) {
	s, err := osm.Parse("Su 02:00-03:00")
	if err != nil {
		t.Fatal(err)
	}
	at := calendar.DateOf(2026, 3, 23).Start(720)
	if _, until := s.Timeline().Around(at); until.At.String() != "2026-04-05T02:00:00+02:00" {
		t.Errorf("until %v", until)
	}
}
