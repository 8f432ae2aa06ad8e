//go:build tinygo

// Command module is the reader module (reader.wasm). A page with hours of its own in
// words fetches it in the place of the status module: it reads the hours and returns
// their status. Package exports says what it exports.
package main

import (
	"servicestatus/widget/hours/exports"
	"servicestatus/widget/reader"
)

func init() { exports.Module.Read = reader.Read }

func main() {}
