// Command size prints what a visitor downloads to see a live card, piece by
// piece, and fails when it is more than the budget.
package main

import (
	"fmt"
	"log"
	"os"

	"servicestatus/app/site"
	"servicestatus/declarations/data"
)

// budget is in bytes of brotli, quality 11: half of what the JavaScript library
// a site would use instead weighs by itself (opening_hours.js 3.15.0, 92 kB).
const budget = 46_000

func main() {
	log.SetFlags(0)
	files, err := site.Load()
	if err != nil {
		log.Fatal(err)
	}
	heaviest := ""
	for _, id := range data.IDs {
		if name := "declarations/" + id + ".json"; len(site.Brotli(files[name])) > len(site.Brotli(files[heaviest])) {
			heaviest = name
		}
	}
	raw, gzip, brotli := 0, 0, 0
	row := func(name string, r, g, b int) { fmt.Printf("%-28s %9d %9d %9d\n", name, r, g, b) }
	fmt.Printf("%-28s %9s %9s %9s\n", "bytes", "raw", "gzip", "brotli")
	for _, name := range []string{"service-status.js", "status.wasm", heaviest} {
		r, g, b := len(files[name]), len(site.Gzip(files[name])), len(site.Brotli(files[name]))
		row(name, r, g, b)
		raw, gzip, brotli = raw+r, gzip+g, brotli+b
	}
	row("a live card", raw, gzip, brotli)
	row("budget", 0, 0, budget)
	if brotli > budget {
		fmt.Printf("over the budget by %d bytes\n", brotli-budget)
		os.Exit(1)
	}
}
