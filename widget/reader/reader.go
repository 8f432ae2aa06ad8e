// Package reader is what the reader module does: hours as Danish pages write them
// in, opening_hours for the status module out. The module (package module) and
// native code run the same; tests hold them equal.
package reader

import (
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
	"servicestatus/declarations/hours/text"
)

// Read returns hours as opening_hours. Where it refuses them, out is why and what
// to write instead, and good is how many bytes of them it could read.
//
// asOSM is how many bytes the status module could read as opening_hours before it
// refused them. Where that form is the one that was meant, out is empty: the
// status module's reason is the one to show.
func Read(in string, asOSM int) (out string, good int, ok bool) {
	rules, err := danish.Parse(in)
	if err == nil {
		return osm.FormatRules(rules), len(in), true
	}
	refused, known := err.(*hours.SyntaxError)
	switch {
	case !known:
		return err.Error(), 0, false
	case text.FurtherAsOSM(asOSM, refused.Offset):
		return "", asOSM, false
	}
	return refused.Error(), refused.Offset, false
}
