//go:build js && wasm

package browser

// UpdateReady says whether a new version of the app waits to be started.
func UpdateReady() bool { return loader().get("update").callable() }

// Update starts the new version, which loads the page anew. It blocks, as a
// rule until then; not to be called in an event handler, but in a goroutine.
func Update() error { return loader().call("update").wait().err }

// OnUpdate is told when UpdateReady changes, until stop. What it does runs in a
// goroutine of its own.
func OnUpdate(do func()) (stop func(), err error) { return window().on(do, updateChange) }
