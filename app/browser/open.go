//go:build js && wasm

package browser

// OpenFile lets the visitor choose a file. accept is as in HTML: ".yaml,.yml". It
// blocks until the visitor chooses: call it in a goroutine that an event handler
// starts. It returns ErrCancelled when the visitor chooses none. In browsers from
// before 2023, which do not tell, it then never returns.
func OpenFile(accept string) (File, error) {
	// Unless the visitor acts, the browser shows no dialog and reports no error.
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
		default: // the first event has decided
		}
	}, "change", "cancel")
	if err != nil {
		return File{}, err
	}
	defer stop()
	// In Safari, an input outside the document may send no event.
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
