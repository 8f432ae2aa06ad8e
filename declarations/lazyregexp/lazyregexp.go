// Package lazyregexp compiles regular expressions when they are used first. A program that reads nothing yet, as the Studio
// when it starts, does not wait for them.
package lazyregexp

import (
	"regexp"
	"sync"
)

// New returns a function that returns the compiled expression. The function panics where the expression is wrong.
func New(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
