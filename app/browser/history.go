//go:build js && wasm

package browser

// OnBack calls do when the visitor goes back or forward within the app, until
// stop.
func OnBack(do func()) (stop func(), err error) { return window().on(do, "popstate") }

// OnHide calls do when the page is hidden, and may never be shown again, until
// stop.
func OnHide(do func()) (stop func(), err error) {
	return window().on(do, "pagehide", "visibilitychange")
}

// ScrollUp scrolls to the top of the page.
func ScrollUp() error { return window().call("scrollTo", 0, 0).err }
