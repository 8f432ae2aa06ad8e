package hours_test

import (
	"testing"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

const benchmarked = `Mo-Fr 08:30-20:00; Sa,Su,PH 10:00-16:00; Dec 24,Dec 31 10:00-14:00`

func BenchmarkParseOSM(b *testing.B) {
	for b.Loop() {
		if _, err := hours.ParseOSM(benchmarked); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAround(b *testing.B) {
	s, err := hours.ParseOSM(benchmarked)
	if err != nil {
		b.Fatal(err)
	}
	at := calendar.DateOf(2026, 12, 24).Start(720)
	for b.Loop() {
		hours.Around(s, at)
	}
}

func BenchmarkIntervalsOfAYear(b *testing.B) {
	s, err := hours.ParseOSM(benchmarked)
	if err != nil {
		b.Fatal(err)
	}
	at := calendar.DateOf(2026, 1, 1).Start(0)
	for b.Loop() {
		s.Intervals(at, at+365*calendar.Day)
	}
}
