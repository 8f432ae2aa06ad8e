package main

import (
	"fmt"
	"strings"
	"time"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours/osm"
)

// ruleCounts are how many rules the compared hours have.
var ruleCounts = []int{1, 10, 100, 1000}

// growthRounds is how many times each is timed.
const growthRounds = 5

// withRules returns hours with n rules: the weekdays, and a special day a week from the
// next Monday on.
func withRules(n int) (schedule, error) {
	var b strings.Builder
	b.WriteString("Mo-Fr 08:00-16:00")
	today := spread(1)[0].Date()
	monday := today + 7 - calendar.Date(today.Weekday())
	for i := range n - 1 {
		fmt.Fprintf(&b, "; %s 10:00-12:00", inOSM(monday+calendar.Date(7*i)))
	}
	s, err := osm.Parse(b.String())
	return schedule{b.String(), s}, err
}

// inOSM writes a date as opening_hours has it: 2027 Jan 04.
func inOSM(d calendar.Date) string {
	year, month, day := d.Civil()
	return fmt.Sprintf("%d %.3s %02d", year, time.Month(month), day)
}

// measureRules times hours with more and more rules, and measures their memory.
func measureRules(w, weigher *worker) (chapter, error) {
	some := asking
	some.instants = 13
	var races []*race
	var sizes []footprints
	for _, n := range ruleCounts {
		s, err := withRules(n)
		if err != nil {
			return chapter{}, err
		}
		races = append(races, newRace(w, s, reading), newRace(w, s, some))
		size, err := weighHours(weigher, s, max(200/n, 3))
		if err != nil {
			return chapter{}, err
		}
		sizes = append(sizes, size)
	}
	if err := runAll("rules", growthRounds, races); err != nil {
		return chapter{}, err
	}
	c := chapter{
		title: "Many rules",
		notes: []string{"`Mo-Fr 08:00-16:00` and a special day a week, each a rule of its own. The exponent says how what is measured grows: 1 is in proportion, 2 as the square."},
	}
	g := newGrown(ruleCounts, "rules")
	for i, o := range []operation{reading, some} {
		for _, name := range []string{wasm, theirs} {
			var took sample
			for n := range ruleCounts {
				took = append(took, races[2*n+i].took(name)/1e3)
			}
			g.add(o.name+", µs: "+name, took)
			if name == wasm {
				c.targets = append(c.targets, target{what: o.name + ": the exponent of growth with rules, from 1 to 1,000", limit: 1.1, measured: exponent(g.x, took)})
			}
		}
	}
	for _, one := range []struct {
		name string
		of   func(footprints) float64
	}{
		{wasm, func(f footprints) float64 { return f.wasm.kept }},
		{theirs, func(f footprints) float64 { return f.theirs.kept }},
	} {
		var kept sample
		for _, f := range sizes {
			kept = append(kept, one.of(f)/1024)
		}
		g.add("memory kept, kB: "+one.name, kept)
	}
	c.ratios, c.figures = []table{g.rates}, []table{g.figures}
	return c, nil
}
