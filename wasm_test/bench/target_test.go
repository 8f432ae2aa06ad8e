package main

import (
	"math"
	"slices"
	"testing"
)

func TestTarget(t *testing.T) {
	for _, c := range []struct {
		target
		met bool
		row []string
	}{
		{target{what: "a", limit: 0.5, measured: 0.5}, true, []string{"a", "≤ 0.50", "0.50", "met"}},
		{target{what: "b", limit: 2, measured: 3, unit: " ms"}, false, []string{"b", "≤ 2.00 ms", "3.00 ms", "**missed**"}},
		{target{what: "c", least: true, limit: 50, measured: 60, unit: " ×"}, true, []string{"c", "≥ 50.0 ×", "60.0 ×", "met"}},
		{target{what: "d", least: true, limit: 50, measured: math.NaN()}, false, []string{"d", "≥ 50.0", "–", "**missed**"}},
		{target{what: "e", limit: 50, measured: math.NaN()}, false, []string{"e", "≤ 50.0", "–", "**missed**"}},
	} {
		if c.target.met() != c.met || !slices.Equal(c.target.row(), c.row) {
			t.Errorf("%v: %v %q", c.target, c.target.met(), c.target.row())
		}
	}
}
