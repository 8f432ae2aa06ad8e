//go:build tinygo

package danish

import "unsafe"

// grown appends a member to a list, and returns it to be set.
func grown[T any](list *[]T) *T {
	return (*T)(grow(unsafe.Pointer(list), unsafe.Sizeof(*new(T))))
}

// grow appends a member of a size to a list of any form: the module has no garbage
// collector that would ask for the form.
//
//go:noinline
func grow(list unsafe.Pointer, size uintptr) unsafe.Pointer {
	s := (*struct { // every slice has this form
		data     unsafe.Pointer
		len, cap uintptr
	})(list)
	used := s.len * size
	if s.len == s.cap {
		s.cap = s.cap*2 + 1
		more := make([]byte, s.cap*size)
		copy(more, unsafe.Slice((*byte)(s.data), used))
		s.data = unsafe.Pointer(unsafe.SliceData(more))
	}
	s.len++
	return unsafe.Add(s.data, used)
}
