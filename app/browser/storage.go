//go:build js && wasm

package browser

import (
	"slices"
	"strings"
)

// Store keeps texts in the visitor's browser. Prefix stands before each key and
// keeps the keys apart from those of others. A browser may lack storage
// (ErrMissing), forbid it (ErrRefused) or have no room (ErrFull).
type Store struct {
	Prefix string
	// Tab keeps the texts of this tab apart, until it is closed.
	Tab bool
}

// area returns the browser's storage. It is read at each call, because reading
// throws where storage is forbidden.
func (s Store) area() object {
	if s.Tab {
		return window().get("sessionStorage")
	}
	return window().get("localStorage")
}

// Get returns the text under a key, and whether there is one.
func (s Store) Get(key string) (text string, ok bool, err error) {
	item := s.area().call("getItem", s.Prefix+key)
	return item.text(), item.there(), item.err
}

// Set keeps a text under a key. It replaces the text that was there.
func (s Store) Set(key, text string) error {
	return s.area().call("setItem", s.Prefix+key, text).err
}

// Delete deletes the text under a key, if there is one.
func (s Store) Delete(key string) error {
	return s.area().call("removeItem", s.Prefix+key).err
}

// Keys returns the keys of all texts, sorted.
func (s Store) Keys() (keys []string, err error) {
	area := s.area()
	length := area.get("length")
	for i := range length.number() {
		name := area.call("key", i)
		if name.err != nil {
			return nil, name.err
		}
		if key, ours := strings.CutPrefix(name.text(), s.Prefix); ours {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	return keys, length.err
}
