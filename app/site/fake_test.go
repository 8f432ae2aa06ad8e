package site

import (
	"errors"
	"io/fs"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"servicestatus/app/folder"
	"servicestatus/declarations/calendar"
)

// Small files in the place of the built ones: what the site is put together
// from, but for its size.
const (
	fakeModule = "the app module"
	fakeStyle  = `@font-face { src: url(fonts/Sans.woff2) }`
	fakeScript = `const app = __APP__;`
	fakeWorker = `const { version, files, app, offline } = __SITE__;`
)

func fakeDist() fstest.MapFS {
	dist := fstest.MapFS{"app.wasm.br": {Data: Brotli([]byte(fakeModule))}}
	for name, text := range map[string]string{
		"service-status.js": "element", "service-status.css": "style", "status.wasm": "status", "week.wasm": "week", "osm.wasm": "osm", "reader.wasm": "reader", "NOTICE.txt": "notice", BillOfMaterials: "{}",
		"embed.js": "hold(__EMBEDDED__)", "app.css": fakeStyle, "fonts/Sans.woff2": "font", "site.js": "site", "studio.css": "studio", "app.js": fakeScript, "compiler.js": "compiler", "preview.js": "preview", "worker.js": fakeWorker,
	} {
		dist[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return dist
}

var december = calendar.DateOf(2026, 12, 24).Start(0)

// loaded returns a site made from the fake files, without an address.
func loaded(t *testing.T) Files {
	t.Helper()
	return loadedOnce()
}

var loadedOnce = sync.OnceValue(func() Files {
	files, err := load(built{fakeDist()}, folder.BuiltIn(), "", december)
	if err != nil {
		panic(err)
	}
	return files
})

// loadedFrom returns a site made from some built files.
func loadedFrom(t *testing.T, dist fs.FS, address string) Files {
	t.Helper()
	files, err := load(built{dist}, folder.BuiltIn(), address, december)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// asset returns the one asset whose name begins and ends so.
func (files Files) asset(t *testing.T, begin, end string) (name string) {
	t.Helper()
	for each := range files {
		if strings.HasPrefix(each, Assets+begin+"-") && strings.HasSuffix(each, end) {
			if name != "" {
				t.Errorf("two assets %s…%s", begin, end)
			}
			name = each
		}
	}
	if name == "" {
		t.Errorf("no asset %s…%s", begin, end)
	}
	return name
}

// contains fails unless a text contains each of some others.
func contains(t *testing.T, text string, want ...string) {
	t.Helper()
	for _, each := range want {
		if !strings.Contains(text, each) {
			t.Errorf("%q is not in %s", each, text)
		}
	}
}

// In a fresh clone nothing is built. The error names the file and the remedy.
func TestAFileThatIsNotBuilt(t *testing.T) {
	for name := range fakeDist() {
		dist := fakeDist()
		delete(dist, name)
		files, err := load(built{dist}, folder.BuiltIn(), "", december)
		if !errors.Is(err, ErrNotBuilt) || !strings.Contains(err.Error(), "make build") || !strings.Contains(err.Error(), "web/dist/"+name) {
			t.Errorf("without %s: %v, %d files", name, err, len(files))
		}
	}
}
