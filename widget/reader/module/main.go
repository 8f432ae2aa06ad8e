//go:build tinygo

// Command module is the reader module (reader.wasm). A page with hours of its own in
// Danish fetches it in the place of the status module: it reads the hours and returns
// their status.
//
// It imports nothing, so it can reach neither page, network nor clock. A page
// writes UTF-8 into the buffer, calls, and reads the output:
//
//	_initialize()                once, first
//	buffer(n, keep) ptr          room for n bytes of input; keep 0 drops the hours
//	load() code                  the input is hours, which stay until buffer(n, 0);
//	                             < 0: refused, with -1-code bytes of them read
//	status(seconds) code         the input is options; < 0: refused
//	read(asOSM) code             the input is hours, of which the status module could read
//	                             asOSM bytes as opening_hours; the output is the hours as
//	                             opening_hours; < 0: refused, with -1-code bytes read
//	output() ptr, outputLen() n  the status, the hours, or why not; nothing where the
//	                             status module's own reason is the one to show
//
// A panic traps, and the instance must then be dropped. The next buffer frees what a
// call allocates, but for the hours.
package main

//lint:file-ignore U1000 what JavaScript calls is not called from here

import (
	"unsafe"

	"servicestatus/widget/arena"
	"servicestatus/widget/reader"
)

var (
	asked reader.Module
	input []byte
	out   string

	empty = arena.Mark()
	kept  = empty // the hours in hand lie below
)

func main() {}

//go:wasmexport buffer
func buffer(n, keep int32) unsafe.Pointer {
	if keep == 0 {
		asked, kept = reader.Module{}, empty
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
	why, good, ok := asked.Load(text())
	if kept = arena.Mark(); !ok {
		out, kept, code = why, empty, int32(-1-good)
	}
	return code
}

//go:wasmexport status
func answer(seconds float64) (code int32) {
	answer, ok := asked.Status(seconds, text())
	if out = answer; !ok {
		code = -1
	}
	return code
}

//go:wasmexport read
func read(asOSM int32) (code int32) {
	text, good, ok := reader.Read(text(), int(asOSM))
	if out = text; !ok {
		code = int32(-1 - good)
	}
	return code
}

//go:wasmexport output
func output() unsafe.Pointer { return unsafe.Pointer(unsafe.StringData(out)) }

//go:wasmexport outputLen
func outputLen() int32 { return int32(len(out)) }
