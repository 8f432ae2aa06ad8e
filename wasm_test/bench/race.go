package main

import (
	"log"
	"math"
)

// race is one operation of one schedule, timed in several laps.
type race struct {
	operation
	schedule
	runners []runner
	laps    map[string]sample // in nanoseconds, by runner
}

// runner carries out the operation in one way, and returns how long it took.
type runner struct {
	name string
	run  func() (nanoseconds float64, err error)
}

// The runners. opening_hours can be asked for a state and the next change in two ways,
// of which the faster one counts.
const (
	wasm     = "ours"
	native   = "ours, by Go"
	theirs   = "opening_hours"
	iterator = "opening_hours, by an iterator"
)

func newRace(w *worker, s schedule, o operation) *race {
	r := &race{operation: o, schedule: s, laps: map[string]sample{}}
	at := spread(o.instants)
	add := func(name, side, operation string) {
		c := command{Do: "time", Side: side, Operation: operation, Hours: s.text, Days: o.days, Instants: milliseconds(at)}
		r.runners = append(r.runners, runner{name, func() (float64, error) {
			answer, err := ask[struct{ Nanoseconds float64 }](w, c)
			return answer.Nanoseconds, err
		}})
	}
	add(wasm, "ours", o.key)
	add(theirs, "theirs", o.key)
	if o.key == "both" {
		add(iterator, "theirs", "iterator")
	}
	times := 1
	operate := inGo[o.key](s, o.days)
	r.runners = append(r.runners, runner{native, func() (float64, error) { return nanoseconds(operate, at, &times), nil }})
	return r
}

// warmRounds come before the rounds that count, so that V8 has optimized the code.
const warmRounds = 3

// runAll runs all races in turn, for some rounds.
func runAll(what string, rounds int, races []*race) error {
	warm := repeats(warmRounds)
	rounds = repeats(rounds)
	for round := range warm + rounds {
		for _, race := range races {
			for _, runner := range race.runners {
				lap, err := runner.run()
				if err != nil {
					return err
				}
				if round >= warm {
					race.laps[runner.name] = append(race.laps[runner.name], lap)
				}
			}
		}
		log.Printf("%s: round %d of %d", what, round+1, warm+rounds)
	}
	return nil
}

// took returns the median time of a runner, in its faster way.
func (r *race) took(name string) float64 {
	best := r.laps[name].median()
	if other := r.laps[iterator]; name == theirs && len(other) > 0 {
		best = math.Min(best, other.median())
	}
	return best
}
