//go:build !js

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A file of notices that is a link became a file of its own, and the file behind it had no
// notice; its mode became that of a new file.
func TestNoticeKeepsLinkAndMode(t *testing.T) {
	at(t, 2026, 12, 1, 12*60+3)
	dir := aabyWithout(t, "notices.yaml")
	file := filepath.Join(dir, "..data", "now.yaml")
	if err := os.Mkdir(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte("# vagten\n"), 0o640); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "notices.yaml")
	if err := os.Symlink("..data/now.yaml", link); err != nil {
		t.Fatal(err)
	}
	if _, errs, code := command("", "notice", "--data", dir, "borgerservice", "Nede"); code != 0 {
		t.Fatal(errs)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is %v, %v", info, err)
	}
	info, err := os.Stat(file)
	if text := content(t, dir)["..data/now.yaml"]; err != nil || info.Mode().Perm() != 0o640 || !strings.Contains(text, "Nede") {
		t.Errorf("%v, %v, %s", info, err, text)
	}
}

// What is behind a link that leads out of the folder is neither read nor written.
func TestNoticeStaysInItsFolder(t *testing.T) {
	dir := aabyWithout(t, "notices.yaml")
	other := filepath.Join(t.TempDir(), "now.yaml")
	if err := os.WriteFile(other, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(other, filepath.Join(dir, "notices.yaml")); err != nil {
		t.Fatal(err)
	}
	_, errs, code := command("", "notice", "--data", dir, "borgerservice", "Nede")
	if body, err := os.ReadFile(other); code != 1 || len(body) > 0 || err != nil || !strings.Contains(errs, "er et link, der ikke fører til en fil i mappen") {
		t.Errorf("exit %d, %s, %s, %v", code, errs, body, err)
	}
}
