//go:build !tinygo

package hours

// work counts the bytes looked at, so that a test can hold it against the
// length of the text: however it is written, it is read in time.
type work int

func (w *work) add(n int) { *w += work(n) }
