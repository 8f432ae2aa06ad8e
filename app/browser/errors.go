//go:build js && wasm

package browser

import (
	"errors"
	"fmt"
	"syscall/js"

	"github.com/hack-pad/safejs"
)

// The errors about which a page can do something.
var (
	ErrMissing   = errors.New("missing")      // the browser has no such thing, or the page no such element
	ErrRefused   = errors.New("refused")      // not allowed here, or only while the visitor acts
	ErrCancelled = errors.New("cancelled")    // the visitor changed their mind
	ErrTooLarge  = errors.New("too large")    // a file above MaxFile
	ErrFull      = errors.New("no room left") // in storage
)

// failure names the path at which an error occurred. Of an exception it gives the
// name and the message.
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

// exception turns a thrown value into an error. JavaScript can throw any value.
func exception(path string, thrown safejs.Value) error {
	text := path
	name, message := member(thrown, "name"), member(thrown, "message")
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

// errThrown is any other exception. A page can do nothing about it.
var errThrown = errors.New("exception")

// member returns a text that an exception holds; "" if it holds none, and if
// reading it throws as well.
func member(thrown safejs.Value, name string) string {
	value, err := reflect.Call("get", thrown, name)
	if err != nil || value.Type() != safejs.TypeString {
		return ""
	}
	text, _ := value.String()
	return text
}
