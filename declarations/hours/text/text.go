// Package text reads hours whichever form they are written in. It is the one
// place that decides the form.
package text

import (
	"errors"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
)

// Parse reads hours in either form: as opening_hours if they are that, also as
// people type them, or else as Danish. Where neither can be read, the error is that of the form that the
// text most likely has. Errors are a [*hours.SyntaxError].
func Parse(text string) (*hours.Schedule, error) {
	s, osmErr := osm.ParseTyped(text)
	if osmErr == nil {
		return s, nil
	}
	rules, danishErr := danish.Parse(text)
	if danishErr == nil {
		return hours.New(rules...), nil
	}
	var asOSM, asDanish *hours.SyntaxError
	if errors.As(osmErr, &asOSM) && errors.As(danishErr, &asDanish) && FurtherAsOSM(asOSM.Offset, asDanish.Offset) {
		return nil, osmErr
	}
	return nil, danishErr
}
