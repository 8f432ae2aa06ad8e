//go:build tinygo

// Package arena is the memory of the Wasm cores: it counts on, and gives back
// all at once. Nothing is collected, which is a quarter of a core (TinyGo's
// collector has every function keep its pointers where it can see them), and no
// answer waits for it.
//
// It takes the place of TinyGo's allocator, which `-gc none` leaves open.
package arena

import "unsafe"

//go:extern __heap_base
var base [0]byte

// used is where the next allocation goes. Memory from there on is zero.
var used = unsafe.Pointer(&base)

// Mark is a state of the memory to go back to.
type Mark unsafe.Pointer

// Here returns the state it is in.
func Here() Mark { return Mark(used) }

// Back gives back all that was allocated since the mark. Nothing may point at
// it any more.
func Back(to Mark) {
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
