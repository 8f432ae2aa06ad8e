package structure

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var npmInstalls = regexp.MustCompile(`npm (?:[\w-]+ )*(?:ci|i|install|update)\b.*`)

// A font package started a process that reads the git remote and sends it. No script
// of a package runs, whoever installs them, and how.
func TestNoScriptOfAPackageRuns(t *testing.T) {
	lists := 0
	walk(t, func(name string) {
		if !strings.HasSuffix(name, "/package.json") {
			return
		}
		lists++
		if config, err := os.ReadFile(strings.TrimSuffix(name, "package.json") + ".npmrc"); err != nil || !strings.Contains("\n"+string(config), "\nignore-scripts=true\n") {
			t.Errorf("%s has no .npmrc beside it with ignore-scripts=true", name)
		}
	})
	if lists < 3 {
		t.Errorf("only %d lists of packages are found", lists)
	}
	calls := 0
	walk(t, func(name string) {
		if strings.HasSuffix(name, ".go") || strings.HasSuffix(name, ".json") || strings.HasSuffix(name, ".md") {
			return
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, call := range npmInstalls.FindAllString(string(text), -1) {
			if calls++; !strings.HasPrefix(call, "npm ci --ignore-scripts ") && !strings.HasPrefix(call, "npm ci failed") {
				t.Errorf("%s: %s", name, call)
			}
		}
	})
	if calls == 0 {
		t.Error("no call is found")
	}
}

// walk calls visit with every file of the tree that people write, but those behind a
// dot.
func walk(t *testing.T, visit func(name string)) {
	t.Helper()
	const top = "../.."
	err := filepath.WalkDir(top, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := entry.Name()
		if entry.IsDir() && name != top && (strings.HasPrefix(base, ".") && base != ".ci" || base == "node_modules" || base == "dist" || base == "testdata") {
			return filepath.SkipDir
		}
		if entry.Type().IsRegular() && base != "package-lock.json" {
			visit(name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
