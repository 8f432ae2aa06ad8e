package schemaorg

import (
	"cmp"
	"errors"
	"slices"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/hours/osm"
)

// parser collects the hours of an object.
type parser struct {
	periods []*validity
	rules   []hours.Rule // of an openingHours, where a validity cannot express them
}

// entity reads the hours of an object.
func (p *parser) entity(n *node) error {
	for _, text := range n.all("openingHours") {
		if err := p.openingHours(text); err != nil {
			return err
		}
	}
	for strength, names := range [][]string{regular, special} {
		for _, name := range names {
			for _, spec := range n.all(name) {
				if err := p.specification(spec, strength); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// openingHours reads a text like "Mo-Fr 09:00-17:00". It is in OSM's form, in which
// a later rule comes before an earlier one.
func (p *parser) openingHours(n *node) error {
	if n.kind != '"' {
		return n.fail("Her ventes en tekst.", `Skriv fx "Mo-Fr 09:00-17:00".`)
	}
	s, err := osm.Parse(n.text)
	if err != nil {
		return n.within(err)
	}
	var week [8][]hours.Span
	var named hours.Week
	simple := true
	for i, r := range s.Rules() {
		simple = simple && weekly(r)
		if !simple {
			p.rules = append(p.rules, r) // and every rule after it
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
		named |= days
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
	v := p.valid(0, 0, false, 0)
	for j, spans := range week {
		if named&(1<<j) != 0 {
			v.add(1<<j, wholeDay(spans))
		}
	}
	return nil
}

// weekly reports whether a rule is about weekdays or holidays only, and says no
// more than schema.org can.
func weekly(r hours.Rule) bool {
	days := r.Days
	days.Week = 0
	return days.Every() && r.State != hours.Unknown && r.Comment == "" && !r.Fallback && (r.State == hours.Open || len(r.Spans) == 0)
}

// within returns an error in a string as an error in the whole text.
func (n *node) within(err error) error {
	syntax, ok := errors.AsType[*hours.SyntaxError](err)
	if !ok {
		return n.fail(err.Error(), "")
	}
	moved := *syntax
	if n.end-n.at == len(n.text)+2 { // the string has no escapes
		moved.Offset += n.at + 1
	} else {
		moved.Offset, moved.Length = n.at, n.end-n.at
	}
	return &moved
}

// valid returns the hours that are valid together, and adds them where there are
// none yet.
func (p *parser) valid(from, through calendar.Date, dated bool, strength int) *validity {
	for _, v := range p.periods {
		if v.from == from && v.through == through && v.dated == dated && v.strength == strength {
			return v
		}
	}
	v := &validity{from: from, through: through, dated: dated, strength: strength}
	p.periods = append(p.periods, v)
	return v
}

// schedule returns what was read, in order of precedence.
func (p *parser) schedule() *hours.Schedule {
	slices.SortStableFunc(p.periods, weakestFirst)
	var rules []hours.Rule
	if len(p.rules) == 0 && (len(p.periods) == 0 || p.periods[0].dated) {
		rules = append(rules, hours.Rule{State: hours.Unknown, Comment: hours.NotStated})
	}
	for i, v := range p.periods {
		rules = append(rules, v.rules()...)
		if i == 0 && !v.dated {
			rules = append(rules, p.rules...)
		}
	}
	return hours.New(rules...)
}

func weakestFirst(x, y *validity) int {
	switch {
	case x.dated && !y.dated:
		return 1
	case y.dated && !x.dated:
		return -1
	}
	return cmp.Or(cmp.Compare(x.strength, y.strength), cmp.Compare(y.through-y.from, x.through-x.from))
}
