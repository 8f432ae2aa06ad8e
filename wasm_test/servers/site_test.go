//go:build built

package servers

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"servicestatus/app/folder"
	"servicestatus/app/hosting"
	"servicestatus/app/site"
	"servicestatus/declarations/calendar"
)

// loaded is a site whose address is known, so that the links of its page for addresses that have none
// are the same at any of them.
func loaded(t *testing.T) site.Files {
	t.Helper()
	const built calendar.Instant = 1798110000
	files, err := site.LoadAt(folder.BuiltIn(), "https://example.dk/", built)
	if errors.Is(err, site.ErrNotBuilt) {
		t.Fatal("the built files are missing: run make build")
	} else if err != nil {
		t.Fatal(err)
	}
	return files
}

// build writes a site at a path of its host, configured for all servers. It returns the folder that is the root of
// the host. The compressed copies are those that serve sends, which compresses for half a minute.
func build(t *testing.T, files site.Files, serve, top string) (root string) {
	t.Helper()
	root, err := os.MkdirTemp("", "servicestatus-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(root) })
	if err := os.Chmod(root, 0o755); err != nil { // Apache serves as another user
		t.Fatal(err)
	}
	put := func(name string, body []byte) {
		file := filepath.Join(root, top, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, body, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, body := range files {
		put(name, body)
		for encoding, ending := range map[string]string{"br": ".br", "gzip": ".gz"} {
			_, packed := ask(t, serve+name, encoding, "")
			put(name+ending, packed)
		}
	}
	for name, body := range hosting.Configure(hosting.Site{Files: files, Top: top}, []string{"nginx", "caddy", "apache", "iis", "azure"}) {
		put(name, body)
	}
	return root
}

// reference serves the files as `app serve` does, at the top of its host.
func reference(t *testing.T, files site.Files) string {
	t.Helper()
	server := httptest.NewServer(site.Handler(files))
	t.Cleanup(server.Close)
	return server.URL + "/"
}

// addresses returns the addresses that a visitor asks for, without the top: of each file, of each folder with a
// page, and of each module with its content.
func addresses(files site.Files) []string {
	all := files.ModuleAddresses()
	for name := range files {
		all = append(all, name)
		if path.Base(name) == "index.html" {
			all = append(all, strings.TrimSuffix(name, "index.html"))
		}
	}
	return append(all, "status.wasm?v=1", "nemid/?at=2026-12-24T12:00")
}

// client follows no redirect, and decompresses nothing.
var client = &http.Client{
	Transport:     &http.Transport{DisableCompression: true},
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
}
