package osm

import "servicestatus/declarations/hours"

// Parse reads opening_hours as OpenStreetMap's specification 0.7.2 has them, and
// the days of ranges as counted weekdays (Mar Su[-1]-Oct Su[-1]) besides. It
// refuses times of the sun and school holidays, which are not known here, and
// points in time, which are no hours. Errors are a [*hours.SyntaxError].
func Parse(text string) (*hours.Schedule, error) {
	p := parser{text: text}
	rules := p.rules()
	if p.err != nil {
		return nil, p.err
	}
	return hours.New(rules...), nil
}

// Place is where a rule stands in its text: the bytes [From, To).
type Place struct{ From, To int }

// Places returns where each rule of opening_hours stands. It is empty where they
// cannot be read.
func Places(text string) []Place {
	p := parser{text: text, placed: true}
	p.rules()
	if p.err != nil {
		return nil
	}
	return p.places
}

// rules reads all rules. It stops at the first failure.
func (p *parser) rules() (rules []hours.Rule) {
	adds, fallback := false, false
	for {
		p.spaces()
		from := p.at
		r := p.rule()
		if p.err != nil {
			return nil
		}
		if p.placed {
			p.places = append(p.places, Place{from, p.at})
		}
		r.Adds, r.Fallback = adds, fallback
		rules = append(rules, r)
		p.spaces()
		if p.at == len(p.text) {
			return rules
		}
		adds = false
		switch c := p.text[p.at]; {
		case c == ';':
			fallback = false
		case c == '|' && p.at+1 < len(p.text) && p.text[p.at+1] == '|':
			p.at++
			fallback = true
		case c == ',':
			// After days alone it can only be a list that went wrong.
			if adds = p.complete; !adds {
				p.fail("Her ventes et klokkeslæt eller flere dage.", "Skil regler med semikolon.")
				return nil
			}
		default:
			p.fail("Her ventes ; eller slutningen.", "Skil regler med semikolon.")
			return nil
		}
		last := p.text[p.at] == ';'
		p.at++
		p.spaces()
		if p.at == len(p.text) && last {
			return rules // a last ; is common and harmless
		}
	}
}

// notHours is the message for text that does not even begin as OSM does.
const notHours = "Dette kan ikke læses som åbningstid."

func (p *parser) rule() (r hours.Rule) {
	r.State = hours.Open
	start := p.at
	if p.word("24/7") {
		start = -1
	} else {
		// Before a colon a comment is a selector that nobody can evaluate.
		comment, found := p.comment()
		if found && p.take(':') {
			r.State, r.Comment = hours.Unknown, comment
		} else {
			p.at = start
		}
		r.Days = p.days()
		r.Spans = p.spans()
	}
	state := p.state(&r)
	p.complete = state || start < 0 || len(r.Spans) > 0
	if p.err == nil && (start == p.at && !state || p.text[p.at-1] == ':') {
		p.fail(notHours, "Skriv fx Mo-Fr 08:00-16:00.")
	}
	return r
}

// state reads the word for the state and the comment; a comment alone means
// that one has to read it: unknown.
func (p *parser) state(r *hours.Rule) (found bool) {
	state := r.State
	switch {
	case p.word("off"), p.word("closed"):
		state, found = hours.Closed, true
	case p.word("unknown"):
		state, found = hours.Unknown, true
	case p.word("open"):
		found = true
	}
	if comment, ok := p.comment(); ok {
		if r.Comment = comment; !found {
			state, found = hours.Unknown, true
		}
	}
	if r.State != hours.Unknown {
		r.State = state
	}
	return found
}

// comment reads text in quotation marks.
func (p *parser) comment() (text string, ok bool) {
	if !p.take('"') {
		return "", false
	}
	start := p.at
	for p.at < len(p.text) && p.text[p.at] != '"' {
		p.at++
	}
	p.work.Add(p.at - start)
	if p.at == len(p.text) {
		p.at = start - 1
		p.fail("Kommentaren mangler et afsluttende anførselstegn.", `Skriv fx "efter aftale".`)
		return "", false
	}
	text = p.text[start:p.at]
	p.at++
	return text, true
}
