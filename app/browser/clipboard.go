//go:build js && wasm

package browser

// Copy puts a text on the clipboard. It blocks: call it in a goroutine that an
// event handler starts. A page that is not served over https has no clipboard,
// and gets ErrMissing.
func Copy(text string) error {
	return window().get("navigator").get("clipboard").call("writeText", text).wait().err
}

// SelectText selects all the text of an element or a field, so that one key
// copies it. It is for where Copy fails.
func SelectText(id string) error {
	e := element(id)
	if e.get("setSelectionRange").callable() {
		return SelectRange(id, 0, all)
	}
	return window().call("getSelection").call("selectAllChildren", e).err
}
