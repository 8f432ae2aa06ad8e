// Package core is the Wasm core without its exports: bytes and an instant in,
// bytes out. The shipped core and the native code run the same; the tests hold
// them equal.
package core

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/jsontext"
	"servicestatus/widget/view"
)

// Core holds the declarations of a page.
type Core struct {
	loaded []*declarations.Declaration // by handle; nil where one was dropped
	out    jsontext.Writer
}

// Refused is what Load and Status return when they cannot do as asked, or less:
// the output then says why. It is less by as many bytes as could be read of the
// hours, when it is they that cannot be.
const Refused = -1

// Output is what the last call had to say. It is good until the next call.
func (c *Core) Output() []byte { return c.out.Buf }

func (c *Core) refuse(why string) int {
	c.out.Buf = append(c.out.Buf[:0], why...)
	return Refused
}

// Load reads a declaration as published, and returns its handle.
func (c *Core) Load(json string) int {
	d, err := declarations.Decode(json)
	if err != nil {
		return c.refuse(err.Error()) - err.(*declarations.DecodeError).Good
	}
	for i, slot := range c.loaded {
		if slot == nil {
			c.loaded[i] = d
			return i
		}
	}
	c.loaded = append(c.loaded, d)
	return len(c.loaded) - 1
}

// Drop forgets a declaration, and reports whether none is left. Dropping it
// again does nothing.
func (c *Core) Drop(handle int) (empty bool) {
	if handle >= 0 && handle < len(c.loaded) {
		c.loaded[handle] = nil
	}
	for _, d := range c.loaded {
		if d != nil {
			return false
		}
	}
	c.loaded = nil
	return true
}

// Forget lets go of the output, whose memory is to be used again.
func (c *Core) Forget() { c.out.Buf = nil }

// Status works out a declaration at an instant. The output is JSON: "next", the
// first instant (in seconds) after which what is shown may differ; "status",
// as data; "announce", the states in words; "view", what to show, as a tree.
func (c *Core) Status(handle int, seconds float64, options string) int {
	if handle < 0 || handle >= len(c.loaded) || c.loaded[handle] == nil {
		return c.refuse("ingen sådan deklaration")
	}
	// Compared as a float first: a conversion out of range is undefined.
	if !(seconds > -1e12 && seconds < 1e12) || !calendar.Known(calendar.Instant(seconds)) {
		return c.refuse("et tidspunkt uden for årene 1981-2199")
	}
	o := view.ParseOptions(options)
	s := o.For(c.loaded[handle].At(calendar.Instant(seconds)))
	tree := view.Tree{Writer: jsontext.Writer{Buf: c.out.Buf[:0]}}
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
	c.out.Buf = tree.Buf
	return 0
}
