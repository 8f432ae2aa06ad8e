//go:build js && wasm

package browser

// Visit gives this page another address. The back button leads to the one that it has now.
func Visit(address string) error {
	return window().get("history").call("pushState", nil, "", address).err
}

// OnVisited calls do when the visitor goes back or forward within this page, until stop.
func OnVisited(do func()) (stop func(), err error) {
	// go-app's own handler would begin the page anew where only the query differs.
	if err := window().set("onpopstate", nil).err; err != nil {
		return func() {}, err
	}
	return window().on(do, "popstate")
}

// OnHide calls do when the page is hidden, and may never be shown again, until
// stop.
func OnHide(do func()) (stop func(), err error) {
	return window().on(do, "pagehide", "visibilitychange")
}
