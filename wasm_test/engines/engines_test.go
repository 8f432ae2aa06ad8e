//go:build browser

package engines_test

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"path"
	"slices"
	"strings"
	"testing"
	"time"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/engine"
	"servicestatus/wasm_test/harness/serve"
)

//go:embed pages *.js
var files embed.FS

// at is the instant that the pages show: a Tuesday, half an hour before NemID's phone closes.
const at = "2026-11-24T19:30:00+01:00"

// page is a page with the element.
type page struct {
	Address  string `json:"address"`
	Elements int    `json:"elements"` // that show a status or facts; the others leave the page's text as it is
}

var pages = []page{
	{"/demo/", 10}, {"/demo/host.html", 3}, {"/demo/tid.html", 5}, {"/demo/aabningstider.html", 8}, {"/demo/indsaet.html", 1},
	{"/pages/loaded.html", 2}, {"/pages/rtl.html", 2}, {"/pages/narrow.html", 3}, {"/pages/dark.html", 3}, {"/pages/libraries.html", 4}, {"/pages/moved.html", 1},
	{"/pages/without.html", 5}, {"/pages/wrong.html", 2}, {"/pages/instants.html", 6},
}

// days is the page whose clock goes on for two days.
var days = page{"/pages/days.html", 50}

// zones are those of the clocks of visitors, with their distance from UTC in November, in minutes.
var zones = map[string]int{"America/New_York": 300, "Asia/Dubai": -240, "Europe/Copenhagen": -60}

// report is what a browser reports: what each page shows, an element each, and what is wrong with it.
type report struct {
	Agent   string
	Offset  int
	Reports []struct {
		Address         string
		Texts, Problems []string
	}
}

// patience ends a test of a browser that would never report.
const patience = 3 * time.Minute

// Every page with the element is right in each engine, and shows the same text in all of them, wherever its visitor's clock
// stands.
func TestEnginesShowTheSame(t *testing.T) {
	s := serve.Site(t, served(t, pages...))
	for zone, offset := range zones {
		t.Run(zone, func(t *testing.T) {
			for _, r := range compared(t, s, zone) {
				if r.Offset != offset {
					t.Errorf("%s: the clock stands %d minutes from UTC, want %d", r.Agent, r.Offset, offset)
				}
			}
		})
	}
}

// Fifty elements are open for two days. Each hour they show what an element shows that is made then.
func TestElementsAreRightForTwoDays(t *testing.T) {
	compared(t, serve.Site(t, served(t, days)), "Asia/Dubai")
}

// compared opens all pages in each engine. No page may have a problem, and all engines must show the same.
func compared(t *testing.T, s *serve.Server, zone string) (all []report) {
	t.Helper()
	for _, e := range engine.All {
		r := visit(t, s, e, zone)
		all = append(all, r)
		for i, page := range r.Reports {
			for _, problem := range page.Problems {
				t.Errorf("%s %s: %s", e.Name, page.Address, problem)
			}
			if other := all[0].Reports[i].Texts; !slices.Equal(page.Texts, other) {
				t.Errorf("%s shows on %s\n%s\nand %s\n%s", e.Name, page.Address, strings.Join(page.Texts, "\n"), engine.All[0].Name, strings.Join(other, "\n"))
			}
		}
	}
	return all
}

// visit opens all pages in an engine, and returns what it reports.
func visit(t *testing.T, s *serve.Server, e engine.Engine, zone string) (r report) {
	t.Helper()
	b := e.Open(t, s.URL+"/run.html", zone)
	defer b.Close()
	select {
	case body := <-s.Posted:
		if err := json.Unmarshal(body, &r); err != nil {
			t.Fatalf("%v: %s", err, body)
		}
	case <-time.After(patience):
		t.Fatalf("%s does not report: %s", e.Name, &b.Said)
	}
	if len(r.Reports) == 0 {
		t.Fatalf("%s reports no page", e.Name)
	}
	return r
}

// served returns the site with the pages, and with the scripts of the test on each page that has the element. run.html
// opens those that are given.
func served(t *testing.T, opened ...page) site.Files {
	t.Helper()
	instant, err := time.Parse(time.RFC3339, at)
	if err != nil {
		t.Fatal(err)
	}
	start := fmt.Sprintf("const START = %d;\n", instant.UnixMilli())
	list, err := json.Marshal(opened)
	if err != nil {
		t.Fatal(err)
	}
	all := site.Files{
		"watch.js":  []byte(read(t, "watch.js") + browser.PageScript),
		"frozen.js": []byte(start + read(t, "frozen.js")),
		"clock.js":  []byte(start + browser.ClockScript),
		"run.js":    []byte(start + "const PAGES = " + string(list) + ";\n" + read(t, "run.js")),
		"frame.css": []byte("iframe { width: 100vw; height: 95vh; border: 0 }"),
		"run.html":  serve.HostPage(`<link rel="stylesheet" href="/frame.css"><iframe title="Side"></iframe><script src="/run.js"></script>`),
	}
	entries, err := files.ReadDir("pages")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		name := path.Join("pages", entry.Name())
		all[name] = []byte(read(t, name))
		if stem, isPage := strings.CutSuffix(name, ".html"); isPage {
			clock := "frozen"
			if "/"+name == days.Address {
				clock = "clock"
			}
			all[name] = instrumented(serve.HostPage(`<link rel="stylesheet" href="/`+stem+`.css">`+read(t, name)), "watch", clock, stem)
		}
	}
	for name, body := range serve.Site(t, nil).Files {
		if strings.HasPrefix(name, "demo/") && strings.HasSuffix(name, ".html") {
			all[name] = instrumented(body, "watch", "frozen")
		}
	}
	return all
}

// instrumented returns a page whose first scripts are those of the test.
func instrumented(page []byte, scripts ...string) []byte {
	var tags strings.Builder
	for _, name := range scripts {
		tags.WriteString(`<script src="/` + name + `.js"></script>`)
	}
	return bytes.Replace(page, []byte("<meta charset"), []byte(tags.String()+"<meta charset"), 1)
}

func read(t *testing.T, name string) string {
	t.Helper()
	body, err := files.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}
