// Package core is the Wasm core without its exports: a declaration, an instant
// and options in, JSON out. The shipped core and the native code run the same;
// the tests hold them equal.
package core

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/widget/view"
)

// Status works out a declaration, as published, at an instant. It returns JSON:
// "next", the first instant (in seconds) after which what is shown may differ;
// "status", as data; "announce", the states in words; "view", what to show, as a
// tree. When it is refused it says why, and where hours cannot be read, how many
// bytes of them were good.
func Status(declaration string, seconds float64, options string) (out string, good int, ok bool) {
	d, err := declarations.Decode(declaration)
	if err != nil {
		return err.Error(), err.(*declarations.DecodeError).Good, false
	}
	// Compared as a float first: a conversion out of range is undefined.
	if !(seconds > -1e12 && seconds < 1e12) || !calendar.Known(calendar.Instant(seconds)) {
		return "et tidspunkt uden for årene 1981-2199", 0, false
	}
	o := view.ParseOptions(options)
	s := o.For(d.At(calendar.Instant(seconds)))
	var tree view.Tree
	tree.Begin('{')
	tree.Key("next")
	tree.Int(int64(view.Next(s, &o)))
	tree.Key("status")
	view.Data(&tree.Writer, s, o.Language)
	tree.Key("announce")
	tree.String(view.Announcement(s, &o))
	tree.Key("view")
	view.Write(&tree, s, &o)
	tree.End('}')
	return string(tree.Buf), 0, true
}
