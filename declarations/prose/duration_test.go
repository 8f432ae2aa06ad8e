package prose

import (
	"fmt"
	"testing"
)

func TestDuration(t *testing.T) {
	for text, want := range map[string]string{
		"300 sekunder":           "PT300S  300 sekunder",
		"30 min, resten":         "PT30M  30 min",
		"to dage.":               "P2D  to dage",
		"2 arbejdsdage":          "P2D working days 2 arbejdsdage",
		"5 kalenderdage":         "P5D elapsed 5 kalenderdage",
		"næste arbejdsdag":       "P1D working days næste arbejdsdag",
		"en halv time":           "PT30M  en halv time",
		"halvanden time":         "PT90M  halvanden time",
		"4 uger":                 "P28D  4 uger",
		"straksafklaring 50 %":   "PT0S  straksafklaring",
		"8-10 uger":              "P70D  8-10 uger",
		"2 måneder":              "none",
		"12345 timer":            "none",
		"1. juli":                "none",
		"2 timers åbningstid":    "none",
		"4 arbejdstimer, senest": "PT4H  4 arbejdstimer",
	} {
		got := "none"
		if d, end, ok := duration(text); ok {
			got = fmt.Sprintf("%v %s %s", d.Duration, d.clock, text[:end])
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
