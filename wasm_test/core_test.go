package wasm_test

import (
	"context"
	"encoding/json"
	"math/rand"
	"os/exec"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"

	"servicestatus/declarations/cases"
	"servicestatus/declarations/data"
	"servicestatus/widget/core"
)

// What a security reviewer wants to hear: it can reach nothing.
func TestWhatIsShippedImportsNothing(t *testing.T) {
	ctx := context.Background()
	runtime := wazero.NewRuntime(ctx)
	defer runtime.Close(ctx)
	for file, exports := range map[string][]string{
		"status.wasm": {"_initialize", "buffer", "load", "status", "drop", "output", "outputLen"},
		"reader.wasm": {"_initialize", "buffer", "read", "output", "outputLen"},
	} {
		module, err := runtime.CompileModule(ctx, shippedModule(t, file))
		if err != nil {
			t.Fatal(err)
		}
		if imports := module.ImportedFunctions(); len(imports) > 0 {
			t.Errorf("%s imports %d functions", file, len(imports))
		}
		if imports := module.ImportedMemories(); len(imports) > 0 {
			t.Errorf("%s imports %d memories", file, len(imports))
		}
		for _, name := range exports {
			if module.ExportedFunctions()[name] == nil {
				t.Errorf("%s: %s is not exported", file, name)
			}
		}
		if n := len(module.ExportedFunctions()); n != len(exports) {
			t.Errorf("%s exports %d functions", file, n)
		}
	}
}

func TestTheShippedCoreAnswersTheCases(t *testing.T) {
	all, err := cases.All()
	if err != nil {
		t.Fatal(err)
	}
	wasm, handles := start(t), map[string]int32{}
	for _, id := range data.IDs {
		published := data.Published(id)
		handles[id] = wasm.load(published)
	}
	for _, one := range all {
		if code := wasm.status(handles[one.System], float64(one.At.Unix()), ""); code != 0 {
			t.Fatalf("cases.txt:%d: refused: %s", one.Line, wasm.output())
		}
		var o struct{ Status json.RawMessage }
		if err := json.Unmarshal([]byte(wasm.output()), &o); err != nil {
			t.Fatal(err)
		}
		if err := one.Check(o.Status); err != nil {
			t.Error(err)
		}
	}
}

// The same bytes from the shipped wasm and from Go, whatever is declared and
// whenever it is asked.
func TestTheShippedCoreAnswersAsGoDoes(t *testing.T) {
	t.Parallel()
	wasm, native := start(t), &core.Core{}
	r := rand.New(rand.NewSource(20261122))
	const declarations, instants = 1000, 4
	for range declarations {
		declaration := randomDeclaration(r)
		h, n := wasm.load(declaration), native.Load(declaration)
		if int(h) != n || n < 0 && wasm.output() != string(native.Output()) {
			t.Fatalf("%s\nwasm: %d %s\n  go: %d %s", declaration, h, wasm.output(), n, native.Output())
		}
		if n < 0 {
			t.Fatalf("%s was refused: %s", declaration, native.Output())
		}
		for range instants {
			seconds := 347155200 + r.Float64()*6.9e9 // 1981–2199
			options := randomOptions(r)
			if a, b := wasm.status(h, seconds, options), native.Status(n, seconds, options); int(a) != b {
				t.Fatalf("%s\nat %f: wasm %d, go %d", declaration, seconds, a, b)
			}
			if wasm.output() != string(native.Output()) {
				t.Fatalf("%s\nat %f %q\nwasm: %s\n  go: %s", declaration, seconds, options, wasm.output(), native.Output())
			}
		}
		wasm.call("drop", uint64(h))
		native.Drop(n)
	}
	t.Logf("%d answers alike", declarations*instants)
}

// A page may stay open for days: the memory does not grow with the answers.
func TestTheShippedCoreKeepsItsMemory(t *testing.T) {
	wasm := start(t)
	published := data.Published("nemid")
	h := wasm.load(published)
	wasm.status(h, 1.79e9, "")
	before := wasm.Memory().Size()
	for i := range 2000 {
		if wasm.status(h, 1.79e9+float64(i)*3600, "variant=full") != 0 {
			t.Fatal(wasm.output())
		}
	}
	if after := wasm.Memory().Size(); after != before || after > 512<<10 {
		t.Errorf("the memory grew from %d to %d bytes", before, after)
	}
}

// What would make the core heavy does not creep in.
func TestWhatTheCoreIsMadeOf(t *testing.T) {
	for _, from := range []string{"servicestatus/widget", "servicestatus/widget/reader"} {
		out, err := exec.Command("go", "list", "-deps", "-tags", "tinygo", from).Output()
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range strings.Fields(string(out)) {
			switch name {
			case "fmt", "encoding/json", "time", "strconv", "sort", "regexp",
				"servicestatus/declarations/source", "servicestatus/declarations/schemaorg", "servicestatus/declarations/hours/doubt", "servicestatus/declarations/prose":
				t.Errorf("%s reaches %s", from, name)
			}
			if strings.Contains(name, ".") && !strings.HasPrefix(name, "servicestatus/") {
				t.Errorf("%s reaches %s", from, name)
			}
		}
	}
}

// Imports go one way: hours and calendar ← declarations ← dansk ← view ← widget
// and app, which do not know each other.
func TestWhichWayImportsGo(t *testing.T) {
	never := map[string][]string{
		"servicestatus/declarations/hours":     {"servicestatus/declarations", "servicestatus/declarations/dansk", "servicestatus/declarations/hours/doubt"},
		"servicestatus/declarations/calendar":  {"servicestatus/declarations/hours"},
		"servicestatus/declarations":           {"servicestatus/declarations/dansk", "servicestatus/declarations/source", "servicestatus/widget/view"},
		"servicestatus/declarations/dansk":     {"servicestatus/widget/view", "servicestatus/declarations/english"},
		"servicestatus/declarations/schemaorg": {"servicestatus/declarations/dansk", "servicestatus/widget/view"},
		"servicestatus/widget/core":            {"servicestatus/app/site"},
		"servicestatus/widget/reading":         {"servicestatus/declarations", "servicestatus/declarations/names", "servicestatus/widget/view"},
		"servicestatus/app":                    {"servicestatus/widget", "servicestatus/app/pwa"},
		"servicestatus/app/page":               {"servicestatus/app/site", "github.com/maxence-charriere/go-app/v10/pkg/app"},
		"servicestatus/app/timeline":           {"servicestatus/app/page"},
	}
	for from, list := range never {
		out, err := exec.Command("go", "list", "-deps", from).Output()
		if err != nil {
			t.Fatal(err)
		}
		for _, to := range list {
			for _, name := range strings.Fields(string(out)) {
				if name == to {
					t.Errorf("%s imports %s", from, to)
				}
			}
		}
	}
}
