package lint

import (
	"reflect"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

// form is the form of a text.
type form uint8

const (
	danish    form = iota
	canonical      // opening_hours as the specification has them
	typed          // opening_hours as people type them
)

// places returns where in the text each rule stands, and the form of the text.
// Only canonical opening_hours have their rules in the order of the text. In the
// other forms the place of each rule is all of the text.
func places(text string, rules []hours.Rule) (at []osm.Place, f form) {
	if s, err := osm.Parse(text); err == nil && reflect.DeepEqual(s.Rules(), rules) {
		return osm.Places(text), canonical
	}
	if s, err := osm.ParseTyped(text); err == nil && reflect.DeepEqual(s.Rules(), rules) {
		f = typed
	}
	at = make([]osm.Place, len(rules))
	for i := range at {
		at[i].To = len(text)
	}
	return at, f
}
