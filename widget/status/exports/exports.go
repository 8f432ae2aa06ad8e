//go:build tinygo

// Package exports is what the modules for declarations export: what all modules do, and
//
//	state(line, seconds) state   of the hours of one line of support: 0 unknown, 1 closed, 2 open;
//	                             -1: no such hours
//	next(line, seconds) seconds  when that state changes; NaN: never
//
// These leave nothing behind.
package exports

//lint:file-ignore U1000 what JavaScript calls is not called from here

import (
	"servicestatus/widget/arena"
	"servicestatus/widget/exports"
	"servicestatus/widget/status"
)

// Module is what the exports ask.
var Module status.Module

func init() {
	exports.Load = func(text string) (why string, good int, ok bool) {
		why, ok = Module.Load(text)
		return why, 0, ok
	}
	exports.Drop = func() { Module = status.Module{} }
	exports.Status = func(seconds float64, options string) (out string, ok bool) { return Module.Status(seconds, options) }
}

//go:wasmexport state
func state(line int32, seconds float64) int32 {
	before := arena.Mark()
	state := Module.State(int(line), seconds)
	arena.Reset(before)
	return int32(state)
}

//go:wasmexport next
func next(line int32, seconds float64) float64 {
	before := arena.Mark()
	next := Module.Next(int(line), seconds)
	arena.Reset(before)
	return next
}
