// Package reader is the reader module without its exports: it takes hours as
// Danish pages write them, and gives OSM opening_hours for the status module. The
// shipped module and native code run the same functions; tests compare the two.
package reader

import (
	"errors"

	"servicestatus/declarations/hours"
)

// Read returns the hours as OSM opening_hours. Where it cannot read them it
// returns why, with what to write instead, and how many bytes it could read.
func Read(text string) (out string, good int, ok bool) {
	out, err := hours.DanishToOSM(text)
	if err == nil {
		return out, len(text), true
	}
	if syntax, ok := errors.AsType[*hours.SyntaxError](err); ok {
		good = syntax.Offset
	}
	return err.Error(), good, false
}
