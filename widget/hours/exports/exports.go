//go:build tinygo

// Package exports has the exports of a module ask the hours of a page, for reader.wasm
// (in words) and osm.wasm (opening_hours). A module says with which function it reads.
package exports

import (
	"servicestatus/widget/exports"
	"servicestatus/widget/hours"
)

// Module is what the exports ask. The main package sets how it reads.
var Module hours.Module

func init() {
	exports.Load = func(text string) (why string, good int, ok bool) { return Module.Load(text) }
	exports.Drop = func() { Module.Drop() }
	exports.Status = func(seconds float64, options string) (out string, ok bool) { return Module.Status(seconds, options) }
}
