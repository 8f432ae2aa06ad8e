//go:build js && wasm

package browser

// unguard takes the guard away, when there is one.
var unguard func()

// Guard has the browser ask before the visitor leaves the page, where they
// would lose what they have written, or ask no longer. It is not to be left on:
// a page that asks is not kept for the way back.
func Guard(on bool) error {
	if on == (unguard != nil) {
		return nil
	}
	if !on {
		unguard()
		unguard = nil
		return nil
	}
	stop, err := window().listen(func(event object) {
		event.call("preventDefault")
		event.set("returnValue", true) // Chromium before 2023, Safari
	}, "beforeunload")
	if err == nil {
		unguard = stop
	}
	return err
}
