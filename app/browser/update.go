//go:build js && wasm

package browser

// loader is the object through which the scripts of the page offer a new version:
// update starts it, and is null while there is none. An event on the window
// follows each change.
func loader() object { return window().get("servicestatus") }

const updateChange = "servicestatus-update"

// UpdateReady reports whether a new version of the site is ready to start.
func UpdateReady() bool { return loader().get("update").callable() }

// Update starts the new version, which loads the page again. It blocks, mostly
// until the page is gone: call it in a goroutine.
func Update() error { return loader().call("update").wait().err }

// OnUpdate calls do when UpdateReady changes, until stop. It runs do in a
// goroutine of its own.
func OnUpdate(do func()) (stop func(), err error) {
	return window().on(do, updateChange)
}
