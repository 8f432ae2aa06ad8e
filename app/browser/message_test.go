//go:build js && wasm

package browser

import (
	"errors"
	"testing"
)

func TestPostMessage(t *testing.T) {
	watched(t)
	content(t, `<iframe id="frame"></iframe><p id="text"></p>`)
	heard := script(t, `new Promise((resolve) => {
		frame.contentWindow.onmessage = ({ data, origin }) => resolve(JSON.stringify(data) + ' ' + (origin === location.origin));
	})`)
	if err := PostMessage("frame", `{"å":1}`); err != nil {
		t.Fatal(err)
	}
	if got := heard.wait().text(); got != `{"å":1} true` {
		t.Error(got)
	}
	if err := PostMessage("frame", `{`); err == nil {
		t.Error("no JSON was sent")
	}
	for _, id := range []string{"text", "nowhere"} {
		if err := PostMessage(id, `1`); !errors.Is(err, ErrMissing) {
			t.Error(err)
		}
	}
	// Only the app's own origin may receive it.
	script(t, `Object.defineProperty(text, 'contentWindow', { value: { postMessage(data, to) { window.to = to; } } })`)
	if err := PostMessage("text", `1`); err != nil {
		t.Error(err)
	}
	holds(t, "to === location.origin")
}
