//go:build js && wasm

package browser

// OpenFile lets the visitor choose a file; accept is as in HTML,
// ".yaml,.yml". It blocks until they have; not to be called in an event
// handler, but in a goroutine that one starts. ErrCancelled when they choose
// none; browsers from before 2023 do not tell, and the call does not return.
func OpenFile(accept string) (File, error) {
	// Without the visitor's doing the browser shows nothing, and says nothing.
	active := window().get("navigator").get("userActivation")
	if active.there() && !active.get("isActive").truthy() {
		return File{}, active.fail(ErrRefused).err
	}
	document := window().get("document")
	input := document.call("createElement", "input").set("type", "file").set("accept", accept).set("hidden", true)
	if input.err != nil {
		return File{}, input.err
	}
	chosen := make(chan object, 1)
	stop, err := input.listen(func(object) {
		select {
		case chosen <- input.get("files").get("0"):
		default: // once is enough
		}
	}, "change", "cancel")
	if err != nil {
		return File{}, err
	}
	defer stop()
	// In Safari one outside the document may never tell what was chosen.
	if err := document.get("body").call("append", input).err; err != nil {
		return File{}, err
	}
	defer input.call("remove")
	if err := input.call("click").err; err != nil {
		return File{}, err
	}
	file := <-chosen
	if file.err == nil && !file.there() {
		return File{}, file.fail(ErrCancelled).err
	}
	return given(file)
}
