//go:build built && !js

package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// What make build makes in another folder is byte for byte what it has made here:
// anyone can check that what is served is built from this source.
func TestAnotherFolderBuildsTheSame(t *testing.T) {
	top, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(t.TempDir(), "a folder", "with another name")
	for _, part := range []string{"app", "declarations", "widget", "web", "wasm_test", "go.mod", "go.sum", "Makefile", "LICENSE"} {
		copyAll(t, filepath.Join(top, part), filepath.Join(copied, part))
	}
	if err := os.Symlink(filepath.Join(top, ".tools"), filepath.Join(copied, ".tools")); err != nil {
		t.Fatal(err)
	}
	// The fonts are fetched, and not built. The compressed app module is made again
	// only if the module differs.
	copyAll(t, filepath.Join(top, "web/dist/fonts"), filepath.Join(copied, "web/dist/fonts"))
	const compressed = "web/dist/app.wasm.br"
	copyAll(t, filepath.Join(top, compressed), filepath.Join(copied, compressed))
	if err := os.Chtimes(filepath.Join(copied, compressed), time.Unix(0, 0), time.Unix(0, 0)); err != nil {
		t.Fatal(err)
	}
	build := exec.Command("make", "build")
	build.Dir = copied
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	here, there := content(t, filepath.Join(top, "web/dist")), content(t, filepath.Join(copied, "web/dist"))
	delete(here, ".gitkeep")
	for name, body := range here {
		if there[name] != body {
			t.Errorf("%s differs: %d and %d bytes", name, len(body), len(there[name]))
		}
	}
	if len(here) < 10 || len(here) != len(there) {
		t.Errorf("%d and %d files", len(here), len(there))
	}
}

// copyAll copies a file, or a folder without what is fetched or built.
func copyAll(t *testing.T, from, to string) {
	t.Helper()
	err := filepath.WalkDir(from, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && name != from && (entry.Name() == "node_modules" || entry.Name() == "dist") {
			return fs.SkipDir
		}
		if entry.IsDir() {
			return nil
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		body, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		target := to + strings.TrimPrefix(name, from)
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		return os.WriteFile(target, body, info.Mode())
	})
	if err != nil {
		t.Fatal(err)
	}
}
