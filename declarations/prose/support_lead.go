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
var joined = lazyregexp.New(`(?i)(?:^|[^\p{L}])(` + way + `)\h+(?:eller|og|samt)\h+(?:på\h+|pr\.\h+|via\h+)?(` + way + `)(?:$|[^\p{L}])`)

// way is a word for a channel, or for what one does there. Kontor- and åbnings- stand before -tid.
const way = `telefon(?:isk|en|tid(?:en)?|-)?|tlf\.?|e-?mail|mail|chat|video|ringe(?: til os)?|skrive(?: til os)?|møde(?: personligt)? op|komme forbi|personligt? (?:henvendelse|fremmøde)|fremmøde|ekspedition(?:en|stid(?:en)?|s-)?|kontor(?:tid(?:en)?|-)|åbnings-`

// wayOf returns the channel of such a word.
func wayOf(word string) declarations.Channel {
	switch word = strings.ToLower(word); {
	case strings.HasPrefix(word, "ring"):
		return declarations.Phone
	case strings.HasPrefix(word, "skriv"):
		return declarations.Email
	case strings.HasPrefix(word, "kontor"), strings.HasPrefix(word, "åbning"), strings.HasPrefix(word, "komme"), strings.HasPrefix(word, "møde"):
		return declarations.Visit
	}
	return meant(word).channel
}

// channelsOf returns the two channels that a lead joins; none where it joins none.
func channelsOf(lead string) (all []declarations.Channel) {
	m := joined().FindStringSubmatch(lead)
	if m == nil {
		return nil
	}
	first, second := wayOf(m[1]), wayOf(m[2])
	if first == "" || second == "" || first == second {
		return nil
	}
	return []declarations.Channel{first, second}
}

// twoChannels reads a heading of two channels, and the hours of both below it: Man kan ringe eller møde op. It is false where a
// heading is none.
func (w *walker) twoChannels(i int, text string, m meaning) bool {
	all := channelsOf(text)
	if len(all) == 0 || !w.saysHoursAfter(i) {
		return false
	}
	p := w.together(i + 1)
	w.lines[i+1].done = true
	for _, c := range all {
		g := w.begin(meaning{section: aboutSupport, channel: c, audience: m.audience, topic: w.subject}, "", p)
		g.hours = append(g.hours, w.understood(p, supportWords))
	}
	w.about, w.heading, w.place, w.field = aboutSupport, text, w.lines[i].Range, nil
	w.fact(w.lines[i].Range, "support.channel")
	return true
}

// continues begins a sentence with more hours of what the one before it is about.
var continues = lazyregexp.New(`(?i)^(?:i\h+)?(?:weekend|lørdag|søndag|fredag|helligdag|på\h+(?:helligdag|lørdag|søndag|fredag))`)

// endsInHours reports whether a sentence ends with hours, behind its contacts.
func (w *walker) endsInHours(p Range) bool {
	if all := w.contacts(p, ""); len(all) > 0 {
		p.From = all[len(all)-1].at.To
	}
	return w.alone(p)
}
