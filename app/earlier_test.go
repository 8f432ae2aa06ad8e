//go:build !js

package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"servicestatus/app/hosting"
)

// writeAll writes files into a folder.
func writeAll(t *testing.T, dir string, names ...string) {
	t.Helper()
	for _, name := range names {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte("own"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// A build into the home folder of somebody would have mixed with what is there.
func TestAFolderThatHoldsAnythingElse(t *testing.T) {
	for _, name := range []string{"letter.doc", "index.html", "sub/page.html", "_headers.old"} {
		dir := t.TempDir()
		writeAll(t, dir, name)
		if _, err := opened(t, dir).earlier(); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
	dir := t.TempDir()
	writeAll(t, dir, ".git/config", ".nojekyll", ".well-known/security.txt")
	if found, err := opened(t, dir).earlier(); err != nil || len(found) > 0 {
		t.Errorf("%v, %q", err, found)
	}
}

// A service that was taken out of a folder had its pages on the site for ever.
func TestABuildRemovesWhatItNoLongerHas(t *testing.T) {
	dir := t.TempDir()
	files := map[string][]byte{
		hosting.HeadersFile: []byte("/assets/*\n  A: b\n/assets/app-1.js\n  A: b\n/old/\n  A: b\n/old/index.html\n  A: b\n/index.html\n  A: b\n/old.json\n"),
		"index.html":        nil, "index.html.br": nil, "old/index.html": nil, "old/index.html.gz": nil, "old.json": nil, "assets/app-1.js": nil,
	}
	if err := opened(t, dir).put(files); err != nil {
		t.Fatal(err)
	}
	// The assets of a build before that one stay, but not the folder, which may hold what was taken out of it.
	writeAll(t, dir, ".nojekyll", "assets/app-0.js", "assets/folder-0.json", "assets/folder-0.json.br")
	out := opened(t, dir)
	earlier, err := out.earlier()
	if err != nil {
		t.Fatal(err)
	}
	next := map[string][]byte{hosting.HeadersFile: []byte("/index.html\n"), "index.html": nil}
	if err := out.put(next); err != nil {
		t.Fatal(err)
	}
	if err := out.remove(earlier, next); err != nil {
		t.Fatal(err)
	}
	got := slices.Sorted(maps.Keys(content(t, dir)))
	if want := []string{".nojekyll", hosting.HeadersFile, "assets/app-0.js", "assets/app-1.js", "index.html"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if _, err := os.Stat(filepath.Join(dir, "old")); err == nil {
		t.Error("an empty folder is left")
	}
}
