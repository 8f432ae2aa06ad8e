//go:build tinygo

package declarations

import "unsafe"

// growth is nothing: the modules have no garbage collector, so one function grows lists of
// any form.
type growth struct{}

func growthOf[T any]() growth { return growth{} }

// grow appends an empty struct to a list, and returns it.
func (o *object) grow(list unsafe.Pointer) unsafe.Pointer {
	s := (*struct { // every slice has this form
		data     unsafe.Pointer
		len, cap uintptr
	})(list)
	used := s.len * o.size
	if s.len == s.cap {
		s.cap = s.cap*2 + 1
		more := make([]byte, s.cap*o.size)
		copy(more, unsafe.Slice((*byte)(s.data), used))
		s.data = unsafe.Pointer(unsafe.SliceData(more))
	}
	s.len++
	return unsafe.Add(s.data, used)
}
