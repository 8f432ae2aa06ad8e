package main

import (
	"runtime"
	"time"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours/osm"
)

// enough is how long an operation is timed at least, as in bench.mjs.
const enough = 4 * time.Millisecond

// inGo are the operations in Go, by their names in bench.mjs. Each returns a part of
// its result, so that the compiler cannot drop it.
var inGo = map[string]func(s schedule, days int) func(at calendar.Instant) int{
	"parse": func(s schedule, _ int) func(calendar.Instant) int {
		return func(calendar.Instant) int {
			if _, err := osm.Parse(s.text); err != nil {
				panic(err) // it was read before without an error
			}
			return 1
		}
	},
	"state": func(s schedule, _ int) func(calendar.Instant) int {
		return func(at calendar.Instant) int { return int(s.State(at)) }
	},
	"next": func(s schedule, _ int) func(calendar.Instant) int {
		return func(at calendar.Instant) int { return int(s.NextChange(at).At) }
	},
	"both": func(s schedule, _ int) func(calendar.Instant) int {
		return func(at calendar.Instant) int {
			line := s.Timeline()
			return int(line.At(at).State) + int(line.Change(at, calendar.Last).At)
		}
	},
	"intervals": func(s schedule, days int) func(calendar.Instant) int {
		return func(at calendar.Instant) int {
			return len(s.Intervals(at, at+calendar.Instant(days)*calendar.Day))
		}
	},
}

// nanoseconds returns the mean time of an operation over all instants. It goes
// through them until that takes long enough, and begins with as many passes as the
// last call needed.
func nanoseconds(operate func(calendar.Instant) int, instants []calendar.Instant, times *int) float64 {
	for ; ; *times *= 2 {
		sum := 0
		start := time.Now()
		for range *times {
			for _, at := range instants {
				sum += operate(at)
			}
		}
		taken := time.Since(start)
		runtime.KeepAlive(sum) // keeps the compiler from dropping the result
		if taken >= enough {
			return float64(taken) / float64(*times) / float64(len(instants))
		}
	}
}
