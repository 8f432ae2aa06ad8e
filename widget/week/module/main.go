//go:build tinygo

// Command module is the module (week.wasm) for a page that has a week or a month: what the
// status module answers, and these. Package exports says what it exports.
package main

import (
	"servicestatus/widget/exports"
	status "servicestatus/widget/status/exports"
	"servicestatus/widget/week"
)

func init() {
	exports.Status = func(seconds float64, options string) (out string, ok bool) {
		return week.Status(&status.Module, seconds, options)
	}
}

func main() {}
