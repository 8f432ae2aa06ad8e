// Command size prints what a visitor downloads, piece by piece: to see a live
// card, to have a page's own Danish hours read, and to have the app. It fails
// when any of them is more than its budget.
package main

import (
	"fmt"
	"log"
	"os"
	"path"
	"slices"
	"strings"

	"servicestatus/app/site"
)

// budget is for a live card, in bytes of brotli, quality 11: less than half of
// opening_hours.js 3.15.0 (92 kB), the library that a site would use instead.
const budget = 42_000

// ownBudget is for a page that has its own hours, in Danish.
const ownBudget = 60_000

// coreBudget is for the app's core, which is fetched behind a page that can be
// read already. Of it 1.4 MB are Go's runtime and go-app.
const coreBudget = 1_850_000

func main() {
	log.SetFlags(0)
	files, err := site.Load()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%-40s %9s %9s %9s\n", "bytes", "raw", "gzip", "brotli")
	card := sum(files, "a live card", files.Card()...)
	row("budget", site.Weight{Brotli: budget})
	fmt.Println()
	own := sum(files, "a page's own hours, live", "service-status.js", "status.wasm", "reader.wasm")
	row("budget", site.Weight{Brotli: ownBudget})
	fmt.Println()
	sum(files, "a page before the app", append(named(files, ".js", ".css", ".woff2"), "index.html", "service-status.js", "status.wasm")...)
	core := sum(files, "the app's core", named(files, ".wasm")...)
	row("budget", site.Weight{Brotli: coreBudget})
	if card > budget || own > ownBudget || core > coreBudget {
		fmt.Println("over the budget")
		os.Exit(1)
	}
}

// sum prints files and what they come to, and returns that in brotli.
func sum(files site.Files, title string, names ...string) int {
	total := site.Weight{}
	for _, name := range names {
		w := site.Weigh(files[name])
		row(name, w)
		total = total.Plus(w)
	}
	row(title, total)
	return total.Brotli
}

func row(name string, w site.Weight) {
	fmt.Printf("%-40s %9d %9d %9d\n", name, w.Raw, w.Gzip, w.Brotli)
}

// named returns the assets with such endings, in order, but for the preview's.
func named(files site.Files, endings ...string) (names []string) {
	for name := range files {
		if strings.HasPrefix(name, site.Assets) && slices.Contains(endings, path.Ext(name)) && !strings.Contains(name, "preview") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}
