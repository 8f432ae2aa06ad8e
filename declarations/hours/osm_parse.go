package hours

import "servicestatus/declarations/calendar"

// ParseOSM reads opening_hours as OpenStreetMap's specification 0.7.2 has them:
// years, months, dates, weekdays and their ranges, PH, several spans, spans past
// midnight, 24/7, open, closed, off, unknown and comments, in rules separated
// by ; or by a comma. Errors are a [*SyntaxError].
func ParseOSM(text string) (*Schedule, error) {
	p := osm{text: text}
	s := &Schedule{}
	adds := false
	for {
		r, ok := p.rule()
		if !ok {
			return nil, p.err
		}
		r.Adds = adds
		s.rules = append(s.rules, r)
		p.spaces()
		if p.at == len(p.text) {
			return s, nil
		}
		switch p.text[p.at] {
		case ';':
			adds = false
		case ',':
			// After days alone it can only be a list that went wrong.
			if adds = p.complete; !adds {
				p.fail("Her ventes et klokkeslæt eller flere dage.", "Skil regler med semikolon.")
				return nil, p.err
			}
		default:
			p.fail("Her ventes ; eller slutningen.", "Skil regler med semikolon.")
			return nil, p.err
		}
		p.at++
		p.spaces()
		if p.at == len(p.text) && !adds {
			return s, nil // a last ; is common and harmless
		}
	}
}

// notHours is said of text that does not even begin as OSM does.
const notHours = "Dette kan ikke læses som åbningstid."

// osm is a place in a text that is being read. The first failure is kept.
type osm struct {
	text     string
	at       int
	err      *SyntaxError
	complete bool // the rule just read has a time or a state
}

func (p *osm) fail(message, remedy string) {
	if p.err != nil {
		return
	}
	end := p.at
	for end < len(p.text) && p.text[end] != ' ' && p.text[end] != ';' && p.text[end] != ',' {
		end++
	}
	p.err = &SyntaxError{p.at, end - p.at, message, remedy}
}

func (p *osm) spaces() {
	for p.at < len(p.text) && (p.text[p.at] == ' ' || p.text[p.at] == '\t' || p.text[p.at] == '\n' || p.text[p.at] == '\r') {
		p.at++
	}
}

// take passes over c, and spaces before it.
func (p *osm) take(c byte) bool {
	start := p.at
	p.spaces()
	if p.at < len(p.text) && p.text[p.at] == c {
		p.at++
		return true
	}
	p.at = start
	return false
}

// word passes over a word, in any case, and spaces before it.
func (p *osm) word(word string) bool {
	start := p.at
	p.spaces()
	end := p.at + len(word)
	if end > len(p.text) || end < len(p.text) && letter(p.text[end]) {
		p.at = start
		return false
	}
	for i := 0; i < len(word); i++ {
		c := p.text[p.at+i]
		if 'A' <= word[i] && word[i] <= 'Z' && c >= 'a' {
			c -= 'a' - 'A'
		} else if 'a' <= word[i] && word[i] <= 'z' && c < 'a' {
			c += 'a' - 'A'
		}
		if c != word[i] {
			p.at = start
			return false
		}
	}
	p.at = end
	return true
}

func letter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 }
func digit(c byte) bool  { return c >= '0' && c <= '9' }

// number passes over min to max digits, and spaces before them.
func (p *osm) number(min, max int) (n int, ok bool) {
	start := p.at
	p.spaces()
	first := p.at
	for p.at < len(p.text) && digit(p.text[p.at]) {
		if p.at-first < max {
			n = n*10 + int(p.text[p.at]-'0')
		}
		p.at++
	}
	if length := p.at - first; length < min || length > max {
		p.at = start
		return 0, false
	}
	return n, true
}

func (p *osm) rule() (r Rule, ok bool) {
	p.spaces()
	r.State = Open
	start := p.at
	if p.word("24/7") {
		start = -1
	} else {
		r.Days = p.days()
		if p.take(':') {
			p.spaces() // the separator for readability that the specification allows
		}
		r.Spans = p.spans()
	}
	state := p.state(&r)
	p.complete = state || start < 0 || len(r.Spans) > 0
	if p.err != nil {
		return r, false
	}
	if start == p.at && !state {
		p.fail(notHours, "Skriv fx Mo-Fr 08:00-16:00.")
		return r, false
	}
	return r, true
}

// state reads the word for the state and the comment; a comment alone means
// that one has to read it: unknown.
func (p *osm) state(r *Rule) (found bool) {
	switch {
	case p.word("off"), p.word("closed"):
		r.State, found = Closed, true
	case p.word("unknown"):
		r.State, found = Unknown, true
	case p.word("open"):
		found = true
	}
	if !p.take('"') {
		return found
	}
	start := p.at
	for p.at < len(p.text) && p.text[p.at] != '"' {
		p.at++
	}
	if p.at == len(p.text) {
		p.at = start - 1
		p.fail("Kommentaren mangler et afsluttende anførselstegn.", `Skriv fx "efter aftale".`)
		return true
	}
	r.Comment = p.text[start:p.at]
	p.at++
	if !found {
		r.State = Unknown
	}
	return true
}

func (p *osm) spans() (spans []Span) {
	for {
		from, ok := p.clock()
		if !ok {
			return spans
		}
		if from >= calendar.EndOfDay {
			p.at -= 5
			p.fail("24:00 kan kun være et sluttidspunkt.", "Skriv 00:00 på den næste dag.")
			return spans
		}
		if !p.take('-') {
			p.fail("Her ventes et sluttidspunkt.", "Skriv fx 08:00-16:00.")
			return spans
		}
		start := p.at
		to, ok := p.clock()
		if !ok {
			p.fail("Her ventes et sluttidspunkt.", "Skriv fx 08:00-16:00.")
			return spans
		}
		if to <= from {
			to += calendar.EndOfDay
		}
		if to > 2*calendar.EndOfDay {
			p.at = start
			p.fail("Sluttidspunktet ligger mere end et døgn fremme.", "Skriv højst 48:00.")
			return spans
		}
		spans = append(spans, Span{From: from, To: to})
		start = p.at
		if !p.take(',') {
			return spans
		}
		// A comma is followed by another span, or begins a rule that adds.
		after := p.at
		if _, ok := p.clock(); !ok {
			p.at = start
			return spans
		}
		p.at = after
	}
}

// clock reads H:MM or HH:MM; hours may go on past midnight, to 48:00.
func (p *osm) clock() (m calendar.Minute, ok bool) {
	start := p.at
	hour, ok := p.number(1, 2)
	if !ok || p.at == len(p.text) || p.text[p.at] != ':' {
		p.at = start
		return 0, false
	}
	p.at++
	minute, ok := p.number(2, 2)
	if !ok || minute > 59 || hour*60+minute > 48*60 {
		p.at = start
		p.spaces()
		p.fail("Det er ikke et klokkeslæt.", "Skriv fx 08:30.")
		return 0, false
	}
	return calendar.Minute(hour*60 + minute), true
}
