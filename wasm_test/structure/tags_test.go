package structure

import (
	"go/ast"
	"slices"
	"strings"
	"sync"
	"testing"
)

// harness is where Chromium, Node.js and servers are started.
const (
	harness   = "wasm_test/harness"
	inBrowser = Module + harness + "/browser"
)

// pure are the parts of the harness that need nothing.
var pure = []string{Module + harness + "/generate"}

var parsed = sync.OnceValues(func() ([]File, error) { return Files("../..") })

// tree returns all files. As they are read, go test runs a test again when any of
// them changes.
func tree(t *testing.T) []File {
	t.Helper()
	files, err := parsed()
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 100 {
		t.Fatalf("only %d files", len(files))
	}
	return files
}

// In a fresh clone `go test ./...` has neither Chromium, nor Node.js, nor anything
// built. A file of wasm_test that starts a browser carries the tag browser, and one
// that starts anything else carries built or browser.
func TestFilesCarryTheTagOfWhatTheyStart(t *testing.T) {
	started := map[string]int{}
	for _, file := range tree(t) {
		if !file.IsTest() && (!file.In("wasm_test") || file.In(harness, "wasm_test/bench")) {
			continue
		}
		for _, imported := range file.Imported() {
			switch {
			case imported == inBrowser || strings.HasPrefix(imported, "github.com/chromedp/"):
				if started[Browser]++; !file.Needs(Browser) {
					t.Errorf("%s imports %s without the tag %s", file.Path, imported, Browser)
				}
			case strings.HasPrefix(imported, Module+harness) && !slices.Contains(pure, imported) || strings.HasPrefix(imported, "github.com/tetratelabs/wazero"):
				if started[Built]++; !file.Needs(Built, Browser) {
					t.Errorf("%s imports %s without the tag %s or %s", file.Path, imported, Built, Browser)
				}
			}
		}
	}
	if started[Browser] < 10 || started[Built] < 5 {
		t.Errorf("found only %v", started)
	}
}

// A constraint that no run of the tests satisfies would hide the file: a misspelt
// tag, for one.
func TestEveryTestFileIsCompiled(t *testing.T) {
	for _, file := range tree(t) {
		if file.IsTest() && !file.Built(World...) && !(file.In(edge) && file.Built(browserWorld...)) {
			t.Errorf("%s is compiled in no run of the tests: %s", file.Path, file.Constraint)
		}
	}
}

// A test that lacks what it needs fails. It is never skipped.
func TestNoTestIsSkipped(t *testing.T) {
	for _, file := range tree(t) {
		for _, call := range skips(file.File) {
			t.Errorf("%s calls %s", file.Path, call)
		}
	}
}

// skips returns the calls that skip a test, on anything of package testing or rapid.
func skips(file *ast.File) (calls []string) {
	tests := map[string]bool{"testing": true}
	ast.Inspect(file, func(node ast.Node) bool {
		if field, ok := node.(*ast.Field); ok && isTest(field.Type) {
			for _, name := range field.Names {
				tests[name.Name] = true
			}
		}
		return true
	})
	ast.Inspect(file, func(node ast.Node) bool {
		call, ok := node.(*ast.CallExpr)
		if !ok {
			return true
		}
		method, ok := call.Fun.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if on, ok := method.X.(*ast.Ident); ok && tests[on.Name] && slices.Contains([]string{"Skip", "Skipf", "SkipNow", "Short"}, method.Sel.Name) {
			calls = append(calls, on.Name+"."+method.Sel.Name)
		}
		return true
	})
	return calls
}

// isTest reports whether a type is *testing.T or the like.
func isTest(typ ast.Expr) bool {
	if pointer, ok := typ.(*ast.StarExpr); ok {
		typ = pointer.X
	}
	name, ok := typ.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	from, ok := name.X.(*ast.Ident)
	return ok && (from.Name == "testing" || from.Name == "rapid")
}
