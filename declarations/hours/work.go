//go:build !tinygo

package hours

// work counts what is done, so that a test can hold it against the question: the
// bytes of a text looked at, however it is written; the days looked at for an
// answer, however far away it lies.
type work int

func (w *work) add(n int) { *w += work(n) }
