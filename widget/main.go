//go:build tinygo

// Command widget is the Wasm core: what the element in a visitor's page asks.
//
// It imports nothing, so it can touch neither page, network nor clock. A page
// writes UTF-8 into the buffer, calls, and reads the output:
//
//	_initialize()                       once, first
//	buffer(n) ptr                       room for n bytes of input
//	load(n) handle                      the input is a declaration; < 0: refused,
//	                                    with -1-handle bytes of its hours read
//	status(handle, seconds, n) code     the input is options; < 0: refused
//	drop(handle)
//	output() ptr, outputLen() n         what the last call had to say
//
// A panic traps, and the instance is then to be dropped.
//
// It collects no garbage, which is a quarter of the file: what a call allocates
// is given back, all at once, when the next one begins. Only declarations stay,
// until none is left.
package main

//lint:file-ignore U1000 what JavaScript calls is not called from here

import (
	"unsafe"

	"servicestatus/widget/arena"
	"servicestatus/widget/core"
)

var (
	page  core.Core
	input []byte

	start = arena.Here()
	kept  = start // where the declarations in use end
)

func main() {}

// buffer begins a call: what the last one allocated is given back.
//
//go:wasmexport buffer
func buffer(n int32) unsafe.Pointer {
	page.Forget()
	arena.Back(kept)
	input = make([]byte, n, n+1)
	return unsafe.Pointer(unsafe.SliceData(input))
}

//go:wasmexport load
func load(n int32) int32 {
	handle := page.Load(string(input[:n]))
	if handle >= 0 {
		kept = arena.Here()
	}
	return int32(handle)
}

//go:wasmexport status
func status(handle int32, seconds float64, n int32) int32 {
	return int32(page.Status(int(handle), seconds, string(input[:n])))
}

//go:wasmexport drop
func drop(handle int32) {
	if page.Drop(int(handle)) {
		kept = start
	}
}

//go:wasmexport output
func output() unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(page.Output())) }

//go:wasmexport outputLen
func outputLen() int32 { return int32(len(page.Output())) }
