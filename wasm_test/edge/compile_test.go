//go:build browser

package edge_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"servicestatus/wasm_test/harness"
)

var testFunction = regexp.MustCompile(`(?m)^func (Test\w+)\(t \*testing\.T\)`)

// testNames returns the names of the tests of app/browser, from their source.
func testNames(t *testing.T) (names []string) {
	t.Helper()
	harness.LooksAt(t, "app/browser/*.go")
	files, err := filepath.Glob(harness.Path("app/browser/*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range testFunction.FindAllStringSubmatch(string(source), -1) {
			names = append(names, found[1])
		}
	}
	if len(names) == 0 {
		t.Fatal("there are no tests in app/browser")
	}
	return names
}

// compiled returns the tests of app/browser as a Wasm program.
func compiled(t *testing.T) []byte {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "edge.wasm")
	compile := exec.Command("go", "test", "-c", "-o", binary, harness.Path("app/browser"))
	compile.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := compile.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	code, err := os.ReadFile(binary)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

// goScript returns the script that starts a Wasm program of Go.
func goScript(t *testing.T) []byte {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	script, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib/wasm/wasm_exec.js"))
	if err != nil {
		t.Fatal(err)
	}
	return script
}
