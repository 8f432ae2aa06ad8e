package schemaorg

import (
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// The properties that hold hours. What is special goes before what is not.
var (
	regular = []string{"openingHoursSpecification", "hoursAvailable"}
	special = []string{"specialOpeningHoursSpecification"}
)

// Read reads hours from JSON-LD: an object that has some, wherever it stands in
// the text, or specifications by themselves. Errors are a [*hours.SyntaxError].
//
// Several spans of the same days add up; special hours go before dated ones,
// and dated ones, the shorter first, before the ordinary week. Where there is an
// ordinary week, a weekday that it leaves out is closed, as people write it; of
// holidays, for which the vocabulary has a word, nothing is then said unless it
// is used. Where all hours are dated, other days are not stated, and a holiday
// is a day like others: so [Hours] writes them.
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
	b := &reading{}
	if err := b.entity(found[0]); err != nil {
		return nil, err
	}
	return b.schedule(), nil
}

// entities returns the objects that have hours, the outermost of each.
func entities(n *node) (found []*node) {
	if n.kind == '[' && len(n.list) > 0 && isSpecification(n.list[0]) || isSpecification(n) {
		return []*node{{kind: '{', at: n.at, end: n.end, members: []attribute{{regular[0], n}}}}
	}
	for _, name := range append(append([]string{"openingHours"}, regular...), special...) {
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

// entity reads the hours of an object.
func (b *reading) entity(n *node) error {
	for _, text := range n.all("openingHours") {
		if err := b.openingHours(text); err != nil {
			return err
		}
	}
	for strength, names := range [][]string{regular, special} {
		for _, name := range names {
			for _, spec := range n.all(name) {
				if err := b.specification(spec, strength); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// openingHours reads a text like "Mo-Fr 09:00-17:00", which is OSM's.
func (b *reading) openingHours(n *node) error {
	s, err := hours.ParseOSM(n.text)
	if err != nil {
		syntax := *err.(*hours.SyntaxError)
		if n.end-n.at == len(n.text)+2 { // nothing in it is escaped
			syntax.Offset += n.at + 1
		} else {
			syntax.Offset, syntax.Length = n.at, n.end-n.at
		}
		return &syntax
	}
	p := b.period(calendar.Date(0), calendar.Date(0), false, 0)
	for _, r := range s.Rules() {
		d := r.Days
		if d.Week = 0; !d.Every() || r.State == hours.Unknown || r.Comment != "" {
			b.more = append(b.more, r) // more than schema.org knows, and plain all the same
			continue
		}
		spans := r.Spans
		if len(spans) == 0 && r.State == hours.Open {
			spans = []hours.Span{{From: 0, To: calendar.EndOfDay}}
		}
		if r.State == hours.Closed {
			spans = nil
		}
		week := r.Days.Week
		if week == 0 {
			week = hours.AllWeek
		}
		p.add(week, wholeDay(spans))
	}
	return nil
}

func wholeDay(spans []hours.Span) []hours.Span {
	if len(spans) == 1 && spans[0] == (hours.Span{From: 0, To: calendar.EndOfDay - 1}) {
		return []hours.Span{{From: 0, To: calendar.EndOfDay}}
	}
	return spans
}
