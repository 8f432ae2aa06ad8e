//go:build tinygo

// Command module is the status module (status.wasm): the element asks it for a
// status.
//
// It imports nothing, so it can reach neither page, network nor clock. A page
// writes UTF-8 into the buffer, calls, and reads the output:
//
//	_initialize()                once, first
//	buffer(n, keep) ptr          room for n bytes of input; keep 0 drops the declaration
//	load() code                  the input is a declaration, which stays until buffer(n, 0);
//	                             < 0: refused
//	status(seconds) code         the input is options; < 0: refused
//	output() ptr, outputLen() n  the status, or why not
//	state(line, seconds) state   of the hours of one line of support: 0 unknown, 1 closed, 2 open;
//	                             -1: no such hours
//	next(line, seconds) seconds  when that state changes; NaN: never
//
// A panic traps, and the instance must then be dropped. The next buffer frees what
// a call allocates, but for a declaration; state and next leave nothing behind.
package main

//lint:file-ignore U1000 what JavaScript calls is not called from here

import (
	"unsafe"

	"servicestatus/widget/arena"
	"servicestatus/widget/status"
)

var (
	asked status.Module
	input []byte
	out   string

	empty = arena.Mark()
	kept  = empty // the declaration in hand lies below
)

func main() {}

//go:wasmexport buffer
func buffer(n, keep int32) unsafe.Pointer {
	if keep == 0 {
		asked, kept = status.Module{}, empty
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
	why, ok := asked.Load(text())
	if kept = arena.Mark(); !ok {
		out, kept, code = why, empty, -1
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

//go:wasmexport output
func output() unsafe.Pointer { return unsafe.Pointer(unsafe.StringData(out)) }

//go:wasmexport outputLen
func outputLen() int32 { return int32(len(out)) }

//go:wasmexport state
func state(line int32, seconds float64) int32 {
	before := arena.Mark()
	state := asked.State(int(line), seconds)
	arena.Reset(before)
	return int32(state)
}

//go:wasmexport next
func next(line int32, seconds float64) float64 {
	before := arena.Mark()
	next := asked.Next(int(line), seconds)
	arena.Reset(before)
	return next
}
