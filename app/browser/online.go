//go:build js && wasm

package browser

// Online says whether the device has a network. A browser that does not know
// is taken to be online.
func Online() bool {
	online := window().get("navigator").get("onLine")
	return !online.there() || online.truthy()
}

// OnOnline is told when the network comes and goes, until stop. The handler
// runs in a goroutine of its own.
func OnOnline(handle func(online bool)) (stop func(), err error) {
	return window().on(func() { handle(Online()) }, "online", "offline")
}
