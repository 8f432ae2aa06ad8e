//go:build js && wasm

package browser

// OnDrop takes the first of the files that the visitor drops anywhere on the
// page, which the browser would leave the page to show. Text that is dragged
// goes where it always does. The handler runs in a goroutine of its own, where
// the file can be read: the file itself must be taken while the event lasts.
func OnDrop(handle func(File, error)) (stop func(), err error) {
	return window().listen(func(event object) {
		transfer := event.get("dataTransfer")
		if !transfer.get("types").call("includes", "Files").truthy() {
			return
		}
		event.call("preventDefault")
		if event.get("type").text() != "drop" {
			transfer.set("dropEffect", "copy")
			return
		}
		file, err := given(transfer.get("files").get("0"))
		go guarded(func() { handle(file, err) })
	}, "dragover", "drop")
}
