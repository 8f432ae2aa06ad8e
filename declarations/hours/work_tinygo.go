//go:build tinygo

package hours

// Work is not counted in the Wasm modules.
type Work int

// Add does nothing.
func (Work) Add(int) {}
