package lint

import (
	"reflect"
	"strings"

	"servicestatus/declarations/hours"
)

// place is a part of the text, in bytes.
type place struct{ from, to int }

// places returns where each rule stands in the text, and whether the text is OSM.
// Rules of Danish come in another order than their text, so that their place is the
// whole text.
//
// A rule ends at the first separator where the text before it reads as that rule.
func places(text string, rules []hours.Rule) (at []place, osm bool) {
	at = make([]place, len(rules))
	if s, err := hours.ParseOSM(text); err != nil || !reflect.DeepEqual(s.Rules(), rules) {
		for i := range at {
			at[i].to = len(text)
		}
		return at, false
	}
	const between = " \t\r\n;,|"
	n, from, quoted := 0, 0, false
	for end := 0; end <= len(text) && n < len(rules); end++ {
		if end < len(text) {
			quoted = quoted != (text[end] == '"')
			if quoted || !strings.ContainsRune(";,|", rune(text[end])) {
				continue
			}
		}
		rule := strings.Trim(text[from:end], between)
		if s, err := hours.ParseOSM(rule); err == nil && alone(s.Rules()[0], rules[n]) {
			from += strings.Index(text[from:], rule)
			at[n] = place{from, from + len(rule)}
			n, from = n+1, end
		}
	}
	return at, true
}

// alone reports whether a rule that was read alone is the same as one of several.
func alone(r, among hours.Rule) bool {
	among.Adds, among.Fallback = false, false
	return reflect.DeepEqual(r, among)
}
