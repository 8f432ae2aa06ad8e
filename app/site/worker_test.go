package site

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/app/page"
)

// keptFiles is what the worker keeps, and under which version.
type keptFiles struct {
	Version    string
	Files, App map[string]string // their SHA-256: always, and with the app
	Offline    struct{ Page, App string }
}

func worker(t *testing.T, files Files) (k keptFiles) {
	t.Helper()
	text := strings.TrimRight(strings.TrimPrefix(string(files["worker.js"]), "const { version, files, app, offline } = "), "; ")
	if err := json.Unmarshal([]byte(text), &k); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	return k
}

// What every page needs is always kept. What the Studio needs is a set of its own: it
// weighs forty times as much, and few visitors open it.
func TestWorkerKeepsTwoSets(t *testing.T) {
	files := loadedFrom(t, fakeDist(), "https://example.dk/")
	kept := worker(t, files)
	list := slices.Collect(maps.Keys(kept.Files))
	want := []string{"./", "service-status.js", files.StatusAddress(), "manifest.webmanifest", "declarations/nemid.json", "icon-192.png", files.asset(t, "site", ".js"), files.asset(t, "app", ".css")}
	app := []string{"preview.html", files.asset(t, "app", ".wasm"), files.asset(t, "app", ".js"), files.asset(t, "compiler", ".js"), files.asset(t, "folder", ".json"), files.asset(t, "preview", ".js"), files.asset(t, "studio", ".css")}
	for _, r := range page.Routes(folder.BuiltIn())[1:] {
		if r.Name == page.Studio {
			app = append(app, r.Path())
		} else {
			want = append(want, r.Path())
		}
	}
	for _, name := range want {
		if !slices.Contains(list, name) {
			t.Errorf("%s is not kept", name)
		}
	}
	if got := slices.Sorted(maps.Keys(kept.App)); !slices.Equal(got, slices.Sorted(slices.Values(app))) {
		t.Errorf("with the app are kept %q", got)
	}
	list = append(list, app...)
	for _, name := range []string{"index.html", "status.wasm", "osm.wasm", "reader.wasm", "demo/index.html", "og.png", "sitemap.xml", "worker.js"} {
		if slices.Contains(list, name) {
			t.Errorf("%s is kept", name)
		}
	}
}

// The worker looked at no more than the HTTP status: it kept pages of one version
// with assets of another for good.
func TestWorkerKnowsTheContent(t *testing.T) {
	files := loaded(t)
	list := worker(t, files)
	for name, file := range map[string]string{"./": "index.html", "nemid/": "nemid/index.html", files.StatusAddress(): "status.wasm", "declarations/nemid.json": "declarations/nemid.json"} {
		sum := sha256.Sum256(files[file])
		if got, want := list.Files[name], base64.StdEncoding.EncodeToString(sum[:]); got != want {
			t.Errorf("%s has the digest %q, want %q", name, got, want)
		}
	}
	if list.Offline.Page != string(files[Offline]) || !strings.Contains(list.Offline.Page, "Siden er ikke gemt på denne enhed") || !strings.Contains(list.Offline.App, "Studio er ikke gemt på denne enhed") {
		t.Errorf("without a network it says %q", list.Offline)
	}
}

// A visitor is offered a new version when a kept file has changed, and not
// otherwise.
func TestWorkerVersion(t *testing.T) {
	files := maps.Clone(loaded(t))
	version := worker(t, files).Version
	for name, changes := range map[string]bool{
		"service-status.js": true, Offline: true, StudioOffline: true, "studio/index.html": true, "status.wasm": true, "nemid/index.html": true, "declarations/nemid.json": true,
		"osm.wasm": false, "reader.wasm": false, "demo/index.html": false, "og.png": false,
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
