//go:build !tinygo

package hours

// Work counts what a question costs, so that a test can hold the count against
// the question: the bytes of a text that a parser looks at, the days that an
// answer needs.
type Work int

// Add counts n more.
func (w *Work) Add(n int) { *w += Work(n) }
