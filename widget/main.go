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
package main

//lint:file-ignore U1000 what JavaScript calls is not called from here

import (
	"unsafe"

	"servicestatus/widget/core"
)

var (
	page  core.Core
	input []byte
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

//go:wasmexport load
func load(n int32) int32 { return int32(page.Load(string(input[:n]))) }

//go:wasmexport status
func status(handle int32, seconds float64, n int32) int32 {
	return int32(page.Status(int(handle), seconds, string(input[:n])))
}

//go:wasmexport drop
func drop(handle int32) { page.Drop(int(handle)) }

//go:wasmexport output
func output() unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(page.Output())) }

//go:wasmexport outputLen
func outputLen() int32 { return int32(len(page.Output())) }
