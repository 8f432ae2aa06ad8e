package main

import (
	"math"
	"testing"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func TestSample(t *testing.T) {
	s := sample{5, 1, 4, 2, 3}
	for share, want := range map[float64]float64{0: 1, 0.25: 2, 0.5: 3, 0.6: 3.4, 1: 5} {
		if got := s.at(share); !near(got, want) {
			t.Errorf("at %v: %v, want %v", share, got, want)
		}
	}
	if got := (sample{1, 2, 3, 10}).median(); !near(got, 2.5) {
		t.Errorf("the median of an even number: %v", got)
	}
	if got := (sample{}).median(); !math.IsNaN(got) {
		t.Errorf("the median of nothing: %v", got)
	}
	if s[0] != 5 {
		t.Error("the sample has been sorted")
	}
}

func TestGeometricMean(t *testing.T) {
	if got := (sample{0.5, 2, 4, 0.25}).geometricMean(); !near(got, 1) {
		t.Errorf("%v", got)
	}
}

func TestExponent(t *testing.T) {
	x := sample{1, 10, 100, 1000}
	for _, want := range []float64{0, 0.5, 1, 2} {
		y := make(sample, len(x))
		for i := range x {
			y[i] = 7 * math.Pow(x[i], want)
		}
		if got := exponent(x, y); !near(got, want) {
			t.Errorf("%v, want %v", got, want)
		}
	}
}
