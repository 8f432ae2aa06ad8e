//go:build js && wasm

package browser

import (
	"math"
)

// element finds an element of the page.
func element(id string) object {
	e := window().get("document").call("getElementById", id)
	if e.err != nil {
		return e
	}
	e.path = "#" + id
	if !e.there() {
		return e.fail(ErrMissing)
	}
	return e
}

// parse makes a value of JSON.
func parse(json string) object { return window().get("JSON").call("parse", json) }

// SetJSON gives a property of an element a value, written as JSON.
func SetJSON(id, property, json string) error {
	return element(id).set(property, parse(json)).err
}

// Focus gives an element the focus. One that cannot have it is left alone.
func Focus(id string) error { return element(id).call("focus").err }

// SelectRange selects a part of the text in a field, gives it the focus and
// brings the part into view. The browser counts in UTF-16, and in the
// field's own text, whose lines end in \n alone. What lies beyond the text is
// taken for its end. A field that had the focus loses it for an instant.
func SelectRange(id string, start, end int) error {
	e := element(id)
	start, end = max(start, 0), max(end, 0)
	// Chromium scrolls to the cursor of a field that is given the focus, but
	// neither to a selection nor in one that has the focus already.
	for _, step := range []object{
		e.call("setSelectionRange", start, start), e.call("blur"), e.call("focus"), e.call("setSelectionRange", start, end),
	} {
		if step.err != nil {
			return step.err
		}
	}
	return nil
}

// all is beyond the end of any text.
const all = math.MaxInt32
