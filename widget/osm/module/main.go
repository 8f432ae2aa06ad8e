//go:build tinygo

// Command module is the module (osm.wasm) for a page that has hours of its own as
// opening_hours: it reads them and returns their status. Package exports says what it
// exports.
package main

import (
	"servicestatus/widget/hours/exports"
	"servicestatus/widget/osm"
)

func init() { exports.Module.Read = osm.Read }

func main() {}
