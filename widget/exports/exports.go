//go:build tinygo

// Package exports is what all modules export. A module's main package says what they
// call; as each is set once, before anything runs, the compiler calls it directly.
//
// The modules import nothing, so they can reach neither page, network nor clock. A page
// writes UTF-8 into the buffer, calls, and reads the output:
//
//	_initialize()                once, first
//	buffer(n, keep) ptr          room for n bytes of input; keep 0 drops what is loaded
//	load() code                  the input is a declaration, or hours, which stay until
//	                             buffer(n, 0); < 0: refused, with -1-code bytes of hours read
//	status(seconds) code         the input is options; < 0: refused
//	output() ptr, outputLen() n  the status, or why not
//
// A panic traps, and the instance must then be dropped. The next buffer frees what a
// call allocates, but for what is loaded.
package exports

//lint:file-ignore U1000 what JavaScript calls is not called from here

import (
	"unsafe"

	"servicestatus/widget/arena"
)

// What the exports call.
var (
	Load   func(text string) (why string, good int, ok bool)
	Drop   func()
	Status func(seconds float64, options string) (out string, ok bool)
)

var (
	input []byte
	out   string

	empty = arena.Mark()
	kept  = empty // what is loaded lies below
)

//go:wasmexport buffer
func buffer(n, keep int32) unsafe.Pointer {
	if keep == 0 {
		Drop()
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
	why, good, ok := Load(text())
	if kept = arena.Mark(); !ok {
		out, kept, code = why, empty, int32(-1-good)
	}
	return code
}

//go:wasmexport status
func answer(seconds float64) (code int32) {
	answer, ok := Status(seconds, text())
	if out = answer; !ok {
		code = -1
	}
	return code
}

//go:wasmexport output
func output() unsafe.Pointer { return unsafe.Pointer(unsafe.StringData(out)) }

//go:wasmexport outputLen
func outputLen() int32 { return int32(len(out)) }
