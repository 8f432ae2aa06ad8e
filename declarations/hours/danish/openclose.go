package danish

import "servicestatus/declarations/hours"

// openAndClose makes one value of when someone opens and when they close: "åbner
// kl. 6 alle dage og lukker kl. 16".
func (p *parser) openAndClose() {
	all := p.found
	n := len(all) - 1
	last := all[n]
	if last.kind != someValue || last.until == 0 || !last.partial || last.sep > comma || !p.in(closesWords, p.tokens[last.first].text) {
		return
	}
	for i := n - 1; i >= 0 && i >= n-2 && all[i+1].sep <= comma; i-- {
		if first := all[i]; first.kind == someValue && first.partial && first.from != 0 && p.in(opensWords, p.tokens[first.first].text) && first.from < last.until {
			first.value = value{state: first.state, spans: []hours.Span{{From: first.from, To: last.until}}}
			p.found = all[:n]
		} else if first.kind == someDays {
			continue
		}
		return
	}
}
