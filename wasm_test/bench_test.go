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
		for b.Loop() {
			wasm.status(published, 1.79e9, "")
		}
	})
	b.Run("go", func(b *testing.B) {
		for b.Loop() {
			core.Status(published, 1.79e9, "")
		}
	})
}
