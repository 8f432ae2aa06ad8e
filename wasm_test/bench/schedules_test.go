package main

import (
	"testing"

	"servicestatus/declarations/hours/osm"
)

func TestSchedules(t *testing.T) {
	all, err := schedules()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, s := range all {
		if seen[s.text] {
			t.Errorf("twice: %s", s.text)
		}
		seen[s.text] = true
		// The status module had refused "Su-We", and the run ended.
		if _, rest := osm.ParseCanonical(s.text); rest != "" {
			t.Errorf("not canonical: %s, from %s", s.text, rest)
		}
	}
	if !seen["24/7"] || !seen["Mo-Fr 08:30-20:00; Sa,Su,PH 10:00-16:00; Dec 24,Dec 31 10:00-14:00"] {
		t.Error("neither typical hours nor NemID's may be missing")
	}
}

func TestInstants(t *testing.T) {
	at := spread(97)
	if days := float64(at[96]-at[0]) / 86400; days < 395 || days > 400 {
		t.Errorf("over %v days", days)
	}
	if milliseconds(at)[1] != int64(at[1])*1000 {
		t.Error("not milliseconds")
	}
}
