//go:build js && wasm

package browser

// PostMessage sends a frame a message, written as JSON. A page of another
// origin than ours does not get it, whatever the frame has come to show.
func PostMessage(frame, json string) error {
	origin := window().get("location").get("origin")
	return element(frame).get("contentWindow").call("postMessage", parse(json), origin).err
}
