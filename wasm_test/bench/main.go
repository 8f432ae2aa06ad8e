// Command bench measures what a visitor gets from us, side by side with what
// they would get from a page that uses opening_hours, and writes BENCHMARKS.md,
// which says of each target whether it is met. It runs at the top of the tree, after make
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
		log.Printf("%d targets missed", n)
	}
}

// measure goes through all parts, one at a time.
func measure() (all []chapter, where [][2]string, err error) {
	h, err := newHost()
	if err != nil {
		return nil, nil, err
	}
	w, err := startWorker()
	if err != nil {
		return nil, nil, err
	}
	defer w.close()
	scales, err := weigher()
	if err != nil {
		return nil, nil, err
	}
	defer scales.close()
	c, err := startChromium()
	if err != nil {
		return nil, nil, err
	}
	defer c.close()
	set, err := schedules()
	if err != nil {
		return nil, nil, err
	}
	log.Print("weighing")
	for _, part := range []func() (chapter, error){
		func() (chapter, error) { return weigh(h) },
		func() (chapter, error) { return measureLoad(c, h) },
		func() (chapter, error) { return measureElements(c, h) },
		func() (chapter, error) { return measureEvaluation(w, set) },
		func() (chapter, error) { return measureRules(w, scales) },
		func() (chapter, error) { return measureDistance(w) },
		func() (chapter, error) { return measureMemory(scales, set) },
	} {
		found, err := part()
		if err != nil {
			return nil, nil, err
		}
		all = append(all, found)
	}
	return all, surroundings(c), nil
}
