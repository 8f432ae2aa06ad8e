package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// value is what a text says of some days: hours, closed, or by appointment.
type value struct {
	spans   []hours.Span // none: the whole day
	state   hours.State
	comment string
	// from or until alone: hours that begin, or end, at another time than usual
	from, until calendar.Minute
	partial     bool
	cuts        bool // the spans are cut out of the hours the days have
	season      bool // "ferielukket": in a period only
}

// ByAppointment is the comment on hours that have to be agreed on.
const ByAppointment = "efter aftale"

// value reads hours, "lukket" or the like.
func (p *parser) value(v *value) bool {
	v.state = hours.Open
	kind := p.word(closedWords)
	switch {
	case kind >= 0:
		p.closed(v, kind)
	case p.dash():
		v.state = hours.Closed
	case p.leave():
		v.state, v.season = hours.Closed, true
	case p.none():
		v.state = hours.Closed
	case p.always(), p.any(aroundTheClockWords), p.around():
		if p.any(aroundWords) { // "hele døgnet rundt"
			return true
		}
	case p.any(byAppointmentWords):
		v.state, v.comment = hours.Unknown, ByAppointment
		p.spans(v, false)
	case p.lone(v):
	case p.spans(v, true):
		at := p.at
		open := p.take('(')
		// "Torsdag 13–18, kun efter aftale" on a line of its own
		if before := p.before(); !open && before.kind == someDays && before.sep >= newLine && p.coming.sep == nothing && p.take(',') {
			if !p.any(byAppointmentWords) || !p.isSilent() {
				p.at = at
			} else {
				v.state, v.comment = hours.Unknown, ByAppointment
				return p.err == nil
			}
		}
		if p.any(byAppointmentWords) && (!open || p.take(')')) {
			v.state, v.comment = hours.Unknown, ByAppointment
			return p.err == nil
		}
		if p.at = at; p.kind(0) == 'a' && p.word(closedWords) == 0 && p.closes() && p.inParentheses() {
			v.cuts, v.state = true, hours.Closed // "(kl. 12-13 lukket)"
		} else {
			p.at = at
		}
	default:
		return p.partial(v)
	}
	return p.err == nil
}

// leave passes over "holder juleferie": closed, when the dates say.
func (p *parser) leave() bool {
	start := p.at
	if p.any(leaveWords) && p.kind(0) == 'a' && p.hasEnd(p.ahead(0).text, leaveEndsWords) {
		p.at++
		return true
	}
	p.at = start
	if p.any(ferieWords) && p.take(':') {
		return true
	}
	p.at = start
	return false
}

// none passes over "ingen legestue": what the hours are of is closed.
func (p *parser) none() bool {
	start := p.at
	if p.any(noneWords) && p.kind(0) == 'a' {
		word := p.ahead(0).text
		kind, _ := p.stem(word)
		if kind >= 0 && p.of.kinds&^(1<<proper) == 1<<kind || p.isNamed(word) {
			p.at++
			return true
		}
	}
	p.at = start
	return false
}

// dash passes over a dash that takes the place of hours: the days are closed.
func (p *parser) dash() bool { return p.isDash() && p.take('-') }

func (p *parser) isDash() bool {
	before, after := p.kind(-1), p.kind(1)
	return p.kind(0) == '-' && (before == '\t' || before == ':') && (after == '\n' || after == '\t' || after == 0)
}

// partial reads half a span: "til kl. 14", "lukker kl. 14", "fra kl. 10".
func (p *parser) partial(v *value) bool {
	start := p.at
	var m *calendar.Minute
	switch {
	case p.any(untilHourWords):
		m = &v.until
	case p.any(fromHourWords):
		m = &v.from
	default:
		return false
	}
	verb := !p.isAt(start, toWords) && !p.isAt(start, fromWords)
	for p.any(partLeadWords) || verb && p.subject() { // "åbner lokalarkivet kl. 10"
		continue
	}
	p.hourWord()
	if m == &v.until && p.any(midnightWords) {
		v.partial, v.until = true, calendar.EndOfDay
		return true
	}
	if p.kind(0) != '0' || p.isDate() {
		p.at = start
		return false
	}
	v.partial = true
	if t := p.ahead(0); p.half && !t.half && t.value < 12 {
		p.fail(errHalf)
	}
	if *m = p.clock(); *m == 0 && m == &v.until {
		*m = calendar.EndOfDay // "søndag til 00"
	}
	return p.err == nil
}
