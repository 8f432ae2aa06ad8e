//go:build tinygo

// Package exports is what the modules export that read the hours of a page: reader.wasm
// (in words) and osm.wasm (opening_hours). A module says with which function it reads.
//
// They import nothing, so they can reach neither page, network nor clock. A page
// writes UTF-8 into the buffer, calls, and reads the output:
//
//	_initialize()                once, first
//	buffer(n, keep) ptr          room for n bytes of input; keep 0 drops the hours
//	load() code                  the input is hours, which stay until buffer(n, 0);
//	                             < 0: refused, with -1-code bytes of them read
//	status(seconds) code         the input is options; < 0: refused
//	output() ptr, outputLen() n  the status, or why not
//
// A panic traps, and the instance must then be dropped. The next buffer frees what a
// call allocates, but for the hours.
package exports

//lint:file-ignore U1000 what JavaScript calls is not called from here

import (
	"unsafe"

	"servicestatus/widget/arena"
	"servicestatus/widget/hours"
)

// Module is what the exports ask. The main package sets how it reads.
var Module hours.Module

var (
	input []byte
	out   string

	empty = arena.Mark()
	kept  = empty // the hours in hand lie below
)

//go:wasmexport buffer
func buffer(n, keep int32) unsafe.Pointer {
	if keep == 0 {
		Module.Drop()
		kept = empty
	}
	out = ""
	arena.Reset(kept)
	input = make([]byte, n, n+1)
	return unsafe.Pointer(unsafe.SliceData(input))
}

// text is the input, in place: nobody writes there until the next buffer.
func text() string { return unsafe.String(unsafe.SliceData(input), len(input)) }

//go:wasmexport load
func load() (code int32) {
	why, good, ok := Module.Load(text())
	if kept = arena.Mark(); !ok {
		out, kept, code = why, empty, int32(-1-good)
	}
	return code
}

//go:wasmexport status
func answer(seconds float64) (code int32) {
	answer, ok := Module.Status(seconds, text())
	if out = answer; !ok {
		code = -1
	}
	return code
}

//go:wasmexport output
func output() unsafe.Pointer { return unsafe.Pointer(unsafe.StringData(out)) }

//go:wasmexport outputLen
func outputLen() int32 { return int32(len(out)) }
