package harness

import (
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// Path returns the place of a file of the tree, from whichever package the
// program runs in: Path("web/dist") is the same folder for all of them.
func Path(name string) string { return filepath.Join(root(), filepath.FromSlash(name)) }

// root is the folder that holds go.mod.
var root = sync.OnceValue(func() string {
	dir, err := os.Getwd()
	if err != nil {
		panic(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			panic("no go.mod in this folder or above it")
		}
		dir = up
	}
})

// LooksAt tells go test that the result depends on files of the tree that other
// programs read: the test runs again when one of them changes.
func LooksAt(t testing.TB, patterns ...string) {
	t.Helper()
	for _, pattern := range patterns {
		files, err := filepath.Glob(Path(pattern))
		if err != nil || len(files) == 0 {
			t.Fatalf("no files %s: %v", pattern, err)
		}
		for _, file := range files {
			if _, err := os.Stat(file); err != nil {
				t.Fatal(err)
			}
		}
	}
}
