package danish

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// openAndClose makes one value of when someone opens and when they close: "åbner
// kl. 6 alle dage og lukker kl. 16".
func (p *parser) openAndClose() {
	all := p.found
	n := len(all) - 1
	last := all[n]
	if last.kind != someValue || last.until == 0 || !last.partial || last.sep > comma || !p.isAt(last.first, closesWords) {
		return
	}
	for i := n - 1; i >= 0 && i >= n-2 && all[i+1].sep <= comma; i-- {
		if first := all[i]; first.kind == someValue && first.partial && first.from != 0 && p.isAt(first.first, opensWords) && first.from < last.until {
			first.value = value{state: first.state, spans: []hours.Span{{From: first.from, To: last.until}}}
			p.found = all[:n]
		} else if first.kind == someDays {
			continue
		}
		return
	}
}

// opensLater passes over a verb for opening that stands before days: "åbner alle dage
// kl. 15", "åbner for offentligheden: mandag …".
func (p *parser) opensLater() bool {
	if !p.isIn(0, opensWords) {
		return false
	}
	start := p.at
	for p.at++; p.any(passedWords) && !p.speaks(); {
		continue
	}
	end := p.at
	p.take(':')
	says := p.speaks()
	if p.at = end; !says {
		p.at = start
	}
	return says
}

// lone reads a clock time that is one end of the hours. A verb before it in the
// sentence says which: "åbner alle dage kl. 8", "lukker kl. 17, fredag dog kl. 14".
func (p *parser) lone(v *value) bool {
	start := p.at
	verb, last := p.verb()
	for p.any(partLeadWords) {
		continue
	}
	if verb == 0 || !p.hourWord() || p.kind(0) != '0' || p.isDate() {
		p.at = start
		return false
	}
	m := p.clock()
	if m == 0 {
		m = calendar.EndOfDay // "lørdag lukker vi kl. 02, søndag kl. 00"
	}
	end := p.at
	if p.err != nil || p.until() || p.any(andWords) && (p.any(closesWords) || p.hourWord() || p.kind(0) == '0') {
		p.at, p.err = start, nil
		return false
	}
	p.at = end
	if len(last.spans) > 0 && m-last.spans[0].From <= last.spans[0].To-m {
		p.failAt(start, errEnd) // "åbner kl. 9 og lukker kl. 15, fredag kl. 10"
		return false
	}
	if v.partial = true; verb == opensWords {
		v.from = m
	} else {
		v.until = m
	}
	return true
}

// verb returns which verb a clock time alone belongs to: opensWords where one stands
// right before the first days of the sentence and no hours are said in it yet,
// closesWords where one ended the last hours of it, or 0; and the days or the hours
// that it belongs to.
func (p *parser) verb() (list, *phrase) {
	n := len(p.found) - 1
	if n < 0 || p.coming.sep >= newLine || p.lang.twelveHours {
		return 0, nil
	}
	for ; n > 0 && p.found[n].kind != someValue && p.found[n].sep < newLine; n-- {
		continue
	}
	last := p.found[n]
	switch {
	case last.kind == someDays && p.isAt(last.first-1, opensWords):
		return opensWords, last
	case last.kind == someValue && last.state == hours.Open:
		for i := last.first; i < p.at; i++ {
			if p.isAt(i, closesWords) {
				return closesWords, last
			}
		}
	}
	return 0, nil
}

// meet joins when someone opens, said in a sentence of its own, with when they close
// on each of those days, in the sentences after it: "Vi åbner alle dage kl. 8. Fra
// april til oktober lukker vi kl. 19, fra november til marts kl. 17".
func (r *resolver) meet() {
	if len(r.clauses) < 2 {
		return
	}
	opens, n := r.clauses[0], 1
	if v := opens.value; v == nil || !v.partial || v.from == 0 || len(opens.days) != 1 || len(opens.after)+len(opens.outs) > 0 {
		return
	}
	var closed []*daySet
	for n < len(r.clauses) && r.clauses[n].closesOnly() && r.clauses[n].value.until > opens.value.from {
		*grown(&closed) = r.clauses[n].on()
		n++
	}
	if of := opens.days[0].days; len(of) > 1 || !of[0].coveredBy(closed...) {
		return
	}
	opens.value.used, opens.days[0].used = true, true
	for _, c := range r.clauses[1:n] {
		c.value.spans, c.value.partial, c.value.until = []hours.Span{{From: opens.value.from, To: c.value.until}}, false, 0
		if c.days[0].period() {
			*grown(&c.days) = opens.days[0]
		} else {
			c.days = []*phrase{opens.days[0], c.days[0]} // the opening may have said "hverdage"
		}
		c.over = false
	}
	r.clauses = r.clauses[1:]
}

// closesOnly reports whether a clause only says when days close.
func (c *clause) closesOnly() bool {
	return c.value != nil && c.value.partial && c.value.until > 0 && len(c.days) == 1 && len(c.days[0].days) == 1 && len(c.after)+len(c.outs) == 0 && !c.not && !c.other && !c.adds
}
