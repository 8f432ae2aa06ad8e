package main

import (
	"context"
	"fmt"
	"log"
	"strings"

	"servicestatus/declarations/data"
)

// How many elements a page has, of which kind, and on how slow a processor.
var (
	counts    = []int{1, 10, 100, 1000}
	variants  = []string{"card", "badge"}
	slowdowns = []float64{1, 4}
)

// elementRounds is how often each page is loaded; those that take most of a
// minute, once.
func elementRounds(n int, slowdown float64) int {
	switch {
	case n < 1000:
		return 3
	case slowdown > 1:
		return 1
	}
	return 2
}

func elementsPage(n int, variant string) string { return fmt.Sprintf("%s-%d.html", variant, n) }

// addElements adds the pages: elements of the five systems in turn.
func (h *host) addElements() {
	for _, variant := range variants {
		for _, n := range counts {
			var b strings.Builder
			for i := range n {
				fmt.Fprintf(&b, "<service-status system=%q variant=%q></service-status>\n", data.IDs[i%len(data.IDs)], variant)
			}
			h.files[elementsPage(n, variant)] = pageWith(`<script src="service-status.js" async></script>`, b.String())
		}
	}
}

// many is a kind of page with more and more elements.
type many struct {
	variant  string
	slowdown float64
}

// crowd is what was seen of it, by the number of elements.
type crowd map[int][]seen

func (c crowd) sample(n int, of func(seen) float64) (s sample) {
	for _, one := range c[n] {
		s = append(s, of(one))
	}
	return s
}

func heap(s seen) float64 { return s.heap }
func core(s seen) float64 { return s.wasm }

// measureElements loads the pages by turns.
func measureElements(c *chromium, h *host) (chapter, error) {
	found := map[many]crowd{}
	for round := range elementRounds(1, 1) {
		for _, n := range counts {
			for _, variant := range variants {
				for _, slowdown := range slowdowns {
					if round >= elementRounds(n, slowdown) {
						continue
					}
					s, err := visitOnce(c, h, elementsPage(n, variant), conditions{slowdown: slowdown, elements: n, then: addMemory})
					if err != nil {
						return chapter{}, err
					}
					kind := many{variant, slowdown}
					if found[kind] == nil {
						found[kind] = crowd{}
					}
					found[kind][n] = append(found[kind][n], s)
				}
			}
		}
		log.Printf("elements: round %d of %d", round+1, elementRounds(1, 1))
	}
	grown, err := measureUpdates(c, h)
	return reportElements(found, grown), err
}

// visitOnce opens a page for someone who has kept nothing.
func visitOnce(c *chromium, h *host, page string, with conditions) (s seen, err error) {
	visitor, leave, err := c.visitor()
	if err != nil {
		return s, err
	}
	defer leave()
	return visit(visitor, h, page, with)
}

// addMemory adds what a page has to what was seen of it.
func addMemory(tab context.Context, s *seen) error { return s.addMemory(tab) }

func reportElements(found map[many]crowd, grown growth) chapter {
	cards := found[many{"card", 1}]
	one, hundred := cards.sample(1, work).median(), cards.sample(100, work).median()
	c := chapter{
		title: "Many elements on a page",
		targets: []target{
			{what: "main thread of 100 cards, of what that of one allows: 2 × it, and 0.3 ms for each", limit: 2*one + 0.3*100, measured: hundred, unit: " ms"},
			{what: "memory of the core with 100 cards", limit: 512, measured: cards.sample(100, core).at(1) / 1024, unit: " kB"},
			{what: fmt.Sprintf("memory the core has taken after %d updates of 100 cards", updates), limit: 0, measured: grown.bytes / 1024, unit: " kB"},
		},
		notes: []string{
			"Elements of the five systems in turn, in the page as it comes, without a slow network. Main thread: from the start of the navigation until all are live and nothing " +
				"is left to do; the page around them is in it. Memory of JavaScript is counted after a collection, that of the core is its whole linear memory, the stack included.",
			fmt.Sprintf("Updates: the page's clock is moved on an hour at a time until the core has been asked %s times more.", thousands(updates)),
		},
	}
	rates := table{title: "How the main thread's time grows with the number of elements: the exponent (1 is in proportion)", head: []string{"", "overall"}}
	for i := range counts[1:] {
		rates.head = append(rates.head, fmt.Sprintf("%d to %d", counts[i], counts[i+1]))
	}
	times := table{title: "Milliseconds of the main thread: median and middle half", head: []string{""}}
	bytes := table{title: "Kilobytes: median, processor as it is", head: []string{""}}
	for _, n := range counts {
		times.head = append(times.head, thousands(float64(n)))
		bytes.head = append(bytes.head, thousands(float64(n)))
	}
	for _, variant := range variants {
		for _, slowdown := range slowdowns {
			of, name := found[many{variant, slowdown}], variant+"s"
			if slowdown > 1 {
				name += fmt.Sprintf(", processor slowed down %s times", thousands(slowdown))
			}
			var x, y sample
			row := []string{name}
			for _, n := range counts {
				s := of.sample(n, work)
				x, y = append(x, float64(n)), append(y, s.median())
				row = append(row, s.spread())
			}
			times.add(row...)
			row = []string{name, figure(exponent(x, y))}
			for i := range x[1:] {
				row = append(row, figure(exponent(x[i:i+2], y[i:i+2])))
			}
			rates.add(row...)
		}
		for _, kind := range []struct {
			name string
			of   func(seen) float64
		}{{"JavaScript", heap}, {"the core", core}} {
			row := []string{variant + "s: " + kind.name}
			for _, n := range counts {
				row = append(row, figure(found[many{variant, 1}].sample(n, kind.of).median()/1024))
			}
			bytes.add(row...)
		}
	}
	c.ratios, c.figures = []table{rates}, []table{times, bytes}
	return c
}
