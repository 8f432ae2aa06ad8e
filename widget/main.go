//go:build tinygo

// Command widget is the Wasm core: what the element asks for a status.
//
// It imports nothing, so it can touch neither page, network nor clock. A page
// writes UTF-8 into the buffer, calls, and reads the output:
//
//	_initialize()                once, first
//	buffer(n) ptr                room for n bytes of input
//	status(seconds, n) code      the input is options, an empty line and a declaration;
//	                             < 0: refused, with -1-code bytes of its hours read
//	output() ptr, outputLen() n  the status, or why not
//
// A panic traps, and the instance is then to be dropped. Nothing is kept from
// one call to the next.
package main

//lint:file-ignore U1000 what JavaScript calls is not called from here

import (
	"strings"
	"unsafe"

	"servicestatus/widget/arena"
	"servicestatus/widget/core"
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

//go:wasmexport status
func status(seconds float64, n int32) (code int32) {
	options, declaration, _ := strings.Cut(string(input[:n]), "\n\n")
	text, good, ok := core.Status(declaration, seconds, options)
	if out = text; !ok {
		code = int32(-1 - good)
	}
	return code
}

//go:wasmexport output
func output() unsafe.Pointer { return unsafe.Pointer(unsafe.StringData(out)) }

//go:wasmexport outputLen
func outputLen() int32 { return int32(len(out)) }
