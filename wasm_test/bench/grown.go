package main

import "fmt"

// grown shows how measurements grow with a number: the figures, and the exponents of
// growth between them.
type grown struct {
	x              sample
	figures, rates table
}

func newGrown(counts []int, what string) *grown {
	g := &grown{
		figures: table{title: "By the number of " + what, head: []string{""}},
		rates:   table{title: "The exponent of growth with the number of " + what, head: []string{"", "overall"}},
	}
	for i, n := range counts {
		g.x = append(g.x, float64(n))
		g.figures.head = append(g.figures.head, thousands(float64(n)))
		if i > 0 {
			g.rates.head = append(g.rates.head, fmt.Sprintf("%s to %s", thousands(float64(counts[i-1])), thousands(float64(n))))
		}
	}
	return g
}

// add adds a line of measurements, which may have fewer columns than the others.
func (g *grown) add(name string, y sample) {
	figures, rates := []string{name}, []string{name, figure(exponent(g.x[:len(y)], y))}
	for i := range g.x {
		of, rate := "–", "–"
		if i < len(y) {
			of = figure(y[i])
		}
		if i > 0 && i < len(y) {
			rate = figure(exponent(g.x[i-1:i+1], y[i-1:i+1]))
		}
		if figures = append(figures, of); i > 0 {
			rates = append(rates, rate)
		}
	}
	g.figures.add(figures...)
	g.rates.add(rates...)
}
