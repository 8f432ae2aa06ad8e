//go:build js && wasm

package browser

import (
	"errors"
	"testing"
)

// JavaScript can throw any value, and reject a promise with any.
func TestExceptions(t *testing.T) {
	for thrown, want := range map[string]struct {
		text string
		is   error
	}{
		"new DOMException('nope', 'AbortError')":         {"odd: AbortError: nope: cancelled", ErrCancelled},
		"new DOMException('nope', 'NotAllowedError')":    {"odd: NotAllowedError: nope: refused", ErrRefused},
		"new DOMException('nope', 'SecurityError')":      {"odd: SecurityError: nope: refused", ErrRefused},
		"new DOMException('nope', 'QuotaExceededError')": {"odd: QuotaExceededError: nope: no room left", ErrFull},
		"{ name: 'NS_ERROR_DOM_QUOTA_REACHED' }":         {"odd: NS_ERROR_DOM_QUOTA_REACHED: no room left", ErrFull},
		"new TypeError('nope')":                          {"odd: TypeError: nope: exception", errThrown},
		"'nope'":                                         {"odd: nope: exception", errThrown},
		"null":                                           {"odd: exception", errThrown},
		"undefined":                                      {"odd: exception", errThrown},
		"7":                                              {"odd: exception", errThrown},
		"{ name: 7, message: {} }":                       {"odd: exception", errThrown},
		"{ get name() { throw this; }, get message() { throw 1 } }": {"odd: exception", errThrown},
	} {
		t.Run(thrown, func(t *testing.T) {
			watched(t)
			stub(t, "window", "odd", "value() { throw "+thrown+"; }")
			if err := window().call("odd").err; err == nil || err.Error() != want.text || !errors.Is(err, want.is) {
				t.Errorf("thrown: %v, want %s", err, want.text)
			}
			stub(t, "window", "odd", "value: async () => { throw "+thrown+"; }")
			if err := window().call("odd").wait().err; err == nil || err.Error() != want.text || !errors.Is(err, want.is) {
				t.Errorf("rejected: %v, want %s", err, want.text)
			}
		})
	}
}
