// Command bench measures what a visitor gets from us, side by side with what
// they would get from a page that uses opening_hours, and writes BENCHMARKS.md.
// It fails when a target is missed. It runs at the top of the tree, after make
// build, and takes some minutes in which the machine should have nothing else
// to do.
package main

import (
	"fmt"
	"log"
	"os"
)

// zone is Denmark's: opening_hours has no zones of its own, and would say
// something else on another clock.
const zone = "Europe/Copenhagen"

func main() {
	log.SetFlags(log.Ltime)
	chapters, where, err := measure()
	if err != nil {
		log.Fatal(err)
	}
	text := report(chapters, where)
	fmt.Print(text)
	if err := os.WriteFile("BENCHMARKS.md", []byte(text), 0o644); err != nil {
		log.Fatal(err)
	}
	if n := missed(chapters); n > 0 {
		log.Fatalf("%d targets missed", n)
	}
}

// measure goes through all parts, one at a time.
func measure() (all []chapter, where [][2]string, err error) {
	h, err := newHost()
	if err != nil {
		return nil, nil, err
	}
	log.Print("weighing")
	weight, err := weigh(h)
	if err != nil {
		return nil, nil, err
	}
	h.start()
	defer h.Close()
	c, err := startChromium()
	if err != nil {
		return nil, nil, err
	}
	defer c.close()
	load, err := measureLoad(c, h)
	if err != nil {
		return nil, nil, err
	}
	elements, err := measureElements(c, h)
	if err != nil {
		return nil, nil, err
	}
	return []chapter{weight, load, elements}, surroundings(c), nil
}
