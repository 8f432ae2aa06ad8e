//go:build js && wasm

package browser

// OnDrop hands over the first of the files that the visitor drops anywhere on
// the page. Without it the browser would leave the page to show the file. Text
// that is dragged is left to the browser. The file is taken while the event lasts,
// as it must be. The handler runs in a goroutine of its own and can read it.
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
