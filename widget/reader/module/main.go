//go:build tinygo

// Command reader is the Wasm reader: what the element asks to have a page's own
// hours read, when they are Danish. Pages without such hours never fetch it.
//
// It imports nothing, and is spoken to as the core is (package widget):
//
//	_initialize()              once, first
//	buffer(n) ptr              room for n bytes of input
//	read() code                the input is hours; < 0: refused, with -1-code bytes of it read
//	output() ptr, outputLen() n  the hours as opening_hours, or why not
package main

//lint:file-ignore U1000 what JavaScript calls is not called from here

import (
	"unsafe"

	"servicestatus/widget/arena"
	"servicestatus/widget/reader"
)

var (
	input []byte
	out   string
	start = arena.Here()
)

func main() {}

// buffer begins a call: what the last one allocated is given back.
//
//go:wasmexport buffer
func buffer(n int32) unsafe.Pointer {
	out = ""
	arena.Back(start)
	input = make([]byte, n, n+1)
	return unsafe.Pointer(unsafe.SliceData(input))
}

//go:wasmexport read
func read() (code int32) {
	text, good, ok := reader.Read(unsafe.String(unsafe.SliceData(input), len(input)))
	if out = text; !ok {
		code = int32(-1 - good)
	}
	return code
}

//go:wasmexport output
func output() unsafe.Pointer { return unsafe.Pointer(unsafe.StringData(out)) }

//go:wasmexport outputLen
func outputLen() int32 { return int32(len(out)) }
