//go:build !js

package main

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// publish wrote over files that were there, and into the folder that it read.
func TestPublishLeavesOtherFilesAlone(t *testing.T) {
	at(t, 2026, 11, 30, 0)
	out := t.TempDir()
	for range 2 { // what it has written it may write again
		if _, errs, code := command("", "publish", "--out", out, "testdata/aaby"); code != 0 {
			t.Fatal(errs)
		}
	}
	own := filepath.Join(out, "borgerservice.html")
	if err := os.WriteFile(own, []byte("<p>Vores egen side"), 0o600); err != nil {
		t.Fatal(err)
	}
	source := aabyCopy(t)
	for dir, name := range map[string]string{out: "borgerservice.html", source: "borgerservice-2026.yaml"} {
		before := content(t, dir)
		_, errs, code := command("", "publish", "--out", dir, "testdata/aaby")
		if code != 1 || !strings.Contains(errs, name+", som ikke er skrevet af app") || !maps.Equal(content(t, dir), before) {
			t.Errorf("exit %d, %s", code, errs)
		}
	}
}

// A declaration in JSON, which is YAML too, was replaced by what is published of it.
func TestPublishLeavesItsSourceAlone(t *testing.T) {
	t.Chdir(t.TempDir())
	const text = `{"id": "x", "name": "X", "source": {"label": "Z"}}`
	if err := os.WriteFile("x.json", []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	_, errs, code := command("", "publish", "--out", ".", "x.json")
	if got := content(t, "."); code != 1 || got["x.json"] != text || !strings.Contains(errs, "er der x.json, som ikke") {
		t.Errorf("exit %d, %s, %q", code, errs, got)
	}
}

// A build without the files of embed/ published none of them, and said nothing.
func TestPublishSaysWhatIsNotBuilt(t *testing.T) {
	at(t, 2026, 11, 30, 0)
	out := t.TempDir()
	_, errs, code := command("", "publish", "--out", out, "testdata/aaby")
	_, err := os.Stat(filepath.Join(out, "embed"))
	if missing := err != nil; code != 0 || missing != strings.Contains(errs, "make build") {
		t.Errorf("exit %d, %q; embed/: %v", code, errs, err)
	}
}
