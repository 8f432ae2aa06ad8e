//go:build js && wasm

package browser

import (
	"errors"
	"testing"
)

func TestShare(t *testing.T) {
	watched(t)
	stub(t, "navigator", "share", "value: async function (data) { window.shared = JSON.stringify(data, Object.keys(data).sort()); }")
	if !CanShare() {
		t.Error("cannot share")
	}
	if err := Share("NemID", "", "https://example.dk/"); err != nil {
		t.Error(err)
	}
	holds(t, `shared === '{"title":"NemID","url":"https://example.dk/"}'`)
	if err := Share("", "Åben", ""); err != nil {
		t.Error(err)
	}
	holds(t, `shared === '{"text":"Åben"}'`)
	stub(t, "navigator", "share", "value: async () => { throw new DOMException('no', 'AbortError'); }")
	if err := Share("a", "b", "c"); !errors.Is(err, ErrCancelled) {
		t.Error(err)
	}
	stub(t, "navigator", "share", "value: () => { throw new DOMException('no', 'NotAllowedError'); }")
	if err := Share("a", "b", "c"); !errors.Is(err, ErrRefused) {
		t.Error(err)
	}
}
