// Package reader reads the hours of a page that has them in words, for the reader
// module (reader.wasm).
package reader

import (
	"servicestatus/declarations"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
)

// Read reads hours in words, Danish or English.
func Read(text string) (declarations.Hours, error) {
	rules, err := danish.Parse(text)
	return declarations.Hours{Wording: text, Schedule: hours.New(rules...)}, err
}
