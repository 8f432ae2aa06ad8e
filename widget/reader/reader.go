// Package reader is the Wasm reader without its exports: hours as Danish pages
// write them in, opening_hours for the core out. The shipped reader and the
// native code run the same; the tests hold them equal.
package reader

import (
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
)

// Read returns the hours as OSM opening_hours. Where they cannot be read it
// says why and what to do instead, and how many bytes of the text were good.
func Read(text string) (out string, good int, ok bool) {
	rules, err := danish.Parse(text)
	if err != nil {
		refused := err.(*hours.SyntaxError)
		return refused.Error(), refused.Offset, false
	}
	return osm.FormatRules(rules), len(text), true
}
