//go:build js && wasm

package browser

// Online reports whether the device has a network. It is true in a browser that
// does not know.
func Online() bool {
	online := window().get("navigator").get("onLine")
	return !online.there() || online.truthy()
}

// OnOnline calls handle when the network comes and goes, until stop. It runs the
// handler in a goroutine of its own.
func OnOnline(handle func(online bool)) (stop func(), err error) {
	return window().on(func() { handle(Online()) }, "online", "offline")
}
