//go:build tinygo

// Command module is the status module (status.wasm): the element asks it for a
// status. Package exports says what it exports.
package main

import _ "servicestatus/widget/status/exports"

func main() {}
