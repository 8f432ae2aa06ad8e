//go:build tinygo

// Command reader is the Wasm reader: what the element asks to have a page's own
// hours read, when they are Danish. Pages without such hours never fetch it.
//
// It imports nothing, and is spoken to as the core is (package widget):
//
//	_initialize()              once, first
//	buffer(n) ptr              room for n bytes of input
//	read(n) code               the input is hours; < 0: refused, with -1-code bytes of it read
//	output() ptr, outputLen() n  the hours as opening_hours, or why not
//
// It collects no garbage, which is a fifth of the file: a page's hours are read
// once. When the memory is full it traps, as when it panics, and the instance
// is then to be dropped.
package main

//lint:file-ignore U1000 what JavaScript calls is not called from here

import (
	"unsafe"

	"servicestatus/widget/reading"
)

var (
	input []byte
	out   string
)

func main() {}

//go:wasmexport buffer
func buffer(n int32) unsafe.Pointer {
	if int(n) > cap(input) || input == nil {
		input = make([]byte, n, n+1)
	}
	input = input[:n]
	return unsafe.Pointer(unsafe.SliceData(input))
}

//go:wasmexport read
func read(n int32) (code int32) {
	text, good, ok := reading.Read(string(input[:n]))
	if out = text; !ok {
		code = int32(-1 - good)
	}
	return code
}

//go:wasmexport output
func output() unsafe.Pointer { return unsafe.Pointer(unsafe.StringData(out)) }

//go:wasmexport outputLen
func outputLen() int32 { return int32(len(out)) }
