//go:build built

package module_test

import (
	"fmt"
	"math"
	"math/rand"
	"strings"
	"testing"

	"servicestatus/declarations/data"
	"servicestatus/widget/status"
)

// answer checks that the status module answers as Go does.
func (i *instance) answer(declaration string, seconds float64, options string) {
	i.t.Helper()
	var native status.Module
	code := i.load(declaration)
	want, ok := native.Load(declaration)
	if ok != (code == 0) || i.output() != want {
		i.t.Fatalf("%s\nwasm: %d %s\n  go: %v %s", declaration, code, i.output(), ok, want)
	}
	// No question changes the loaded declaration.
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

// question is what the status module is asked.
type question struct {
	declaration string
	seconds     float64
	options     string
}

// randomQuestions returns questions about any declaration and instant, also about
// broken declarations and instants that are out of range.
func randomQuestions(r *rand.Rand) (all []question) {
	const declarations, instants = 1000, 4
	for range declarations {
		declaration := randomDeclaration(r)
		for range instants {
			seconds := 347155200 + r.Float64()*6.9e9 // 1981–2199
			options := randomOptions(r)
			all = append(all, question{declaration, seconds, options})
			switch r.Intn(4) {
			case 0: // cut short
				all = append(all, question{declaration[:r.Intn(len(declaration))], seconds, options})
			case 1: // one byte changed
				b := []byte(declaration)
				b[r.Intn(len(b))] = byte(r.Intn(256))
				all = append(all, question{string(b), seconds, options})
			case 2:
				all = append(all, question{declaration, r.NormFloat64() * 1e11, options})
			}
		}
	}
	return all
}

// The module and Go answer with the same bytes, for any declaration and instant.
// No answer or refusal leaves anything in the next one.
func TestStatusModuleAnswersAsGoDoes(t *testing.T) {
	all := randomQuestions(rand.New(rand.NewSource(20261122)))
	for name, questions := range map[string][]question{"first half": all[:len(all)/2], "second half": all[len(all)/2:]} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			wasm := start(t, "status.wasm")
			for _, q := range questions {
				wasm.answer(q.declaration, q.seconds, q.options)
			}
			if size := wasm.Memory().Size(); size > 1<<20 {
				t.Errorf("one of them took %d bytes", size)
			}
		})
	}
}

// A page may stay open for days, show a hundred declarations, and change them as
// an editor types. The memory does not grow with the number of answers.
func TestStatusModuleMemoryIsBounded(t *testing.T) {
	t.Parallel()
	wasm := start(t, "status.wasm")
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
