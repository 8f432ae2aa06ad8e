//go:build js && wasm

package browser

import (
	"errors"
	"testing"
)

func TestUpdate(t *testing.T) {
	watched(t)
	stub(t, "window", "servicestatus", "value: { update: null }")
	if UpdateReady() {
		t.Error("nothing waits")
	}
	if err := Update(); !errors.Is(err, ErrMissing) {
		t.Error(err)
	}
	script(t, "servicestatus.update = () => { servicestatus.updated = true; }")
	if !UpdateReady() {
		t.Error("not ready")
	}
	if err := Update(); err != nil {
		t.Error(err)
	}
	holds(t, "servicestatus.updated")
	script(t, "servicestatus.update = () => { throw new Error('odd'); }")
	if err := Update(); err == nil {
		t.Error("no error thrown")
	}
	script(t, "servicestatus.update = async () => { throw new Error('odd'); }")
	if err := Update(); err == nil {
		t.Error("no error awaited")
	}
}
