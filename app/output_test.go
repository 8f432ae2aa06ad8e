//go:build !js

package main

import (
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

// content returns every file of a folder.
func content(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			body, err := fs.ReadFile(os.DirFS(dir), name)
			all[name] = string(body)
			return err
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func opened(t *testing.T, dir string) *output {
	t.Helper()
	f, err := openOutput(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f
}

var oneSite = map[string][]byte{
	"worker.js": []byte("worker"), "worker.js.br": []byte("w"), "index.html": []byte("page"), "nemid/index.html": []byte("nemid"), "assets/app-1.wasm": []byte("app module"),
	"assets/app-1.wasm.gz": []byte("app"), "status.wasm": []byte("status"), "service-status.js": []byte("script"), "_headers": []byte("headers"),
}

// An interrupted build left a part of a file under a name that promises its
// content. The next build believed it.
func TestBuildReplacesWhatIsInTheWay(t *testing.T) {
	dir := t.TempDir()
	for name, body := range map[string]string{"app-1.wasm": "app mod", "old.js": "of a page that is open"} {
		if err := os.MkdirAll(dir+"/assets", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(dir+"/assets/"+name, []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.MkdirAll(dir+"/"+aside+"1/assets", 0o755); err != nil { // of a build that was killed
		t.Fatal(err)
	}
	if err := opened(t, dir).put(oneSite); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"assets/old.js": "of a page that is open"}
	for name, body := range oneSite {
		want[name] = string(body)
	}
	if got := content(t, dir); !maps.Equal(got, want) {
		t.Errorf("the folder has %q", got)
	}
	if _, err := os.Stat(dir + "/" + aside + "1"); err == nil {
		t.Error("what was written aside is left")
	}
}

// A build on a full disk left a site of two versions.
func TestBuildIsWholeOrNotAtAll(t *testing.T) {
	dir := t.TempDir()
	if err := opened(t, dir).put(map[string][]byte{"index.html": []byte("before"), "worker.js": []byte("before")}); err != nil {
		t.Fatal(err)
	}
	before := content(t, dir)
	for n := range len(oneSite) {
		f := opened(t, dir)
		write := f.write
		f.write = func(name string, body []byte) error {
			if n--; n < 0 {
				_ = write(name, body[:1])
				return errFull
			}
			return write(name, body)
		}
		if err := f.put(oneSite); err == nil {
			t.Fatal("no error")
		}
		if got := content(t, dir); !maps.Equal(got, before) {
			t.Fatalf("the folder has %q", got)
		}
	}
}

// Files came in any order, for 9 seconds: a visitor could get a worker before the
// files that it keeps.
func TestBuildOrder(t *testing.T) {
	dir := t.TempDir()
	f := opened(t, dir)
	var order []string
	f.moved = func(name string) {
		order = append(order, name)
		// What has its place is whole.
		if body, err := f.ReadFile(name); err != nil || string(body) != string(oneSite[name]) {
			t.Errorf("%s has %q, %v", name, body, err)
		}
	}
	if err := f.put(oneSite); err != nil {
		t.Fatal(err)
	}
	want := "_headers assets/app-1.wasm assets/app-1.wasm.gz status.wasm service-status.js index.html nemid/index.html worker.js worker.js.br"
	if got := strings.Join(order, " "); got != want {
		t.Errorf("%s", got)
	}
}

// What a link in the folder leads to is not the folder's.
func TestBuildStaysInItsFolder(t *testing.T) {
	dir, other := t.TempDir(), t.TempDir()
	if err := os.Symlink(other, dir+"/assets"); err != nil {
		t.Fatal(err)
	}
	if err := opened(t, dir).put(oneSite); err == nil {
		t.Error("no error")
	}
	if got := slices.Collect(maps.Keys(content(t, other))); len(got) > 0 {
		t.Errorf("%q are written elsewhere", got)
	}
}

func TestBuildTime(t *testing.T) {
	if at, err := buildTime("1798110000"); err != nil || at != 1798110000 {
		t.Errorf("%d, %v", at, err)
	}
	if at, err := buildTime(""); err != nil || at < 1.7e9 {
		t.Errorf("%d, %v", at, err)
	}
	for _, epoch := range []string{"x", "-1", "0", "1e9", "99999999999999999999"} {
		if _, err := buildTime(epoch); err == nil {
			t.Errorf("%s is taken", epoch)
		}
	}
}
