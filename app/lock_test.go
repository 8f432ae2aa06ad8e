//go:build !js

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// Of four notices that were given at once one was kept; all four exited with 0.
func TestNoticesAtOnceAreAllKept(t *testing.T) {
	at(t, 2026, 12, 1, 12*60+3)
	dir := aabyCopy(t)
	const count = 8
	var all sync.WaitGroup
	for i := range count {
		all.Go(func() {
			if _, errs, code := command("", "notice", "--data", dir, "borgerservice", fmt.Sprintf("Nummer %d", i)); code != 0 {
				t.Errorf("exit %d, %s", code, errs)
			}
		})
	}
	all.Wait()
	text := content(t, dir)["notices.yaml"]
	for i := range count {
		if !strings.Contains(text, fmt.Sprintf("Nummer %d", i)) {
			t.Errorf("notice %d is lost", i)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, lockFile)); err == nil {
		t.Error("the lock is left")
	}
}

// A program removed the folder in which another one was writing.
func TestWhatAnotherProgramWritesAsideStays(t *testing.T) {
	dir := t.TempDir()
	first, second := opened(t, dir), opened(t, dir)
	ended := make(chan error)
	write := first.write
	first.write = func(name string, body []byte) error {
		if name == stageName()+"/_headers" {
			go func() { ended <- second.put(map[string][]byte{"a": nil}) }()
		}
		return write(name, body)
	}
	if err := first.put(oneSite); err != nil {
		t.Error(err)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// A link that leads out of the folder is not followed.
func TestTheLockIsAFile(t *testing.T) {
	dir, other := t.TempDir(), t.TempDir()
	if err := os.Symlink(filepath.Join(other, "x"), filepath.Join(dir, lockFile)); err != nil {
		t.Fatal(err)
	}
	if err := opened(t, dir).put(oneSite); err == nil || len(content(t, other)) > 0 {
		t.Error(err, content(t, other))
	}
}
