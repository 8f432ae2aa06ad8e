package structure

import (
	"go/ast"
	"go/doc"
	"path"
	"strings"
)

// The tags of tests that need more than a fresh clone.
const (
	// Built is the tag of tests that need what make build makes, or Node.js.
	Built = "built"
	// Browser is the tag of tests that start Chromium.
	Browser = "browser"
)

// World is what the tests are compiled for: this machine, with both tags.
var World = []string{Built, Browser}

// browserWorld is what the tests of edge are compiled for. They run in Chromium,
// each as a subtest of edgeTest.
var browserWorld = []string{"js", "wasm"}

const (
	edge     = "app/browser"
	edgeTest = "TestEdgeToTheBrowser"
)

// Test is a test that go test reports.
type Test struct{ Package, Name string }

// Tests returns the tests of the tree, and the tag that each needs: "" when it
// needs none.
func Tests(files []File) map[Test]string {
	tests := map[Test]string{}
	for _, file := range files {
		if !file.IsTest() {
			continue
		}
		for _, name := range testNames(file.File) {
			switch {
			case file.Built(World...):
				tests[Test{Module + path.Dir(file.Path), name}] = tagOf(file)
			case file.In(edge) && file.Built(browserWorld...):
				tests[Test{Module + "wasm_test/edge", edgeTest + "/" + name}] = Browser
			}
		}
	}
	return tests
}

func tagOf(file File) string {
	for _, tag := range World {
		if file.Needs(tag) {
			return tag
		}
	}
	return ""
}

// testNames returns the tests, fuzz tests and examples of a file that go test runs.
func testNames(file *ast.File) (names []string) {
	for _, declaration := range file.Decls {
		function, ok := declaration.(*ast.FuncDecl)
		if !ok || function.Recv != nil || len(function.Type.Params.List) != 1 {
			continue
		}
		if name := function.Name.Name; name != "TestMain" && (strings.HasPrefix(name, "Test") || strings.HasPrefix(name, "Fuzz")) {
			names = append(names, name)
		}
	}
	for _, example := range doc.Examples(file) {
		if example.Output != "" || example.EmptyOutput {
			names = append(names, "Example"+example.Name)
		}
	}
	return names
}
