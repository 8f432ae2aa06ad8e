//go:build js && wasm

package browser

// CanShare says whether the system has a way to share.
func CanShare() bool { return window().get("navigator").get("share").callable() }

// Share lets the visitor share something; what is empty is left out. It blocks
// until they have; not to be called in an event handler, but in a goroutine
// that one starts. ErrCancelled when they do not want to after all.
func Share(title, text, url string) error {
	data := map[string]any{}
	for name, value := range map[string]string{"title": title, "text": text, "url": url} {
		if value != "" {
			data[name] = value
		}
	}
	return window().get("navigator").call("share", data).wait().err
}
