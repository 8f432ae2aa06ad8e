// Command size prints what a visitor downloads, file by file: for a live card, a live week, a
// page's own hours, as opening_hours and in words, for the pages of the site, and for the app. It fails when one of them is
// above its budget.
package main

import (
	"fmt"
	"log"
	"os"
	"path"
	"slices"
	"strings"

	"servicestatus/app/folder"
	"servicestatus/app/site"
)

// budget is for a live card, in bytes of brotli, quality 11: less than half of
// opening_hours.js 3.15.0 (92 kB), the library that a site would use instead.
const budget = 42_000

// weekBudget is for a live week: the page of a system around it, with its own script and style,
// has 11 kB, and all of that stays below 64,000.
const weekBudget = 53_000

// osmBudget is for a page with its own hours as opening_hours.
const osmBudget = 32_000

// wordsBudget is for a page with its own hours in words.
const wordsBudget = 64_000

// wholeBudget is for a live card from one file: embed/ has one for each declaration. The module and the script alone are 41,100.
const wholeBudget = 42_900

// hoursBudget is for the one file for hours of a page's own, in words.
const hoursBudget = 65_000

// pageBudget is for a page of the site with everything that it fetches to be live, week
// picture included, beside fonts.
const pageBudget = 64_000

// scriptBudget is for the script that the pages of the site have beside the element's.
const scriptBudget = 4_600

// appBudget is for the app module, which the Studio alone fetches. Go's runtime and
// go-app are 1.1 MB of it.
const appBudget = 1_850_000

func main() {
	log.SetFlags(0)
	files, err := site.Load(folder.BuiltIn())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%-40s %9s %9s %9s\n", "bytes", "raw", "gzip", "brotli")
	card := sum(files, "a live card", files.Card()...)
	row("budget", site.Weight{Brotli: budget})
	fmt.Println()
	week := sum(files, "a live week", files.Week()...)
	row("budget", site.Weight{Brotli: weekBudget})
	fmt.Println()
	osm := sum(files, "a page's own opening_hours, live", "service-status.js", "osm.wasm")
	row("budget", site.Weight{Brotli: osmBudget})
	fmt.Println()
	words := sum(files, "a page's own hours in words, live", "service-status.js", "reader.wasm")
	row("budget", site.Weight{Brotli: wordsBudget})
	fmt.Println()
	whole := sum(files, "a live card from one file", site.Embed+"nemid.js")
	row("budget", site.Weight{Brotli: wholeBudget})
	fmt.Println()
	hours := sum(files, "a page's own hours from one file", site.Embed+"aabningstider.js")
	row("budget", site.Weight{Brotli: hoursBudget})
	fmt.Println()
	sum(files, "a page's own opening_hours from one file", site.Embed+"opening_hours.js")
	fmt.Println()
	script := sum(files, "the pages' own script", named(files, site.Assets+"site-")...)
	row("budget", site.Weight{Brotli: scriptBudget})
	fmt.Println()
	system := sum(files, "a system's page, live", files.System()...)
	row("budget", site.Weight{Brotli: pageBudget})
	fmt.Println()
	overview := sum(files, "the overview, live", files.Overview()...)
	row("budget", site.Weight{Brotli: pageBudget})
	fmt.Println()
	sum(files, "the fonts of a page", named(files, site.Assets+"IBM")...)
	fmt.Println()
	app := sum(files, "the app module", named(files, site.Assets+"app-", ".wasm")...)
	row("budget", site.Weight{Brotli: appBudget})
	if card > budget || week > weekBudget || osm > osmBudget || words > wordsBudget || whole > wholeBudget || hours > hoursBudget || app > appBudget ||
		script > scriptBudget || system > pageBudget || overview > pageBudget {
		fmt.Println("over the budget")
		os.Exit(1)
	}
}

// sum prints the weight of some files and of all together, and returns the latter
// in brotli.
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

// named returns, in order, the files whose names begin so, and have one of some endings if
// any are given.
func named(files site.Files, begin string, endings ...string) (names []string) {
	for name := range files {
		if strings.HasPrefix(name, begin) && (len(endings) == 0 || slices.Contains(endings, path.Ext(name))) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}
