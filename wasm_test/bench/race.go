package main

import (
	"log"
	"math"
)

// race is one operation of one schedule, timed again and again.
type race struct {
	operation
	schedule
	runners []runner
	laps    map[string]sample // in nanoseconds, by runner
}

// runner does the operation in one way, and returns how long that took.
type runner struct {
	name string
	run  func() (nanoseconds float64, err error)
}

// The runners. Of the two ways in which opening_hours can be asked for a state
// and the next change, the faster one counts.
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

// warmRounds come before those that count: V8 has to find out what to optimize.
const warmRounds = 3

// runAll runs races, by turns, for some rounds.
func runAll(what string, rounds int, races []*race) error {
	for round := range warmRounds + rounds {
		for _, race := range races {
			for _, runner := range race.runners {
				lap, err := runner.run()
				if err != nil {
					return err
				}
				if round >= warmRounds {
					race.laps[runner.name] = append(race.laps[runner.name], lap)
				}
			}
		}
		log.Printf("%s: round %d of %d", what, round+1, warmRounds+rounds)
	}
	return nil
}

// took is how long a runner took, in its better way.
func (r *race) took(name string) float64 {
	best := r.laps[name].median()
	if other := r.laps[iterator]; name == theirs && len(other) > 0 {
		best = math.Min(best, other.median())
	}
	return best
}
