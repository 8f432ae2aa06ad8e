//go:build tinygo

// Package arena is the memory of the Wasm modules: an allocator that frees
// everything since a mark at once.
//
// There is no garbage collector. TinyGo's would be a quarter of a module, since
// it makes every function keep its pointers where the collector sees them, and
// answers would wait for it. The arena takes the place of TinyGo's allocator,
// which `-gc none` leaves open.
package arena

import "unsafe"

//go:extern __heap_base
var base [0]byte

// used is where the next allocation goes. Memory from there on is zero.
var used = unsafe.Pointer(&base)

// Position is a state of the memory to reset it to.
type Position unsafe.Pointer

// Mark returns the present state.
func Mark() Position { return Position(used) }

// Reset frees all that was allocated since the mark. Nothing may point at it any
// more.
func Reset(to Position) {
	clear(unsafe.Slice((*byte)(to), uintptr(used)-uintptr(to)))
	used = unsafe.Pointer(to)
}

//go:linkname alloc runtime.alloc
func alloc(size uintptr, _ unsafe.Pointer) unsafe.Pointer {
	at := unsafe.Add(used, -uintptr(used)&7)
	used = unsafe.Add(at, size)
	if now, end := uintptr(used), uintptr(memorySize(0))<<16; now > end {
		if memoryGrow(0, int32((now-end)>>16)+1) < 0 {
			panic("out of memory")
		}
	}
	return at
}

//export llvm.wasm.memory.size.i32
func memorySize(index int32) int32

//export llvm.wasm.memory.grow.i32
func memoryGrow(index, pages int32) int32
