//go:build js && wasm

package browser

// Copy puts a text on the clipboard. It blocks; not to be called in an event
// handler, but in a goroutine that one starts. Where the page is not served
// over https there is no clipboard: ErrMissing.
func Copy(text string) error {
	return window().get("navigator").get("clipboard").call("writeText", text).wait().err
}

// SelectText selects all the text of an element or a field, so that one key
// copies it: what is left where Copy fails.
func SelectText(id string) error {
	e := element(id)
	if e.get("setSelectionRange").callable() {
		return SelectRange(id, 0, all)
	}
	return window().call("getSelection").call("selectAllChildren", e).err
}
