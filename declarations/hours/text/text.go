// Package text reads hours whichever form they are written in. It is the one
// place that decides the form.
package text

import (
	"errors"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/danish"
	"servicestatus/declarations/hours/osm"
)

// Parse reads hours in either form: as opening_hours if they are that, also as people
// type them, or else in words. A text with a word that is none of opening_hours is in
// words, which say nothing about holidays, where opening_hours do.
//
// Where neither can be read, the form that read further is the form that was meant,
// and its error is returned; where both stop at the same byte that is words. Errors are
// a [*hours.SyntaxError].
//
// In a page no module holds both readers. The element does as this function: it asks
// the modules in this order, unless a word tells that the text is in words, and shows
// the error by the same rule (web/element/hours.js).
func Parse(text string) (*hours.Schedule, error) {
	s, osmErr := osm.ParseTyped(text)
	if osmErr == nil {
		return s, nil
	}
	rules, err := danish.Parse(text)
	if err == nil {
		return hours.New(rules...), nil
	}
	var asOSM, inWords *hours.SyntaxError
	if errors.As(osmErr, &asOSM) && errors.As(err, &inWords) && asOSM.Offset > inWords.Offset {
		return nil, osmErr
	}
	return nil, err
}
