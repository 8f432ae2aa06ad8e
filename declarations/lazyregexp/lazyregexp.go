// Package lazyregexp compiles regular expressions when they are used first. A program that reads nothing yet, as the Studio
// when it starts, does not wait for them.
package lazyregexp

import (
	"regexp"
	"strings"
	"sync"
)

// New returns a function that returns the compiled expression. Outside of brackets, \h is white space with the no-break space, which \s is
// without; the name is that of Perl. The function panics where the expression is wrong.
func New(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(strings.ReplaceAll(expression, `\h`, `[\s\x{a0}]`)) })
}
