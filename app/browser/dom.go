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

// parse turns JSON into a value.
func parse(json string) object { return window().get("JSON").call("parse", json) }

// SetJSON sets a property of an element to a value, written as JSON.
func SetJSON(id, property, json string) error {
	return element(id).set(property, parse(json)).err
}

// Focus gives an element the focus, if it can have it.
func Focus(id string) error { return element(id).call("focus").err }

// Show gives an element the focus, and scrolls to its beginning: giving the focus to one that is higher than the window does not scroll.
func Show(id string) error {
	e := element(id)
	if focused := e.call("focus"); focused.err != nil {
		return focused.err
	}
	return e.call("scrollIntoView").err
}

// SelectRange selects a part of the text in a field, gives the field the focus
// and scrolls to the part. The browser counts in UTF-16, in the field's own text,
// whose lines end in \n alone. A position beyond the text is its end. A field
// that has the focus loses it for an instant.
func SelectRange(id string, start, end int) error {
	e := element(id)
	start, end = max(start, 0), max(end, 0)
	// Chromium scrolls to the cursor when a field gets the focus. It does not
	// scroll to a selection, nor in a field that has the focus already.
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
