//go:build js && wasm

package browser

// OnBack is told when the visitor goes back or forward within the app, until
// stop.
func OnBack(do func()) (stop func(), err error) { return window().on(do, "popstate") }

// OnHide is told when the page is put away, and may not come back, until stop.
func OnHide(do func()) (stop func(), err error) {
	return window().on(do, "pagehide", "visibilitychange")
}

// ScrollUp shows the top of the page.
func ScrollUp() error { return window().call("scrollTo", 0, 0).err }
