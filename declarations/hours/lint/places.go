package lint

import (
	"reflect"

	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

// places returns where in the text each rule stands, and whether the text is
// opening_hours. The rules of Danish text come in another order than in the text:
// the place of each is all of it.
func places(text string, rules []hours.Rule) (at []osm.Place, isOSM bool) {
	if s, err := osm.Parse(text); err == nil && reflect.DeepEqual(s.Rules(), rules) {
		return osm.Places(text), true
	}
	at = make([]osm.Place, len(rules))
	for i := range at {
		at[i].To = len(text)
	}
	return at, false
}
