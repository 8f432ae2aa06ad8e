//go:build js && wasm

package browser

import (
	"errors"
	"strings"
	"testing"
)

// Whatever the browser lacks, forbids or breaks, the call returns an error that
// names it.
func TestMissingAndThrowing(t *testing.T) {
	store := Store{Prefix: "test/"}
	stopping := func(stop func(), err error) error { stop(); return err }
	for _, test := range []struct {
		target, name, path string
		do                 func() error
	}{
		{"navigator", "clipboard", "navigator.clipboard", func() error { return Copy("x") }},
		{"window", "localStorage", "localStorage", func() error { _, _, err := store.Get("x"); return err }},
		{"window", "localStorage", "localStorage", func() error { return store.Set("x", "y") }},
		{"window", "localStorage", "localStorage", func() error { return store.Delete("x") }},
		{"window", "localStorage", "localStorage", func() error { _, err := store.Keys(); return err }},
		{"window", "URL", "URL", func() error { return Download("x", "text/plain", nil) }},
		{"window", "Blob", "Blob", func() error { return Download("x", "text/plain", nil) }},
		{"document", "createElement", "document.createElement", func() error { return Download("x", "text/plain", nil) }},
		{"document", "createElement", "document.createElement", func() error { _, err := OpenFile(""); return err }},
		{"document", "body", "document.body", func() error { _, err := OpenFile(""); return err }},
		{"window", "launchQueue", "launchQueue", func() error { return OnLaunch(nil) }},
		{"window", "servicestatus", "servicestatus", Update},
		{"window", "addEventListener", "addEventListener", func() error { return stopping(OnHide(nil)) }},
		{"window", "addEventListener", "addEventListener", func() error { return stopping(OnUpdate(nil)) }},
		{"window", "addEventListener", "addEventListener", func() error { return stopping(OnDrop(nil)) }},
		{"window", "addEventListener", "addEventListener", func() error { return Guard(true) }},
		{"window", "getSelection", "getSelection", func() error { return SelectText("there") }},
		{"document", "getElementById", "document.getElementById", func() error { return Focus("there") }},
		{"document", "getElementById", "document.getElementById", func() error { return SelectText("there") }},
		{"document", "getElementById", "document.getElementById", func() error { return SelectRange("there", 0, 1) }},
		{"JSON", "parse", "JSON.parse", func() error { return SetJSON("there", "title", "1") }},
		{"JSON", "parse", "JSON.parse", func() error { return PostMessage("frame", "1") }},
	} {
		for _, way := range []struct {
			name, property string
			want           error
		}{
			{"missing", "value: undefined", ErrMissing},
			{"null", "value: null", ErrMissing},
			{"throws", "get() { throw new DOMException('not here', 'SecurityError'); }", ErrRefused},
		} {
			t.Run(test.name+" "+way.name, func(t *testing.T) {
				watched(t)
				content(t, `<p id="there">x</p><iframe id="frame"></iframe>`)
				stub(t, "navigator", "userActivation", "value: { isActive: true }")
				stub(t, test.target, test.name, way.property)
				err := test.do()
				if !errors.Is(err, way.want) || !strings.HasPrefix(err.Error(), test.path) {
					t.Errorf("%v, want %q of %s", err, way.want, test.path)
				}
			})
		}
	}
}

// Questions are answered without them.
func TestAnswersWithoutTheBrowser(t *testing.T) {
	for _, property := range []string{"value: undefined", "get() { throw null; }"} {
		t.Run(property, func(t *testing.T) {
			watched(t)
			stub(t, "window", "servicestatus", property)
			if UpdateReady() {
				t.Error("a new version is ready")
			}
		})
	}
}
