package main

import (
	"math"
	"slices"
)

// sample is several measurements of one thing.
type sample []float64

// at returns the value below which a share of the sample lies. It interpolates between
// two measurements.
func (s sample) at(share float64) float64 {
	if len(s) == 0 {
		return math.NaN()
	}
	sorted := slices.Sorted(slices.Values(s))
	place := share * float64(len(sorted)-1)
	below := int(place)
	if below == len(sorted)-1 {
		return sorted[below]
	}
	return sorted[below] + (place-float64(below))*(sorted[below+1]-sorted[below])
}

func (s sample) median() float64 { return s.at(0.5) }

func (s sample) sum() (sum float64) {
	for _, x := range s {
		sum += x
	}
	return sum
}

// geometricMean is the mean for ratios: the mean of a half and two is one.
func (s sample) geometricMean() float64 {
	logs := make(sample, len(s))
	for i, x := range s {
		logs[i] = math.Log(x)
	}
	return math.Exp(logs.sum() / float64(len(s)))
}

// exponent says how y grows with x: 0 is not at all, 1 in proportion, 2 as the
// square. It is the slope of the regression line through the logarithms.
func exponent(x, y sample) float64 {
	n := float64(len(x))
	var sx, sy, sxx, sxy float64
	for i := range x {
		a, b := math.Log(x[i]), math.Log(y[i])
		sx, sy, sxx, sxy = sx+a, sy+b, sxx+a*a, sxy+a*b
	}
	return (n*sxy - sx*sy) / (n*sxx - sx*sx)
}
