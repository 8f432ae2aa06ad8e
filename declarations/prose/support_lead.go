package prose

import (
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// anyQuestion begins a sentence that is for everybody: Har du spørgsmål, kan du …
var anyQuestion = lazyregexp.New(`(?i)spørgsmål|vide mere|brug for (?:hjælp|vejledning)|kontakte? os`)

// afterLead reads hours of a sentence that begins with whom it is for, where that is anybody with a question. It returns the hours as
// they are where that is not so.
func (w *walker) afterLead(h *hoursText, p Range) (*hoursText, Range) {
	lead := w.before(p)
	cut := strings.LastIndexByte(lead, ',')
	if cut < 0 || !anyQuestion().MatchString(lead[:cut]) || narrower().MatchString(lead) || topicPattern().MatchString(lead) {
		return h, p
	}
	rest := trimmed(w.text, Range{p.From + cut + 1, p.To})
	if again := w.understood(rest, supportWords); again.err == nil {
		return again, rest
	}
	return h, p
}

// joined is a pair of channels in a sentence: på telefon eller e-mail.
var joined = lazyregexp.New(`(?i)(telefon(?:isk)?|tlf\.?|e-?mail|mail|chat|video)[\s\x{a0}]+(?:eller|og|samt)[\s\x{a0}]+(?:på[\s\x{a0}]+|pr\.[\s\x{a0}]+|via[\s\x{a0}]+)?(telefon(?:isk)?|tlf\.?|e-?mail|mail|chat|video)(?:$|[^\p{L}])`)

// channelsOf returns the two channels that a lead joins; none where it joins none.
func channelsOf(lead string) (all []declarations.Channel) {
	m := joined().FindStringSubmatch(lead)
	if m == nil {
		return nil
	}
	first, second := meant(m[1]).channel, meant(m[2]).channel
	if first == "" || second == "" || first == second {
		return nil
	}
	return []declarations.Channel{first, second}
}

// continues begins a sentence with more hours of what the one before it is about.
var continues = lazyregexp.New(`(?i)^(?:i[\s\x{a0}]+)?(?:weekend|lørdag|søndag|fredag|helligdag|på[\s\x{a0}]+(?:helligdag|lørdag|søndag|fredag))`)

// endsInHours reports whether a sentence ends with hours, behind its contacts.
func (w *walker) endsInHours(p Range) bool {
	if all := w.contacts(p, ""); len(all) > 0 {
		p.From = all[len(all)-1].at.To
	}
	return w.alone(p)
}
