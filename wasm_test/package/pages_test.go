//go:build browser

package npm_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/browser"
	"servicestatus/wasm_test/harness/serve"
)

// noon is a Monday on which all lines of NemID are open until 20.
const noon = "2026-11-23T12:00:00+01:00"

var bundles struct {
	sync.Once
	dir string
}

// built returns the folder in which the bundlers have put the examples.
func built(t *testing.T) string {
	t.Helper()
	p := made(t)
	bundles.Do(func() {
		dir := filepath.Join(p.dir, "bundles")
		p.tool(t, "tsc", "-p", "react")
		p.run(t, "", "node", "build.mjs", dir)
		bundles.dir = dir
	})
	if bundles.dir == "" {
		t.Fatal("the examples could not be built")
	}
	return bundles.dir
}

// served serves the built examples below /bundles/, with the site that has the declarations.
func served(t *testing.T, pages site.Files) *serve.Server {
	t.Helper()
	dir := built(t)
	files := site.Files{}
	err := filepath.WalkDir(dir, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		below, err := filepath.Rel(dir, name)
		if err != nil {
			return err
		}
		files["bundles/"+filepath.ToSlash(below)], err = os.ReadFile(name)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, page := range pages {
		files[name] = page
	}
	return serve.Site(t, files)
}

const shown = `linesOf(elements()[0])[0] === 'Åben til kl. 20 (kl. 14 din tid)' && document.title === 'nemid: open open open open'`

// withoutTypes is a policy without Trusted Types, which webpack's loader, Vue and Svelte do not keep as they come.
const withoutTypes = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"

// Each example, bundled as it comes, shows its card and hears of the status.
func TestExamplesShowTheirCard(t *testing.T) {
	const root = "<div id=\"root\"></div>\n"
	s := served(t, site.Files{
		"one-file.html": serve.HostPage("<script src=\"/bundles/one-file/main.js\"></script>"),
		"esbuild.html":  serve.HostPage("<script type=\"module\" src=\"/bundles/esbuild/main.js\"></script>"),
		"vite.html":     serve.HostPage("<script type=\"module\" src=\"/bundles/vite/main.js\"></script>"),
		"webpack.html":  serve.HostPage(root + "<script src=\"/bundles/webpack/main.js\"></script>"),
	})
	for _, one := range []struct{ name, path, policy string }{
		{"plain, esbuild, in one file", "/one-file.html", ""}, // the site's own, with Trusted Types
		{"plain, esbuild, split", "/esbuild.html", ""},
		{"plain, Vite", "/vite.html", ""},
		{"React, webpack", "/webpack.html", withoutTypes},
		{"Vue, Vite", "/bundles/vue/", withoutTypes},
		{"Svelte, Vite", "/bundles/svelte/", withoutTypes},
	} {
		t.Run(one.name, func(t *testing.T) {
			s.Policy = one.policy
			browser.Visit(t, s.URL+one.path, browser.Visitor{At: noon}).Live(1).Wait(shown)
		})
	}
	for _, module := range []string{"status.wasm", "week.wasm", "osm.wasm", "reader.wasm", "service-status.js", "service-status.css"} {
		if n := s.Requests(module); n > 0 {
			t.Errorf("%s is asked for %d times: the package has its own", module, n)
		}
	}
}

// Preact listens to the event by the name that its types give.
func TestPreactShowsItsCard(t *testing.T) {
	s := served(t, site.Files{"preact.html": serve.HostPage("<script type=\"module\" src=\"/bundles/preact/main.js\"></script>")})
	browser.Visit(t, s.URL+"/preact.html", browser.Visitor{At: noon}).Live(1).Wait("document.title === 'nemid'")
}

// Without a base, `system` has no address. The console names the cause, and setBase is all that it takes.
func TestElementWaitsForItsBase(t *testing.T) {
	s := served(t, site.Files{"base.html": serve.HostPage("<service-status system=\"nemid\"></service-status>\n<script type=\"module\" src=\"/bundles/base/main.js\"></script>")})
	p := browser.Visit(t, s.URL+"/base.html", browser.Visitor{At: noon})
	p.WaitConsole("Kald setBase('https://…/')")
	p.Wait("linesOf(elements()[0]).includes('Status kan ikke vises lige nu')")
	p.Run("setBase(location.origin)")
	p.Live(1)
	for _, line := range p.Console() {
		if strings.Contains(line, "kunne ikke bruges") {
			t.Errorf("it has asked an address: %s", line)
		}
	}
}

// A worker has no document. The engine in it says what the command line says.
func TestEngineInAWorker(t *testing.T) {
	s := served(t, site.Files{"worker.html": serve.HostPage("")})
	s.Policy = withoutTypes
	p := browser.Visit(t, s.URL+"/worker.html", browser.Visitor{})
	got := browser.Ask[string](p, `new Promise((done, fail) => {
		const worker = new Worker('/bundles/worker/worker.js', { type: 'module' });
		worker.onerror = ({ message }) => fail(new Error(message));
		worker.onmessage = ({ data }) => done(JSON.stringify(data));
		worker.postMessage({ url: '/declarations/nemid.json', date: Date.parse('`+noon+`') });
	})`)
	want := made(t).statuses(t, []string{noon}, "nemid")
	if got != want[0] {
		t.Errorf("the worker says\n%s\nand the command line\n%s", got, want[0])
	}
}
