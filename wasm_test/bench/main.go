// Command bench measures what a visitor gets from us, and what they would get from a
// page that uses opening_hours. It writes BENCHMARKS.md, which says of each target
// whether it is met. It exits with 1 when a target is missed.
//
// It runs at the top of the tree, after make build. It takes some minutes, in which the
// machine should do nothing else. With -n or -only it measures less, prints the report,
// and writes nothing.
package main

import (
	"flag"
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
	flag.Parse()
	chapters, where, err := measure()
	if err != nil {
		log.Fatal(err)
	}
	name := "BENCHMARKS.md"
	if *most > 0 || *only != "" {
		name = "" // a try
	}
	code, err := conclude(chapters, where, name)
	if err != nil {
		log.Fatal(err)
	}
	os.Exit(code)
}

// conclude prints the report, and writes it to a file if that has a name. It returns the
// exit code of the command: 1 when a target is missed.
func conclude(chapters []chapter, where [][2]string, name string) (code int, err error) {
	text := report(chapters, where)
	fmt.Print(text)
	if name != "" {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			return 1, err
		}
	}
	if n := missed(chapters); n > 0 {
		log.Printf("%d targets missed", n)
		return 1, nil
	}
	return 0, nil
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
	for _, part := range []struct {
		name string
		run  func() (chapter, error)
	}{
		{"weight", func() (chapter, error) { return weigh(h) }},
		{"loading", func() (chapter, error) { return measureLoad(c, h) }},
		{"own", func() (chapter, error) { return measureOwn(c, h) }},
		{"elements", func() (chapter, error) { return measureElements(c, h) }},
		{"studio", func() (chapter, error) { return measureStudio(c, h) }},
		{"hours", func() (chapter, error) { return measureEvaluation(w, set) }},
		{"rules", func() (chapter, error) { return measureRules(w, scales) }},
		{"distance", func() (chapter, error) { return measureDistance(w) }},
		{"memory", func() (chapter, error) { return measureMemory(scales, set) }},
	} {
		if !wanted(part.name) {
			continue
		}
		log.Print(part.name)
		found, err := part.run()
		if err != nil {
			return nil, nil, err
		}
		all = append(all, found)
	}
	return all, surroundings(c), nil
}
