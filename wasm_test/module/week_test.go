//go:build built

package module_test

import (
	"math/rand"
	"testing"

	"servicestatus/declarations/data"
	"servicestatus/declarations/testkit/cases"
	"servicestatus/widget/status"
	"servicestatus/widget/week"
)

// The module of a page with pictures answers all else with the same bytes as the status
// module, and pictures as Go does, for any declaration and instant.
func TestWeekModuleAnswersAsGoDoes(t *testing.T) {
	t.Parallel()
	wasm := start(t, "week.wasm")
	all := randomQuestions(rand.New(rand.NewSource(20261129)))
	for _, q := range all[:len(all)/4] {
		wasm.answer(q.declaration, q.seconds, q.options)
		var native status.Module
		native.Load(q.declaration)
		for _, picture := range []string{"\nvariant=week", "\nvariant=month", "\nvariant=week\nfrom=2026-03-29", "\nvariant=month\nfrom=2026-10-01"} {
			want, ok := week.Status(&native, q.seconds, q.options+picture)
			if code := wasm.status(q.seconds, q.options+picture); ok != (code == 0) || wasm.output() != want {
				t.Fatalf("%s\nat %f %q\nwasm: %d %s\n  go: %v %s", q.declaration, q.seconds, q.options+picture, code, wasm.output(), ok, want)
			}
		}
	}
}

func TestWeekModuleAnswersTheCases(t *testing.T) {
	all, err := cases.Both()
	if err != nil {
		t.Fatal(err)
	}
	wasm := start(t, "week.wasm")
	for _, one := range all {
		if wasm.load(one.Declaration) != 0 || wasm.status(float64(one.At.Unix()), "variant=week\nlang="+one.Language) != 0 {
			t.Fatalf("%s:%d: refused: %s", one.File, one.Line, wasm.output())
		}
		checkOutput(t, one, wasm.output())
	}
}

// A picture takes more memory than a card, and leaves nothing behind.
func TestWeekModuleMemoryIsBounded(t *testing.T) {
	t.Parallel()
	wasm := start(t, "week.wasm")
	round := func(n int) uint32 {
		for i := range n {
			id := data.IDs[i%len(data.IDs)]
			if wasm.load(data.Published(id)) != 0 || wasm.status(1.79e9+float64(i)*3600, [...]string{"variant=week", "variant=month"}[i%2]) != 0 {
				t.Fatal(wasm.output())
			}
		}
		return wasm.Memory().Size()
	}
	before := round(100)
	if after := round(1000); after != before || after > 1<<20 {
		t.Errorf("the memory grew from %d to %d bytes", before, after)
	}
}
