//go:build js && wasm

package browser

// PostMessage sends a message, written as JSON, to the page in a frame. Only a page
// of the app's own origin receives it, even if the frame shows another by then.
func PostMessage(frame, json string) error {
	origin := window().get("location").get("origin")
	return element(frame).get("contentWindow").call("postMessage", parse(json), origin).err
}
