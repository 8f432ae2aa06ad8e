package yaml

import (
	"regexp"
	"sync"
)

// onUse compiles a pattern when it is used first. A program that reads nothing yet, as the Studio when it starts, does not
// wait for it.
func onUse(pattern string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}
