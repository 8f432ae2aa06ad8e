//go:build js && wasm

package browser

import (
	"errors"
	"fmt"
	"syscall/js"

	"github.com/hack-pad/safejs"
)

// What a page can do something about.
var (
	ErrMissing   = errors.New("missing")      // the browser has no such thing, or the page no such element
	ErrRefused   = errors.New("refused")      // not allowed here, or only while the visitor acts
	ErrCancelled = errors.New("cancelled")    // the visitor changed their mind
	ErrTooLarge  = errors.New("too large")    // a file above MaxFile
	ErrFull      = errors.New("no room left") // in storage
)

// failure tells what went wrong at a place in the browser: with an exception,
// what it says of itself.
func failure(path string, err error) error {
	if err == nil {
		return nil
	}
	var thrown js.Error
	if errors.As(err, &thrown) {
		return exception(path, safejs.Safe(thrown.Value))
	}
	return fmt.Errorf("%s: %w", path, err)
}

// exception makes an error of what was thrown, which may be anything at all.
func exception(path string, thrown safejs.Value) error {
	text := path
	name, message := told(thrown, "name"), told(thrown, "message")
	if thrown.Type() == safejs.TypeString {
		message, _ = thrown.String()
	}
	for _, part := range []string{name, message} {
		if part != "" {
			text += ": " + part
		}
	}
	switch name {
	case "AbortError":
		return fmt.Errorf("%s: %w", text, ErrCancelled)
	case "NotAllowedError", "SecurityError":
		return fmt.Errorf("%s: %w", text, ErrRefused)
	case "QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED": // the latter in Firefox before 2025
		return fmt.Errorf("%s: %w", text, ErrFull)
	}
	return fmt.Errorf("%s: %w", text, errThrown)
}

// errThrown is an exception that a page can do nothing about.
var errThrown = errors.New("exception")

// told returns a text that an exception holds, or "". Reading it may itself
// throw, of which nothing is told.
func told(thrown safejs.Value, name string) string {
	value, err := reflect.Call("get", thrown, name)
	if err != nil || value.Type() != safejs.TypeString {
		return ""
	}
	text, _ := value.String()
	return text
}
