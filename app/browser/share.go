//go:build js && wasm

package browser

// CanShare reports whether the system can share.
func CanShare() bool { return window().get("navigator").get("share").callable() }

// Share lets the visitor share a title, a text and an address; empty ones are left
// out. It blocks until the visitor has shared: call it in a goroutine that an
// event handler starts. It returns ErrCancelled when the visitor does not share.
func Share(title, text, url string) error {
	data := map[string]any{}
	for name, value := range map[string]string{"title": title, "text": text, "url": url} {
		if value != "" {
			data[name] = value
		}
	}
	return window().get("navigator").call("share", data).wait().err
}
