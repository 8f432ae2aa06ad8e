package hours

// ParseOSM reads opening_hours as OpenStreetMap's specification 0.7.2 has them,
// and the days of ranges as counted weekdays (Mar Su[-1]-Oct Su[-1]) besides.
// Times of the sun and school holidays, which are not known here, are refused,
// and so are points in time, which are no hours. Errors are a [*SyntaxError].
func ParseOSM(text string) (*Schedule, error) {
	p := osm{text: text}
	return p.schedule()
}

func (p *osm) schedule() (*Schedule, error) {
	var rules []Rule
	adds, fallback := false, false
	for {
		r, ok := p.rule()
		if !ok {
			return nil, p.err
		}
		r.Adds, r.Fallback = adds, fallback
		rules = append(rules, r)
		p.spaces()
		if p.at == len(p.text) {
			return New(rules...), nil
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
				return nil, p.err
			}
		default:
			p.fail("Her ventes ; eller slutningen.", "Skil regler med semikolon.")
			return nil, p.err
		}
		last := p.text[p.at] == ';'
		p.at++
		p.spaces()
		if p.at == len(p.text) && last {
			return New(rules...), nil // a last ; is common and harmless
		}
	}
}

// notHours is said of text that does not even begin as OSM does.
const notHours = "Dette kan ikke læses som åbningstid."

func (p *osm) rule() (r Rule, ok bool) {
	p.spaces()
	r.State = Open
	start := p.at
	if p.word("24/7") {
		start = -1
	} else {
		// Before a colon a comment is a selector that nobody can evaluate.
		comment, found := p.comment()
		if found && p.take(':') {
			r.State, r.Comment = Unknown, comment
		} else {
			p.at = start
		}
		r.Days = p.days()
		r.Spans = p.spans()
	}
	state := p.state(&r)
	p.complete = state || start < 0 || len(r.Spans) > 0
	if p.err != nil {
		return r, false
	}
	if start == p.at && !state || p.text[p.at-1] == ':' {
		p.fail(notHours, "Skriv fx Mo-Fr 08:00-16:00.")
		return r, false
	}
	return r, true
}

// state reads the word for the state and the comment; a comment alone means
// that one has to read it: unknown.
func (p *osm) state(r *Rule) (found bool) {
	state := r.State
	switch {
	case p.word("off"), p.word("closed"):
		state, found = Closed, true
	case p.word("unknown"):
		state, found = Unknown, true
	case p.word("open"):
		found = true
	}
	if comment, ok := p.comment(); ok {
		if r.Comment = comment; !found {
			state, found = Unknown, true
		}
	}
	if r.State != Unknown {
		r.State = state
	}
	return found
}

// comment reads text in quotation marks.
func (p *osm) comment() (text string, ok bool) {
	if !p.take('"') {
		return "", false
	}
	start := p.at
	for p.at < len(p.text) && p.text[p.at] != '"' {
		p.at++
	}
	p.work.add(p.at - start)
	if p.at == len(p.text) {
		p.at = start - 1
		p.fail("Kommentaren mangler et afsluttende anførselstegn.", `Skriv fx "efter aftale".`)
		return "", false
	}
	text = p.text[start:p.at]
	p.at++
	return text, true
}
