//go:build js && wasm

package browser

// OnHide calls do when the page is hidden, and may never be shown again, until
// stop.
func OnHide(do func()) (stop func(), err error) {
	return window().on(do, "pagehide", "visibilitychange")
}
