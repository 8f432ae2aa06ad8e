package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"servicestatus/app/site"
)

// weighed is what a visitor downloads for one page.
type weighed struct {
	name  string
	parts []part
}

type part struct {
	name string
	site.Weight
}

func (w *weighed) put(name string, body []byte) {
	w.parts = append(w.parts, part{name, site.Weigh(body)})
}

func (w *weighed) total() (sum site.Weight) {
	for _, p := range w.parts {
		sum = sum.Plus(p.Weight)
	}
	return sum
}

// weigh measures what a visitor downloads. It compresses megabytes as far as possible,
// so nothing is timed meanwhile.
func weigh(h *host) (chapter, error) {
	ours, whole := weighed{name: "ours, a live card"}, weighed{name: "ours, a live card from one file"}
	theirs, goApp := weighed{name: "opening_hours, a page's script"}, weighed{name: "go-app, a page that says hello"}
	for _, name := range h.files.Card() {
		ours.put(name, h.files[name])
	}
	one := site.Embed + strings.TrimSuffix(path.Base(h.files.Card()[2]), ".json") + ".js"
	whole.put(one, h.files[one])
	theirs.put("support.js, with the library in it", h.files[h.peer])
	hello, err := buildHello()
	if err != nil {
		return chapter{}, err
	}
	goApp.put("app.wasm", hello)
	for _, name := range []string{"wasm_exec.js", "app.js", "app.css"} {
		answer := httptest.NewRecorder()
		(&app.Handler{Version: "1"}).ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/"+name, nil))
		if answer.Code != http.StatusOK {
			return chapter{}, fmt.Errorf("go-app serves no %s: HTTP %d", name, answer.Code)
		}
		goApp.put(name, answer.Body.Bytes())
	}
	return reportWeight(ours, whole, theirs, goApp), nil
}

// buildHello compiles ./hello as small as Go can.
func buildHello() ([]byte, error) {
	dir, err := os.MkdirTemp("", "servicestatus-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	to := filepath.Join(dir, "hello.wasm")
	build := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", to, "./wasm_test/bench/hello")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, out)
	}
	return os.ReadFile(to)
}

func reportWeight(ours, whole, theirs, goApp weighed) chapter {
	parts := table{title: "Bytes", head: []string{"", "raw", "gzip -9", "brotli, quality 11"}}
	row := func(name string, w site.Weight) {
		parts.add(name, thousands(float64(w.Raw)), thousands(float64(w.Gzip)), thousands(float64(w.Brotli)))
	}
	for _, w := range []weighed{ours, whole, theirs, goApp} {
		for _, p := range w.parts {
			row(p.name, p.Weight)
		}
		row("**"+w.name+"**", w.total())
	}
	ratios := table{title: "What a visitor downloads: less is better", head: []string{"", "raw", "gzip", "brotli"}}
	ratio := func(one, other weighed) float64 {
		a, b := one.total(), other.total()
		ratios.add(one.name+" / "+other.name, figure(float64(a.Raw)/float64(b.Raw)), figure(float64(a.Gzip)/float64(b.Gzip)), figure(float64(a.Brotli)/float64(b.Brotli)))
		return float64(a.Brotli) / float64(b.Brotli)
	}
	c := chapter{
		title:   "Weight",
		targets: []target{{what: "what a visitor downloads, brotli: ours / opening_hours", limit: 0.50, measured: ratio(ours, theirs)}},
		notes: []string{
			"Ours is the script with its style, the status module, and the heaviest of the five declarations, as three files or as one of embed/; theirs the library and a page's script, bundled and minified by esbuild. " +
				"Their hours are in the script, and there is no style in it. go-app is here to show what Go's own compiler makes of a page: there is nothing of opening hours in it.",
		},
	}
	ratio(whole, theirs)
	ratio(ours, goApp)
	c.ratios, c.figures = []table{ratios}, []table{parts}
	return c
}
