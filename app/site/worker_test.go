package site

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"servicestatus/app/page"
)

// keptFiles is what the worker keeps, and under which version.
type keptFiles struct {
	Version string
	Files   []string
}

func worker(t *testing.T, files Files) (k keptFiles) {
	t.Helper()
	text := strings.TrimRight(strings.TrimPrefix(string(files["worker.js"]), "const { version, files } = "), "; ")
	if err := json.Unmarshal([]byte(text), &k); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	return k
}

func TestWorkerKeepsTheApp(t *testing.T) {
	files := loadedFrom(t, fakeDist(), "https://example.dk/")
	list := worker(t, files).Files
	want := []string{"./", "service-status.js", files.StatusAddress(), "preview.html", "manifest.webmanifest", "declarations/nemid.json", "icon-192.png", files.asset(t, "app", ".wasm")}
	for _, r := range page.Routes()[1:] {
		want = append(want, r.Path())
	}
	for _, name := range want {
		if !slices.Contains(list, name) {
			t.Errorf("%s is not kept", name)
		}
	}
	for _, name := range []string{"index.html", "status.wasm", "reader.wasm", "demo/index.html", "og.png", "sitemap.xml", "worker.js"} {
		if slices.Contains(list, name) {
			t.Errorf("%s is kept", name)
		}
	}
}

// A visitor is offered a new version when a kept file has changed, and not
// otherwise.
func TestWorkerVersion(t *testing.T) {
	files := maps.Clone(loaded(t))
	version := worker(t, files).Version
	for name, changes := range map[string]bool{
		"service-status.js": true, "status.wasm": true, "nemid/index.html": true, "declarations/nemid.json": true,
		"reader.wasm": false, "demo/index.html": false, "og.png": false,
	} {
		changed := maps.Clone(files)
		changed[name] = append([]byte{' '}, files[name]...)
		if err := changed.addWorker(built{fakeDist()}); err != nil {
			t.Fatal(err)
		}
		if got := worker(t, changed).Version != version; got != changes {
			t.Errorf("%s changed; another version: %v", name, got)
		}
	}
	dist := fakeDist()
	dist["worker.js"].Data = append(dist["worker.js"].Data, ' ')
	if err := files.addWorker(built{dist}); err != nil {
		t.Fatal(err)
	}
	if worker(t, files).Version == version {
		t.Error("another worker has the same version")
	}
}
