//go:build js && wasm

package browser

// unguard removes the guard. It is nil while there is none.
var unguard func()

// Guard makes the browser ask before the visitor leaves the page and loses
// unsaved text. With false it asks no longer. Turn it off when all is saved: a
// browser does not keep a guarded page for its back button.
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
