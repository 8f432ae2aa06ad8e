//go:build browser

package engines_test

import (
	"bytes"
	"encoding/json"
	"io"
	"log"
	"maps"
	"testing"
	"time"

	"servicestatus/app/site"
	"servicestatus/wasm_test/harness/engine"
	"servicestatus/wasm_test/harness/serve"
)

// The site works in each engine while its network and its storage fail, one step of steps.js after the other. The tests
// in wasm_test/app look closer, in Chromium. A portal's page once was a declaration, emptied caches were filled only at the
// first try, and where nothing could be kept each page fetched the whole site.
func TestSiteWorksWhereNetworkAndStorageFail(t *testing.T) {
	for _, e := range engine.All {
		t.Run(e.Name, func(t *testing.T) {
			t.Parallel()
			n := failing(t)
			b := e.Open(t, n.URL+"/run.html", "Europe/Copenhagen")
			defer b.Close()
			var r struct {
				Steps    int
				Problems []string
			}
			select {
			case body := <-n.Posted:
				if err := json.Unmarshal(body, &r); err != nil {
					t.Fatalf("%v: %s", err, body)
				}
			case <-time.After(patience):
				t.Fatalf("no report: %s", &b.Said)
			}
			if r.Steps == 0 {
				t.Error("no step was done")
			}
			for _, problem := range r.Problems {
				t.Error(problem)
			}
		})
	}
}

// failing serves the site behind a network that fails, together with the page that drives the test.
func failing(t *testing.T) *network {
	t.Helper()
	host := func(before string) []byte {
		return serve.HostPage(before + `<script src="service-status.js"></script><service-status src="late.json"></service-status>`)
	}
	run := site.Files{
		"run.html": serve.HostPage(`<link rel="stylesheet" href="/frame.css"><iframe title="Side"></iframe><script src="/run.js"></script>`),
		"run.js":   []byte(read(t, "steps.js")), "frame.css": []byte("iframe { width: 100vw; height: 95vh; border: 0 }"),
		"host.html": host(`<script src="impatient.js"></script>`), "impatient.js": []byte(read(t, "impatient.js")),
		"unusable.html": host(`<script src="unusable.js"></script>`), "unusable.js": []byte(read(t, "unusable.js")),
	}
	s := serve.Site(t, run)
	s.Files[late] = s.Files["declarations/nemid.json"]
	// Its 11 MB take long to keep. Each page goes on without the app.
	s.Files[s.Asset(t, "app-", ".wasm")] = []byte("none")
	if err := s.Files.FillWorker(); err != nil {
		t.Fatal(err)
	}
	first := with(t, s.Files, "worker.js", "", read(t, "breakable.js"))
	second := with(t, s.Files, "nemid/index.html", "<title>", "<title>Ny: ")
	if err := second.FillWorker(); err != nil {
		t.Fatal(err)
	}
	second = with(t, second, "worker.js", "", read(t, "breakable.js"))
	half := maps.Clone(first)
	half["worker.js"] = second["worker.js"]
	n := &network{Server: s, how: "up", asked: map[string]int{}, versions: map[string]site.Files{
		"first": first, "half": half, "second": second,
		"changed": with(t, first, "declarations/nemid.json", "NemID", "MitID"),
		"broken":  with(t, first, "worker.js", "", "self.broken = true;\n"),
	}}
	s.Publish(first)
	s.Config.Handler = n
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	return n
}

// with returns the site with another text in place of one in a file; or before all of it.
func with(t *testing.T, files site.Files, name, old, text string) site.Files {
	t.Helper()
	if !bytes.Contains(files[name], []byte(old)) {
		t.Fatalf("%s has no %s", name, old)
	}
	files = maps.Clone(files)
	files[name] = bytes.Replace(files[name], []byte(old), []byte(text), 1)
	return files
}
