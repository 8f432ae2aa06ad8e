package main

import (
	"flag"
	"slices"
	"strings"
)

// A try measures less than a whole run, and writes nothing.
var (
	most = flag.Int("n", 0, "measure everything `N` times at most, for a try")
	only = flag.String("only", "", "measure these `parts` alone, with a comma between them, for a try: weight, loading, own, elements, studio, hours, rules, distance, memory")
)

// repeats returns how often something is measured that is usually measured so often.
func repeats(usual int) int { return atMost(usual, *most) }

// atMost limits a number. A limit of 0 is none.
func atMost(n, limit int) int {
	if limit > 0 {
		return min(n, limit)
	}
	return n
}

// wanted reports whether a part of the run is to be measured.
func wanted(part string) bool { return among(part, *only) }

// among reports whether a name is in a list with commas between. An empty list has all.
func among(name, list string) bool {
	return list == "" || slices.Contains(strings.Split(list, ","), name)
}
