package main

import (
	"fmt"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours/osm"
)

// distances are how many years ahead the only opening lies.
var distances = []int{1, 2, 5, 10, 20, 50}

// measureDistance times the search for an opening that is years ahead.
func measureDistance(w *worker) (chapter, error) {
	// Without a limit opening_hours looks no further than five years.
	far := operation{"next change", "next", 60 * 366, 1}
	now := spread(1)[0]
	year, month, day := now.Date().Civil()
	var races []*race
	for _, years := range distances {
		text := inOSM(calendar.DateOf(year+years, month, day)) + " 10:00-14:00"
		read, err := osm.Parse(text)
		if err != nil {
			return chapter{}, err
		}
		s := schedule{text, read}
		ours, theirs, err := answersOf(w, text, far.days, spread(1))
		if err != nil {
			return chapter{}, err
		}
		if ours[0] != theirs[0] || ours[0].Next == 0 {
			return chapter{}, fmt.Errorf("%s at %s: ours is %s, theirs %s", text, now, ours[0], theirs[0])
		}
		races = append(races, newRace(w, s, far))
	}
	if err := runAll("distance", growthRounds, races); err != nil {
		return chapter{}, err
	}
	c := chapter{
		title: "An opening far away",
		notes: []string{"The next change of hours that are open on one day only, so many years ahead. opening_hours is given a limit beyond it: left alone, it looks no further than five years."},
	}
	g := newGrown(distances, "years")
	for _, name := range []string{wasm, theirs} {
		var took sample
		for _, r := range races {
			took = append(took, r.took(name)/1e3)
		}
		g.add("next change, µs: "+name, took)
		if name == wasm {
			c.targets = []target{{what: "next change: the exponent of growth with years ahead, from 1 to 50", limit: 0.1, measured: exponent(g.x, took)}}
		}
	}
	c.ratios, c.figures = []table{g.rates}, []table{g.figures}
	return c, nil
}
