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
	"servicestatus/declarations/data"
)

// budget is in bytes of brotli, quality 11: half of what the JavaScript library
// a site would use instead weighs by itself (opening_hours.js 3.15.0, 92 kB).
const budget = 46_000

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
	heaviest := ""
	for _, id := range data.IDs {
		if name := "declarations/" + id + ".json"; len(site.Brotli(files[name])) > len(site.Brotli(files[heaviest])) {
			heaviest = name
		}
	}
	fmt.Printf("%-40s %9s %9s %9s\n", "bytes", "raw", "gzip", "brotli")
	card := sum(files, "a live card", "service-status.js", "status.wasm", heaviest)
	row("budget", 0, 0, budget)
	fmt.Println()
	own := sum(files, "a page's own hours, live", "service-status.js", "status.wasm", "reader.wasm")
	row("budget", 0, 0, ownBudget)
	fmt.Println()
	sum(files, "a page before the app", append(named(files, ".js", ".css", ".woff2"), "index.html", "service-status.js", "status.wasm")...)
	core := sum(files, "the app's core", named(files, ".wasm")...)
	row("budget", 0, 0, coreBudget)
	if card > budget || own > ownBudget || core > coreBudget {
		fmt.Println("over the budget")
		os.Exit(1)
	}
}

// sum prints files and what they come to, and returns that in brotli.
func sum(files site.Files, title string, names ...string) int {
	raw, gzip, brotli := 0, 0, 0
	for _, name := range names {
		r, g, b := len(files[name]), len(site.Gzip(files[name])), len(site.Brotli(files[name]))
		row(name, r, g, b)
		raw, gzip, brotli = raw+r, gzip+g, brotli+b
	}
	row(title, raw, gzip, brotli)
	return brotli
}

func row(name string, raw, gzip, brotli int) {
	fmt.Printf("%-40s %9d %9d %9d\n", name, raw, gzip, brotli)
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
