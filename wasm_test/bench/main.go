// Command bench measures what a visitor gets from us, and what they would get from a
// page that uses opening_hours. It writes BENCHMARKS.md, which says of each target
// whether it is met.
//
// It runs at the top of the tree, after make build. It takes some minutes, in which the
// machine should do nothing else.
package main

import (
	"fmt"
	"log"
	"os"

	"github.com/chromedp/chromedp"

	"servicestatus/wasm_test/harness/browser"
)

// zone is the zone of all clocks: opening_hours has no zones of its own, and its
// answers depend on the machine's.
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

// measure runs all parts, one at a time.
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
	// Without a spare process: starting it would be measured with a page.
	c, err := browser.Start(zone, chromedp.Flag("disable-features", "SpareRendererForSitePerProcess"))
	if err != nil {
		return nil, nil, err
	}
	defer c.Close()
	set, err := schedules()
	if err != nil {
		return nil, nil, err
	}
	log.Print("weighing")
	for _, part := range []func() (chapter, error){
		func() (chapter, error) { return weigh(h) },
		func() (chapter, error) { return measureLoad(c, h) },
		func() (chapter, error) { return measureElements(c, h) },
		func() (chapter, error) { return measureStudio(c, h) },
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
