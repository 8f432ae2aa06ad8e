package main

import (
	"flag"
	"fmt"
	"slices"
	"strings"
)

// A try measures less than a whole run, and writes nothing.
var (
	most = flag.Int("n", 0, "measure everything `N` times at most, for a try")
	only = flag.String("only", "", "measure these `PARTS` alone, with a comma between them, for a try")
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

// among reports whether a name is in a list with commas between. An empty list has all.
func among(name, list string) bool {
	return list == "" || slices.Contains(strings.Split(list, ","), name)
}

// known returns an error when a list has a name that no part has.
func known(list string) error {
	for name := range strings.SplitSeq(list, ",") {
		if names := partNames(); list != "" && !slices.Contains(names, name) {
			return fmt.Errorf("-only: there is no part %q; write some of %s", name, strings.Join(names, ","))
		}
	}
	return nil
}
