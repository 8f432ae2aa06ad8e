package schemaorg

import (
	"slices"
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
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

// openingHours reads a text like "Mo-Fr 09:00-17:00", which is OSM's: within it
// a later rule goes before those that stand before it.
func (b *reading) openingHours(n *node) error {
	s, err := osm.Parse(n.text)
	if err != nil {
		syntax := *err.(*hours.SyntaxError)
		if n.end-n.at == len(n.text)+2 { // nothing in it is escaped
			syntax.Offset += n.at + 1
		} else {
			syntax.Offset, syntax.Length = n.at, n.end-n.at
		}
		return &syntax
	}
	var week [8][]hours.Span
	var said hours.Week
	plain := true
	for i, r := range s.Rules() {
		d := r.Days
		d.Week = 0
		plain = plain && d.Every() && r.State != hours.Unknown && r.Comment == "" && !r.Fallback && (r.State == hours.Open || len(r.Spans) == 0)
		if !plain {
			b.more = append(b.more, r) // more than schema.org knows, and what comes after it
			continue
		}
		spans := r.Spans
		if len(spans) == 0 && r.State == hours.Open {
			spans = []hours.Span{{From: 0, To: calendar.EndOfDay}}
		}
		days := r.Days.Week
		if days == 0 {
			days = hours.AllWeek
		}
		said |= days
		for j := range week {
			switch {
			case days&(1<<j) == 0:
			case s.Replaces(i):
				week[j] = spans
			default:
				week[j] = slices.Concat(week[j], spans)
			}
		}
	}
	p := b.period(calendar.Date(0), calendar.Date(0), false, 0)
	for j, spans := range week {
		if said&(1<<j) != 0 {
			p.add(1<<j, wholeDay(spans))
		}
	}
	return nil
}

func wholeDay(spans []hours.Span) []hours.Span {
	if len(spans) == 1 && spans[0] == (hours.Span{From: 0, To: calendar.EndOfDay - 1}) {
		return []hours.Span{{From: 0, To: calendar.EndOfDay}}
	}
	return spans
}
