package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"servicestatus/web/version"
)

func TestFile(t *testing.T) {
	var got []string
	for _, one := range targets {
		got = append(got, strings.TrimPrefix(one.file(), "servicestatus-"+version.Number+"-"))
	}
	if want := []string{"linux-amd64", "linux-arm64", "macos-amd64", "macos-arm64", "windows-amd64.exe", "windows-arm64.exe"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// README.md names the program for each machine, and no other version.
func TestReadmeNamesThePrograms(t *testing.T) {
	readme := string(get(t, "../../../README.md"))
	for _, one := range targets {
		if !strings.Contains(readme, "`"+one.file()+"`") {
			t.Errorf("%s is not named", one.file())
		}
	}
	for _, named := range regexp.MustCompile(`servicestatus-(\d+\.\d+\.\d+)`).FindAllStringSubmatch(readme, -1) {
		if named[1] != version.Number {
			t.Errorf("%s is named", named[0])
		}
	}
}

// A zip says nothing of when and where its files were written.
func TestZipsOfTheSameFilesAreTheSame(t *testing.T) {
	at := time.Date(2026, 11, 29, 12, 0, 0, 0, time.UTC)
	var zips [2][]byte
	for i, names := range [][]string{{"b/index.html", "a.js", ".htaccess"}, {".htaccess", "b/index.html", "a.js"}} {
		from, to := t.TempDir(), filepath.Join(t.TempDir(), "site.zip")
		for _, name := range names {
			put(t, from, name, "content of "+name)
			long := at.Add(-time.Duration(i+1) * time.Hour)
			if err := os.Chtimes(filepath.Join(from, name), long, long); err != nil {
				t.Fatal(err)
			}
		}
		if err := zipFolder(os.DirFS(from), to, at); err != nil {
			t.Fatal(err)
		}
		zips[i] = get(t, to)
	}
	if !bytes.Equal(zips[0], zips[1]) {
		t.Error("they differ")
	}
	archive, err := zip.NewReader(bytes.NewReader(zips[0]), int64(len(zips[0])))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, file := range archive.File {
		if names = append(names, file.Name); !file.Modified.Equal(at) || file.Mode() != 0o644 {
			t.Errorf("%s is of %v, with the mode %v", file.Name, file.Modified, file.Mode())
		}
	}
	if want := []string{".htaccess", "a.js", "b/index.html"}; !slices.Equal(names, want) {
		t.Errorf("%q", names)
	}
}

func TestReleaseTime(t *testing.T) {
	changelog := "# Changelog\n\n## " + version.Number + " – 2026-11-29\n\n- x\n\n## 0.1.0 – 2026-01-01\n"
	for epoch, want := range map[string]string{"": "2026-11-29T12:00:00Z", "1798110000": "2026-12-24T11:00:00Z"} {
		if got, err := releaseTime(epoch, changelog); err != nil || got.Format(time.RFC3339) != want {
			t.Errorf("%q: %v, %v", epoch, got, err)
		}
	}
	for epoch, changelog := range map[string]string{"soon": changelog, "": "## 0.0.1 – 2026-11-29\n"} {
		if got, err := releaseTime(epoch, changelog); err == nil {
			t.Errorf("%q, %q: %v", epoch, changelog, got)
		}
	}
}

// The package for npm is made before the rest, and is in the digests; what an earlier release has left is not.
func TestPrepareAndSums(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "release")
	for range 2 {
		if err := prepare(folder); err != nil {
			t.Fatal(err)
		}
		put(t, folder, "servicestatus-"+version.Number+".tgz", "npm")
		put(t, folder, "servicestatus-0.0.1-linux-amd64", "old")
	}
	if err := prepare(folder); err != nil {
		t.Fatal(err)
	}
	put(t, folder, "NOTICE.txt", "notice")
	if err := writeSums(folder); err != nil {
		t.Fatal(err)
	}
	want := fmt.Sprintf("%x  NOTICE.txt\n%x  servicestatus-%s.tgz\n", sha256.Sum256([]byte("notice")), sha256.Sum256([]byte("npm")), version.Number)
	if got := string(get(t, filepath.Join(folder, "SHA256SUMS"))); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// A folder that holds anything else would be emptied.
func TestPrepareRefusesAnotherFolder(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, "NOTICE.txt", "mine?")
	put(t, folder, "letter.doc", "mine")
	if err := prepare(folder); err == nil || !strings.Contains(err.Error(), "letter.doc") {
		t.Error(err)
	}
	if len(get(t, filepath.Join(folder, "NOTICE.txt"))) == 0 {
		t.Error("a file is gone")
	}
}

func put(t *testing.T, folder, name, text string) {
	t.Helper()
	file := filepath.Join(folder, name)
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func get(t *testing.T, file string) []byte {
	t.Helper()
	body, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return body
}
