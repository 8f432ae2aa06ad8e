package main

import (
	"context"
	"fmt"
	"log"
	"strings"

	"servicestatus/declarations/data"
	"servicestatus/wasm_test/harness/browser"
)

// The pages differ in how many elements they have, of which kind, and in how slow the
// processor is.
var (
	counts    = []int{1, 10, 100, 1000}
	variants  = []string{"card", "badge"}
	slowdowns = []float64{1, 4}
)

// elementRounds returns how many times a page is loaded. A page with a thousand
// elements takes long: it is loaded less often, and not at all on a slow processor.
func elementRounds(n int, slowdown float64) int {
	switch {
	case n < 1000:
		return repeats(5)
	case slowdown > 1:
		return 0
	}
	return repeats(2)
}

func elementsPage(n int, variant string) string { return fmt.Sprintf("%s-%d.html", variant, n) }

// addElements adds the pages, with elements of the five systems in turn.
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

// many is a kind of page, for any number of elements.
type many struct {
	variant  string
	slowdown float64
}

// crowd is what was measured of such pages, by the number of elements.
type crowd map[int][]seen

func (c crowd) sample(n int, of func(seen) float64) (s sample) {
	for _, one := range c[n] {
		s = append(s, of(one))
	}
	return s
}

func heap(s seen) float64   { return s.heap / 1024 }
func module(s seen) float64 { return s.wasm / 1024 }

// measureElements loads all pages in turn, round by round.
func measureElements(c *browser.Chromium, h *host) (chapter, error) {
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

// visitOnce opens a page for a visitor whose browser has nothing stored.
func visitOnce(c *browser.Chromium, h *host, page string, with conditions) (s seen, err error) {
	visitor, leave, err := newVisitor(c)
	if err != nil {
		return s, err
	}
	defer leave()
	return visit(visitor, h, page, with)
}

// addMemory adds the memory of a page to what was measured of it.
func addMemory(tab context.Context, s *seen) error { return s.addMemory(tab) }

func reportElements(found map[many]crowd, grown float64) chapter {
	cards := found[many{"card", 1}]
	one, hundred := cards.sample(1, work).median(), cards.sample(100, work).median()
	c := chapter{
		title: "Many elements on a page",
		targets: []target{
			{what: "main thread of 100 cards, of what that of one allows: 2 × it, and 0.3 ms for each", limit: 2*one + 0.3*100, measured: hundred, unit: " ms"},
			{what: "memory of the status module with 100 cards", limit: 512, measured: cards.sample(100, module).at(1), unit: " kB"},
			{what: fmt.Sprintf("memory that the status module has taken after %s updates of 100 cards", thousands(updates)), limit: 0, measured: grown / 1024, unit: " kB"},
		},
		notes: []string{
			"Elements of the five systems in turn, in the page as it comes, without a slow network; medians. Main thread: from the start of the navigation until all are live and " +
				"nothing is left to do, the page around them included. Memory of JavaScript is counted after a collection; that of the status module is its whole linear memory, the stack included.",
			fmt.Sprintf("Updates: each element is told to show one instant after another (at), an hour apart from that of any other, until the status module has been asked %s times.", thousands(updates)),
		},
	}
	g := newGrown(counts, "elements")
	add := func(kind many, what string, of func(seen) float64) {
		name := kind.variant + "s"
		if kind.slowdown > 1 {
			name += fmt.Sprintf(", slowed down %s times", thousands(kind.slowdown))
		}
		var y sample
		for _, n := range counts {
			if s := found[kind].sample(n, of); len(s) > 0 {
				y = append(y, s.median())
			}
		}
		g.add(name+": "+what, y)
	}
	for _, variant := range variants {
		for _, slowdown := range slowdowns {
			add(many{variant, slowdown}, "main thread, ms", work)
		}
		add(many{variant, 1}, "JavaScript, kB", heap)
		add(many{variant, 1}, "the status module, kB", module)
	}
	c.ratios, c.figures = []table{g.rates}, []table{g.figures}
	return c
}
