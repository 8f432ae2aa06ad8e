package schemaorg

import (
	"slices"
	"strings"

	"servicestatus/declarations/hours"
)

// The properties that hold hours. Special hours come before regular ones.
var (
	regular = []string{"openingHoursSpecification", "hoursAvailable"}
	special = []string{"specialOpeningHoursSpecification"}
)

// Read reads hours from JSON-LD: an object that has hours, at any depth, or
// specifications alone. Errors are a [*hours.SyntaxError].
//
// Spans of the same days add up. Special hours come before dated ones, and dated
// ones before the ordinary week; of two dated periods the shorter comes first.
//
// Where there is an ordinary week, a weekday that it leaves out is closed: so
// people write it. Holidays, for which the vocabulary has a word, are then unknown
// unless that word is used. Where all hours are dated, other days are unknown, and
// a holiday is a day like any other: so [Hours] writes them.
func Read(text string) (*hours.Schedule, error) {
	root, err := parse(text)
	if err != nil {
		return nil, err
	}
	found := entities(root)
	switch {
	case len(found) == 0:
		return nil, root.fail("Her står ingen åbningstid.", "Der skal være openingHoursSpecification eller openingHours.")
	case len(found) > 1:
		return nil, found[1].fail("Her står åbningstider for mere end ét sted.", "Giv kun det objekt, hvis åbningstider skal læses.")
	}
	p := &parser{}
	if err := p.entity(found[0]); err != nil {
		return nil, err
	}
	return p.schedule(), nil
}

// entities returns the objects that have hours. It does not look for others inside
// them.
func entities(n *node) (found []*node) {
	if n.kind == '[' && len(n.list) > 0 && isSpecification(n.list[0]) || isSpecification(n) {
		return []*node{{kind: '{', at: n.at, end: n.end, members: []attribute{{regular[0], n}}}}
	}
	for _, name := range slices.Concat([]string{"openingHours"}, regular, special) {
		if len(n.all(name)) > 0 {
			return []*node{n}
		}
	}
	for _, m := range n.members {
		found = append(found, entities(m.value)...)
	}
	for _, one := range n.list {
		found = append(found, entities(one)...)
	}
	return found
}

func isSpecification(n *node) bool {
	for _, t := range n.all("@type") {
		if strings.HasSuffix(t.text, "OpeningHoursSpecification") {
			return true
		}
	}
	return n.get("opens") != nil || n.get("dayOfWeek") != nil
}
