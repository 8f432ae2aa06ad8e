package wasm_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"math/rand"
	"os/exec"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"

	"servicestatus/declarations/data"
	"servicestatus/declarations/testkit/cases"
	"servicestatus/widget/status"
)

// What a security reviewer wants to hear: it can reach nothing.
func TestWhatIsShippedImportsNothing(t *testing.T) {
	ctx := context.Background()
	runtime := wazero.NewRuntime(ctx)
	defer runtime.Close(ctx)
	for file, exports := range map[string][]string{
		"status.wasm": {"_initialize", "buffer", "load", "status", "output", "outputLen", "state", "next"},
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
	wasm := start(t)
	for _, one := range all {
		if wasm.load(data.Published(one.System)) != 0 || wasm.status(float64(one.At.Unix()), "") != 0 {
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

// answer has the shipped core answer, and checks that Go answers the same.
func (i *instance) answer(declaration string, seconds float64, options string) {
	i.t.Helper()
	var native status.Module
	code := i.load(declaration)
	want, good, ok := native.Load(declaration)
	if !ok && int(code) != -1-good || ok && code != 0 || i.output() != want {
		i.t.Fatalf("%s\nwasm: %d %s\n  go: %d %v %s", declaration, code, i.output(), good, ok, want)
	}
	// Whatever is asked in between, what is in hand stays so.
	for n := range 2 {
		for line := int32(-1); line < 4; line++ {
			if got, want := i.state(line, seconds), native.State(int(line), seconds); int(got) != want {
				i.t.Fatalf("%s\nline %d at %f\nwasm: %d\n  go: %d", declaration, line, seconds, got, want)
			}
			got, want := i.next(line, seconds), native.Next(int(line), seconds)
			if got != want && !(math.IsNaN(got) && math.IsNaN(want)) {
				i.t.Fatalf("%s\nline %d after %f\nwasm: %f\n  go: %f", declaration, line, seconds, got, want)
			}
		}
		code, want, ok := i.status(seconds, options), "", false
		if want, ok = native.Status(seconds, options); ok != (code == 0) || i.output() != want {
			i.t.Fatalf("%s\nat %f %q, asked %d times\nwasm: %d %s\n  go: %v %s", declaration, seconds, options, n+1, code, i.output(), ok, want)
		}
	}
}

// The same bytes from the shipped wasm and from Go, whatever is declared and
// whenever it is asked; and nothing of one answer or refusal is in the next.
func TestTheShippedCoreAnswersAsGoDoes(t *testing.T) {
	t.Parallel()
	wasm := start(t)
	r := rand.New(rand.NewSource(20261122))
	const declarations, instants = 1000, 4
	for range declarations {
		declaration := randomDeclaration(r)
		for range instants {
			seconds := 347155200 + r.Float64()*6.9e9 // 1981–2199
			options := randomOptions(r)
			wasm.answer(declaration, seconds, options)
			switch r.Intn(4) {
			case 0: // cut short
				wasm.answer(declaration[:r.Intn(len(declaration))], seconds, options)
			case 1: // a byte is another
				b := []byte(declaration)
				b[r.Intn(len(b))] = byte(r.Intn(256))
				wasm.answer(string(b), seconds, options)
			case 2:
				wasm.answer(declaration, r.NormFloat64()*1e11, options)
			}
		}
	}
	if size := wasm.Memory().Size(); size > 1<<20 {
		t.Errorf("one of them took %d bytes", size)
	}
}

// A page may stay open for days, have a hundred declarations, and change them as
// someone writes: the memory does not grow with it.
func TestTheShippedCoreKeepsItsMemory(t *testing.T) {
	t.Parallel()
	wasm := start(t)
	var declarations []string
	for i := range 100 {
		published := data.Published(data.IDs[i%len(data.IDs)])
		declarations = append(declarations, strings.Replace(published, `"name":"`, fmt.Sprintf(`"name":"%d `, i), 1))
	}
	round := func(n int) uint32 {
		for i := range n {
			if wasm.load(declarations[i%100]) != 0 || wasm.status(1.79e9+float64(i)*3600, "variant=full") != 0 {
				t.Fatal(wasm.output())
			}
			if i%10 == 0 && (wasm.load(declarations[0][:i/10]) == 0 || wasm.status(1.79e9, "") == 0) {
				t.Fatal("half a declaration is accepted")
			}
		}
		return wasm.Memory().Size()
	}
	before := round(100)
	if after := round(10_000); after != before || after > 512<<10 {
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
				"servicestatus/declarations/yaml", "servicestatus/declarations/schemaorg", "servicestatus/declarations/hours/lint", "servicestatus/declarations/lang/describe":
				t.Errorf("%s reaches %s", from, name)
			}
			if strings.Contains(name, ".") && !strings.HasPrefix(name, "servicestatus/") {
				t.Errorf("%s reaches %s", from, name)
			}
		}
	}
}

// Imports go one way: hours and calendar ← declarations ← lang ← view ← widget
// and app, which do not know each other.
func TestWhichWayImportsGo(t *testing.T) {
	never := map[string][]string{
		"servicestatus/declarations/hours":     {"servicestatus/declarations", "servicestatus/declarations/lang/da", "servicestatus/declarations/hours/lint"},
		"servicestatus/declarations/calendar":  {"servicestatus/declarations/hours"},
		"servicestatus/declarations":           {"servicestatus/declarations/lang/da", "servicestatus/declarations/yaml", "servicestatus/widget/view"},
		"servicestatus/declarations/lang/da":   {"servicestatus/widget/view", "servicestatus/declarations/lang/en"},
		"servicestatus/declarations/schemaorg": {"servicestatus/declarations/lang/da", "servicestatus/widget/view"},
		"servicestatus/widget/status":          {"servicestatus/app/site"},
		"servicestatus/widget/reader":          {"servicestatus/declarations", "servicestatus/declarations/lang/names", "servicestatus/widget/view"},
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
