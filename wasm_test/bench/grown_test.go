package main

import (
	"slices"
	"testing"
)

func TestGrown(t *testing.T) {
	g := newGrown([]int{1, 10, 1000}, "rules")
	g.add("squares", sample{1, 100, 1e6})
	if want := []string{"", "1", "10", "1,000"}; !slices.Equal(g.figures.head, want) {
		t.Errorf("%q", g.figures.head)
	}
	if want := []string{"squares", "1.00", "100", "1,000,000"}; !slices.Equal(g.figures.rows[0], want) {
		t.Errorf("%q", g.figures.rows[0])
	}
	if want := []string{"", "overall", "1 to 10", "10 to 1,000"}; !slices.Equal(g.rates.head, want) {
		t.Errorf("%q", g.rates.head)
	}
	if want := []string{"squares", "2.00", "2.00", "2.00"}; !slices.Equal(g.rates.rows[0], want) {
		t.Errorf("%q", g.rates.rows[0])
	}
}
