//go:build !tinygo

package declarations

import "unsafe"

// growth appends an empty struct of a form to a list, and returns it. Each form has a
// function for that, as the garbage collector must know where pointers are.
type growth func(list unsafe.Pointer) unsafe.Pointer

func growthOf[T any]() growth {
	return func(list unsafe.Pointer) unsafe.Pointer {
		s := (*[]T)(list)
		*s = append(*s, *new(T))
		return unsafe.Pointer(&(*s)[len(*s)-1])
	}
}

func (o *object) grow(list unsafe.Pointer) unsafe.Pointer { return o.growth(list) }
