//go:build !js

package main

import (
	"os"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"
)

// A folder that was renamed and back, exchanged for another one, or made again was never
// read again. The first look after each change sees it, and what is written later too.
func TestAFolderThatIsReplacedIsFollowed(t *testing.T) {
	work := t.TempDir()
	dir, gone, link := filepath.Join(work, "site"), filepath.Join(work, "gone"), filepath.Join(work, "link")
	write := func(to, text string) {
		t.Helper()
		if err := os.MkdirAll(to, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(to, "x.yaml"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	move := func(from, to string) {
		t.Helper()
		if err := os.Rename(from, to); err != nil {
			t.Fatal(err)
		}
	}
	write(dir, "1")
	if err := os.Symlink("site", link); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{dir, link} {
		watch, err := watchFolder(t.Context(), name)
		if err != nil {
			t.Fatal(err)
		}
		changed := func(when string, want bool) {
			t.Helper()
			if got := watch.look(); got != want {
				t.Errorf("%s: changed %v", when, got)
			}
			watch.again()
		}
		changed("nothing", false)
		move(dir, gone)
		changed("away", true)
		changed("still away", false)
		move(gone, dir)
		changed("back", true)
		write(dir, "2")
		changed("written", true)
		move(dir, gone)
		write(dir, "3")
		changed("exchanged", true)
		write(dir, "1")
		changed("written again", true)
		if err := os.RemoveAll(gone); err != nil {
			t.Fatal(err)
		}
	}
}

// A change without an event is found by looking; the time is the test's own.
func TestSettleLooks(t *testing.T) {
	dir := t.TempDir()
	watcher, err := watchFolder(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	synctest.Test(t, func(t *testing.T) {
		watch := &folderWatch{dir: dir, watcher: watcher.watcher, seen: watcher.seen} // no events
		found := make(chan bool)
		go settle(t.Context(), watch, func(error) { found <- true })
		if err := os.WriteFile(filepath.Join(dir, "x.yaml"), nil, 0o600); err != nil {
			t.Fatal(err)
		}
		begin := time.Now()
		<-found
		if took := time.Since(begin); took != pollEvery+quiet {
			t.Errorf("after %v", took)
		}
	})
}
