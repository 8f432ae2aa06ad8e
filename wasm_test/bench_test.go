package wasm_test

import (
	"testing"

	"servicestatus/declarations/data"
	"servicestatus/widget/core"
)

// The same answer from the shipped wasm and from Go.
func BenchmarkStatus(b *testing.B) {
	published := data.Published("nemid")
	b.Run("wasm", func(b *testing.B) {
		wasm := start(b)
		h := wasm.load(published)
		for b.Loop() {
			wasm.status(h, 1.79e9, "")
		}
	})
	b.Run("go", func(b *testing.B) {
		native := &core.Core{}
		h := native.Load(published)
		for b.Loop() {
			native.Status(h, 1.79e9, "")
		}
	})
}
