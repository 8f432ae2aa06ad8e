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
	kind := p.word("lukket/helt lukket/lukkede/lukkedag/lukkedage/ikke åbent/ikke åben/ikke åbne/ingen telefontid/ingen åbningstid|" +
		"frokostlukket/frokostpause/frokost|ferielukket/sommerferielukket/julelukket/nytårslukket/påskelukket/sommerlukket/vinterlukket")
	switch {
	case kind >= 0:
		start := p.at
		v.season = kind == 2
		if !p.any("hele dagen") {
			p.any("i tidsrummet")
			first := p.at
			if v.cuts = p.spans(v, false); !v.cuts {
				p.at = start
			}
			if v.cuts && p.tokens[first].month() && p.ahead(-1).month() {
				p.failAt(first, errDotted)
			}
		}
		if kind == 1 && !v.cuts {
			p.fail(errEnd)
		}
		v.state = hours.Closed
	case p.any("døgnåbent/døgnåben/døgnåbne/hele døgnet/døgnet rundt"), p.around():
		if p.any("rundt/i døgnet") { // "hele døgnet rundt"
			return true
		}
	case p.any("kun efter aftale/efter aftale"):
		v.state, v.comment = hours.Unknown, ByAppointment
	case p.spans(v, true):
		if p.any("kun efter aftale/efter aftale") {
			v.state, v.comment = hours.Unknown, ByAppointment
		}
	default:
		return p.partial(v)
	}
	return p.err == nil
}

// around passes over "24 timer i døgnet", "24 timer" and "24/7".
func (p *parser) around() bool {
	start := p.at
	if t := p.ahead(0); t.kind == '0' && t.value == 24 && t.minute < 0 {
		p.at++
		if p.any("timer i døgnet/timer") {
			return true
		}
		if slash := p.take('/'); slash && p.ahead(0).value == 7 && p.ahead(1).kind != '-' {
			p.at++
			return true
		}
	}
	p.at = start
	return false
}

// spans reads clock times: "kl. 8.30-20", "mellem 8 og 12 og fra 13 til 16". A
// number must begin some, or else may be something else.
func (p *parser) spans(v *value, must bool) bool {
	for {
		start := p.at
		if len(v.spans) > 0 {
			if !p.listed() {
				return true
			}
			p.any("igen")
		}
		span, ok := p.span(must && len(v.spans) == 0)
		if !ok {
			p.at = start
			return len(v.spans) > 0
		}
		if n := len(v.spans); n > 0 && v.spans[n-1].To == calendar.EndOfDay && span.From == 0 {
			p.failAt(start, errHalf) // "20–24 og 24–04": of which day?
			return true
		}
		for _, other := range v.spans {
			if span.From < other.To && other.From < span.To {
				p.failAt(start, errOverlap)
				return true
			}
		}
		v.spans = append(v.spans, span)
	}
}

// span reads one length of clock time, if there is one; the first must end.
func (p *parser) span(must bool) (span hours.Span, ok bool) {
	start := p.at
	opens := p.any("åbner/åbnes")
	between := p.any("mellem")
	p.any("i tidsrummet")
	begins := p.any("fra")
	fixed := p.oclock() || begins || opens || between
	if p.ahead(0).kind != '0' || !fixed && p.isDate() {
		p.at = start
		return span, false
	}
	first := p.at
	from := p.clock()
	if p.err != nil && !must {
		p.at, p.err = start, nil
		return span, false
	}
	if opens {
		p.listed()
	}
	if p.err != nil {
		return span, false
	}
	switch {
	case opens && p.any("lukker/lukkes"), between && p.any("og"), !opens && !between && p.until():
	case opens || begins || !must: // half a span, or something else
		p.at = start
		return span, false
	default:
		p.fail(errEnd)
		return span, false
	}
	p.oclock()
	last := p.at
	var to calendar.Minute
	if p.any("midnat") {
		to = calendar.EndOfDay
	} else {
		to = p.clock()
	}
	if p.err != nil {
		return span, false
	}
	if to == from || from == calendar.EndOfDay && to == 0 {
		p.failAt(last, errEmpty)
	}
	// "9-5" and "2-5" may be said of the afternoon, "24-7" of always.
	if p.tokens[last].text[0] != '0' && p.tokens[last].minute < 0 && (to < from && (from <= calendar.EndOfDay/2 || from == calendar.EndOfDay) ||
		0 < from && from < 6*60 && to <= calendar.EndOfDay/2 && p.tokens[first].text[0] != '0') {
		p.failAt(last, errHalf)
	}
	if from == calendar.EndOfDay {
		from = 0
	}
	if to < from {
		to += calendar.EndOfDay
	}
	return hours.Span{From: from, To: to}, p.err == nil
}

// partial reads half a span: "til kl. 14", "lukker kl. 14", "fra kl. 10".
func (p *parser) partial(v *value) bool {
	start := p.at
	var m *calendar.Minute
	switch {
	case p.any("til/indtil/lukker/lukkes"):
		m = &v.until
	case p.any("fra/åbner/åbnes/først fra"):
		m = &v.from
	default:
		return false
	}
	for p.any("allerede/først/vi/der/dog/også") {
		continue
	}
	p.oclock()
	if p.ahead(0).kind != '0' || p.isDate() {
		p.at = start
		return false
	}
	v.partial = true
	*m = p.clock()
	return p.err == nil
}

// month reports whether a clock time could as well be a date: 10.12.
func (t *token) month() bool { return 0 < t.minute && t.minute <= 12 && 0 < t.value && t.value <= 31 }

// until passes over what joins the ends of a span or a range.
func (p *parser) until() bool {
	start := p.at
	if p.take('-') {
		p.any("til") // "9 – til 15" is seen
		return true
	}
	if p.any("til og med/til/t. o. m./tom") {
		return true
	}
	p.at = start
	return false
}

func (p *parser) oclock() bool { return p.any("kl./kl/klokken") }

// clock reads 8, 8.30, 08:30 or 24.00.
func (p *parser) clock() calendar.Minute {
	t := p.ahead(0)
	hour, minute := t.value, max(t.minute, 0)
	if t.kind != '0' || hour > 24 || minute > 59 || hour == 24 && minute > 0 || len(t.text) > 5 {
		if t.kind == '0' {
			p.fail(errClock)
		}
		p.fail(errEnd)
		return 0
	}
	p.at++
	return calendar.Minute(hour*60 + minute)
}

// listed passes over what joins the members of a list.
func (p *parser) listed() bool {
	start := p.at
	p.take('-') // "lør- og søndag", "lør-, søn- og helligdage"
	comma := p.take(',') || p.at == start && p.take('/')
	if p.any("og/samt") || comma {
		return true
	}
	p.at = start
	return false
}
