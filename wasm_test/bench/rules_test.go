package main

import (
	"strings"
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours/osm"
)

func TestWithRules(t *testing.T) {
	for _, n := range ruleCounts {
		s, err := withRules(n)
		if err != nil {
			t.Fatal(err)
		}
		if got := len(s.Rules()); got != n {
			t.Errorf("%d rules, want %d: %.80s", got, n, s.text)
		}
		if got := osm.Format(s.Schedule); got != s.text {
			t.Errorf("read as %.80s, want %.80s", got, s.text)
		}
	}
}

func TestInOSM(t *testing.T) {
	if got := inOSM(calendar.DateOf(2027, 1, 4)); got != "2027 Jan 04" {
		t.Error(got)
	}
}

// All special days are different Mondays.
func TestSpecialDaysAreMondays(t *testing.T) {
	s, err := withRules(10)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range s.Rules()[1:] {
		if from := r.Days.Dates[0].From; calendar.DateOf(from.Year, from.Month, from.Day).Weekday() != calendar.Monday {
			t.Errorf("%+v in %s", from, strings.TrimSpace(s.text))
		}
	}
}
