//go:build js && wasm

package browser

import "github.com/hack-pad/safejs"

// Download saves a file where the visitor's downloads go.
func Download(name, mediaType string, content []byte) error {
	bytes := window().get("Uint8Array").construct(len(content))
	if bytes.err != nil {
		return bytes.err
	}
	if _, err := safejs.CopyBytesToJS(bytes.value, content); err != nil {
		return bytes.fail(err).err
	}
	blob := window().get("Blob").construct([]any{bytes.value}, map[string]any{"type": mediaType})
	urls := window().get("URL")
	address := urls.call("createObjectURL", blob)
	if address.err != nil {
		return address.err
	}
	// The link is outside the document, so no listener there gets the click.
	err := window().get("document").call("createElement", "a").
		set("href", address).set("download", name).call("click").err
	// Safari fetches the file a little later, and does not tell when it has.
	window().call("setTimeout", urls.get("revokeObjectURL"), minute, address)
	return err
}

const minute = 60_000 // in milliseconds
