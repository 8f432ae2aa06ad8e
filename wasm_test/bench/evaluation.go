package main

import (
	"fmt"
	"slices"
	"strings"
)

// operation is a question about hours.
type operation struct {
	name, key string // in the report, and in bench.mjs
	days      int
	instants  int // how many instants it is asked at; the same for all
}

var (
	reading = operation{"reading the text", "parse", 0, 1}
	asking  = operation{"state and next change", "both", 0, 97}

	operations = []operation{
		reading, asking,
		{"state", "state", 0, 97},
		{"next change", "next", 0, 97},
		{"intervals of a week", "intervals", 7, 13},
		{"intervals of a year", "intervals", 365, 2},
	}
)

// evaluationRounds is how many times each is timed.
const evaluationRounds = 5

// measureEvaluation times all operations of all schedules in turn, round by round.
func measureEvaluation(w *worker, all []schedule) (chapter, error) {
	var races []*race
	for _, s := range all {
		for _, o := range operations {
			races = append(races, newRace(w, s, o))
		}
	}
	if err := runAll("hours", evaluationRounds, races); err != nil {
		return chapter{}, err
	}
	differing, err := compareAnswers(w, all)
	if err != nil {
		return chapter{}, err
	}
	return reportEvaluation(races, differing), nil
}

// set returns the times of one runner for an operation, schedule by schedule.
func set(races []*race, o operation, name string) (s sample) {
	for _, r := range races {
		if r.operation == o {
			s = append(s, r.took(name))
		}
	}
	return s
}

// over divides two samples, schedule by schedule.
func (s sample) over(other sample) sample {
	ratios := make(sample, len(s))
	for i := range s {
		ratios[i] = s[i] / other[i]
	}
	return ratios
}

func reportEvaluation(races []*race, differing []string) chapter {
	c := chapter{
		title: "Reading and asking hours",
		notes: []string{
			"The hours are all that the five declarations publish, each once, and some typical ones (wasm_test/bench/schedules.txt). *Ours* is status.wasm as it is shipped, " +
				"in one process of Node with opening_hours; the same code compiled by Go runs by itself. Each is asked at the same instants, spread over 400 days.",
			"Ours is read from the least declaration that has hours, JSON included, copied into the status module's memory. Intervals are walked in the module from one change to the next, " +
				"two calls for each. Of opening_hours the faster of two ways counts for state and next change: getStateString and getNextChange, or an iterator that advances.",
		},
	}
	if len(differing) == 0 {
		c.notes = append(c.notes, "At all these instants both say the same.")
	} else {
		c.notes = append(c.notes, "They do not say the same in all (wasm_test/peer/DIFFERENCES.md has why):", strings.Join(differing, "\n"))
	}
	ratios := table{title: "How many times faster than opening_hours: more is better", head: []string{"", "over the set", "geometric mean", "least", "most", "by Go, over the set"}}
	totals := table{title: "Microseconds for all hours of the set", head: []string{"", wasm, native, theirs}}
	for _, o := range operations {
		a, b, g := set(races, o, wasm), set(races, o, theirs), set(races, o, native)
		times := b.over(a)
		ratios.add(o.name, figure(b.sum()/a.sum()), figure(times.geometricMean()), figure(slices.Min(times)), figure(slices.Max(times)), figure(b.sum()/g.sum()))
		totals.add(o.name, figure(a.sum()/1e3), figure(g.sum()/1e3), figure(b.sum()/1e3))
		if o == reading || o == asking {
			c.targets = append(c.targets, target{what: o.name + ": opening_hours / ours, over the set", least: true, limit: 50, measured: b.sum() / a.sum(), unit: " ×"})
		}
	}
	each := table{title: "Microseconds, hours by hours", head: []string{"", "reading: " + wasm, theirs, "×", "state and next change: " + wasm, theirs, "×"}}
	for i, r := range races {
		if r.operation != reading {
			continue
		}
		asked := races[i+1] // follows it, for the same hours
		row := []string{fmt.Sprintf("`%s`", r.text)}
		for _, one := range []*race{r, asked} {
			row = append(row, figure(one.took(wasm)/1e3), figure(one.took(theirs)/1e3), figure(one.took(theirs)/one.took(wasm)))
		}
		each.add(row...)
	}
	c.ratios, c.figures = []table{ratios}, []table{totals, each}
	return c
}
