package structure

import (
	"maps"
	"os"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"
)

// world is what a package is compiled for.
type world struct {
	tags string
	env  []string
}

var (
	native = world{}
	tinygo = world{tags: "tinygo", env: []string{"GOOS=wasip1", "GOARCH=wasm"}}
	inPage = world{env: []string{"GOOS=js", "GOARCH=wasm"}}
)

// list runs go list, and returns its lines.
func (w world) list(t *testing.T, args ...string) []string {
	t.Helper()
	tree(t) // so that the test runs again when a file changes
	command := exec.Command("go", append([]string{"list", "-tags", w.tags}, args...)...)
	command.Env = append(os.Environ(), w.env...)
	command.Dir = "../.."
	command.Stderr = os.Stderr
	out, err := command.Output()
	if err != nil {
		t.Fatalf("go list %s: %v", strings.Join(args, " "), err)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}

// deps returns all that each of some packages reaches.
func (w world) deps(t *testing.T, packages ...string) map[string][]string {
	t.Helper()
	args := []string{"-f", `{{.ImportPath}} {{join .Deps " "}}`}
	for _, name := range packages {
		args = append(args, "./"+name)
	}
	reached := map[string][]string{}
	for _, line := range w.list(t, args...) {
		names := strings.Fields(line)
		reached[strings.TrimPrefix(names[0], Module)] = names[1:]
	}
	if len(reached) != len(packages) {
		t.Fatalf("go list knows %d of %q", len(reached), packages)
	}
	return reached
}

// Imports go one way: calendar ← hours ← hours/osm and hours/danish ← declarations ←
// lang ← view ← widget and app. Those named together do not know each other.
func TestImportsGoOneWay(t *testing.T) {
	never := map[string][]string{
		"declarations/hours":        {"declarations", "declarations/lang/da", "declarations/hours/osm", "declarations/hours/danish", "declarations/hours/lint"},
		"declarations/hours/osm":    {"declarations", "declarations/hours/danish", "declarations/hours/lint"},
		"declarations/hours/danish": {"declarations", "declarations/hours/osm", "declarations/hours/lint"},
		"declarations/calendar":     {"declarations/hours"},
		"declarations":              {"declarations/lang/da", "declarations/yaml", "widget/view"},
		"declarations/lang/da":      {"widget/view", "declarations/lang/en"},
		"declarations/schemaorg":    {"declarations/lang/da", "widget/view"},
		"widget/status":             {"app/site", "declarations/hours/danish"},
		"widget/reader":             {"app/site", "widget/status"},
		"widget/osm":                {"app/site", "widget/status", "declarations/hours/danish"},
		"app":                       {"widget/status", "widget/osm", "widget/reader", "app/pwa"},
		"app/page":                  {"app/site", "github.com/maxence-charriere/go-app/v10/pkg/app"},
	}
	exists := native.list(t, "./...")
	reached := native.deps(t, slices.Collect(maps.Keys(never))...)
	for from, list := range never {
		for _, to := range list {
			if !strings.Contains(to, ".") {
				to = Module + to
				if !slices.Contains(exists, to) {
					t.Errorf("there is no %s that %s must not import", to, from)
				}
			}
			if slices.Contains(reached[from], to) {
				t.Errorf("%s imports %s", from, to)
			}
		}
	}
}

// What the modules reach weighs in every visitor's download.
func TestModulesReachNothingHeavy(t *testing.T) {
	for from, names := range tinygo.deps(t, "widget/status/module", "widget/osm/module", "widget/reader/module") {
		for _, name := range names {
			switch strings.TrimPrefix(name, Module) {
			case "fmt", "encoding/json", "reflect", "time", "strconv", "sort", "regexp",
				"declarations/yaml", "declarations/schemaorg", "declarations/hours/lint", "declarations/lang/describe":
				t.Errorf("%s reaches %s", from, name)
			}
			if strings.Contains(name, ".") && !strings.HasPrefix(name, Module) {
				t.Errorf("%s reaches %s", from, name)
			}
		}
	}
}

// The edge to the browser stays small, and below the app: it does not reach go-app.
func TestEdgeReachesNothingHeavy(t *testing.T) {
	names := inPage.deps(t, edge)[edge]
	if !slices.Contains(names, "syscall/js") {
		t.Error("syscall/js is missing, so this is not the edge")
	}
	for _, name := range names {
		switch {
		case name == "net/http", name == "encoding/json", name == "regexp", strings.Contains(name, "go-app"),
			strings.HasPrefix(name, Module):
			t.Errorf("%s reaches %s", edge, name)
		}
	}
}

// The app module has nothing of the command line in it.
func TestAppModuleReachesNothingOfTheCommandLine(t *testing.T) {
	for _, name := range inPage.deps(t, "app")["app"] {
		for _, unwanted := range []string{"alecthomas/kong", "andybalholm/brotli", "evanw/esbuild", Module + "app/site", Module + "app/size", Module + "web", "chromedp"} {
			if strings.Contains(name, unwanted) {
				t.Errorf("the app module has %s in it", name)
			}
		}
	}
}

// Only tests, and the benchmark, import what is made for tests.
func TestProductionImportsNothingOfTests(t *testing.T) {
	forTests := []string{"declarations/testkit", "wasm_test"}
	imports := 0
	for _, file := range tree(t) {
		if file.IsTest() || file.In(forTests...) {
			continue
		}
		for _, imported := range file.Imported() {
			imports++
			if imported == "testing" || (File{Path: strings.TrimPrefix(path.Join(imported, "x"), Module)}).In(forTests...) {
				t.Errorf("%s imports %s", file.Path, imported)
			}
		}
	}
	if imports < 500 {
		t.Errorf("only %d imports", imports)
	}
}
