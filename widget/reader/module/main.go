//go:build tinygo

// Command module is the reader module (reader.wasm). The element asks it to read
// hours that a page has itself, in Danish. Pages without such hours never fetch it.
//
// It imports nothing, so it can reach neither page, network nor clock. A page
// writes UTF-8 into the buffer, calls, and reads the output:
//
//	_initialize()                once, first
//	buffer(n) ptr                room for n bytes of input
//	read(asOSM) code             the input is hours, of which the status module could read
//	                             asOSM bytes as opening_hours; < 0: refused, with -1-code bytes read
//	output() ptr, outputLen() n  the hours as opening_hours, or why not; nothing where the
//	                             status module's own reason is the one to show
//
// A panic traps, and the instance must then be dropped.
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
	start = arena.Mark()
)

func main() {}

// buffer begins a call, and frees what the last one allocated.
//
//go:wasmexport buffer
func buffer(n int32) unsafe.Pointer {
	out = ""
	arena.Reset(start)
	input = make([]byte, n, n+1)
	return unsafe.Pointer(unsafe.SliceData(input))
}

//go:wasmexport read
func read(asOSM int32) (code int32) {
	text, good, ok := reader.Read(unsafe.String(unsafe.SliceData(input), len(input)), int(asOSM))
	if out = text; !ok {
		code = int32(-1 - good)
	}
	return code
}

//go:wasmexport output
func output() unsafe.Pointer { return unsafe.Pointer(unsafe.StringData(out)) }

//go:wasmexport outputLen
func outputLen() int32 { return int32(len(out)) }
