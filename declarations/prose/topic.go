package prose

import (
	"regexp"
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lazyregexp"
)

// audienceOf reads the audience to which a sentence speaks before a contact.
func (w *walker) audienceOf(p Range) {
	if w.field != nil && (w.field.labelled || len(w.field.audience) > 0 && w.field.at.From >= p.From) {
		return
	}
	lead := w.at(p)
	if topic := topicPattern().FindStringIndex(lead); topic != nil {
		lead = lead[:topic[0]]
	}
	all := audiences(lead)
	if len(all) == 0 || !subject().MatchString(lead) && asOne().FindString(lead) == "" {
		return
	}
	w.begin(meaning{audience: all}, "", Range{p.From, p.From + len(lead)})
	for _, pattern := range []*regexp.Regexp{asGroups(), asOne()} {
		for _, m := range pattern.FindAllStringSubmatchIndex(lead, -1) {
			w.fact(Range{p.From + m[2], p.From + m[3]}, "support.audience")
		}
	}
}

// otherAudience reads hours of a contact and then the audience of the next one: hverdage kl. 9-15, og virksomheder på. It is false where a
// place names none.
func (w *walker) otherAudience(p Range) bool {
	m := asGroups().FindStringSubmatchIndex(w.at(p))
	if m == nil || w.field == nil || slices.Equal(audiences(w.at(p)), w.field.audience) {
		return false
	}
	at := Range{p.From + m[2], p.From + m[3]}
	if lead := trimmed(w.text, Range{p.From, at.From}); saysHours(w.at(lead)) {
		w.hoursAlone(lead, true)
	} else {
		w.fact(lead, "support.channel")
	}
	w.begin(meaning{audience: audiences(w.at(at))}, "", at)
	w.fact(at, "support.audience")
	w.fact(trimmed(w.text, Range{at.To, p.To}), "support.channel")
	return true
}

// between reads what stands before a contact: hours of the contact before it, and the topic of
// this one.
func (w *walker) between(p Range, follows bool) {
	text := w.at(p)
	m := topicPattern().FindStringSubmatchIndex(text)
	if m == nil && len(audiences(text)) == 0 {
		m = ownNumber().FindStringSubmatchIndex(text)
	}
	if m == nil && !follows {
		m = talksTo().FindStringSubmatchIndex(text)
	}
	if m == nil && !follows && !anyQuestion().MatchString(text) {
		m = onlyIf().FindStringSubmatchIndex(text)
	}
	condition := m != nil && onlyIf().MatchString(text)
	if m == nil && !follows {
		m = inCase().FindStringSubmatchIndex(text)
	}
	if m == nil && !follows {
		m = namedLine().FindStringSubmatchIndex(text)
	}
	if m == nil {
		w.hoursAlone(p, follows)
		if !saysHours(text) {
			if core := w.core(p, supportWords); core.From == core.To {
				w.fact(p, "support.channel")
			} else {
				w.fact(Range{core.To, p.To}, "support.channel")
			}
		}
		return
	}
	w.hoursAlone(trimmed(w.text, Range{p.From, p.From + m[0]}), follows)
	topic := w.withoutEnd(Range{p.From + m[2], p.From + m[3]})
	audience := w.block().audience
	if g := w.block().last(); g != nil && !g.labelled && looseEnd().MatchString(" "+strings.TrimSpace(text[:m[0]])) {
		audience = g.audience
	}
	switch g := w.block().last(); {
	case w.waits(g, p):
		w.field = g
	case g == nil || g.filled() || g.labelled:
		w.begin(meaning{audience: audience}, "", p)
	}
	if w.field.topic = w.at(topic); condition {
		w.field.topic = lang.Capital(w.field.topic)
	}
	w.fact(Range{p.From + m[0], p.To}, "support.topic")
}

// waits reports whether a group is the hours of an emergency telephone, right above the sentence with its number: Vagttelefon – hele døgnet.
func (w *walker) waits(g *group, p Range) bool {
	return g != nil && g.channel == declarations.Phone && len(g.hours) > 0 && len(g.contacts) == 0 && g.topic == w.block().topic && narrower().MatchString(g.hours[0].text) && w.lineAt(p.From) == w.lineAt(g.at.From)+1
}

// withoutEnd returns a topic without the words that lead to its contact.
func (w *walker) withoutEnd(p Range) Range {
	all := w.words(p)
	for len(all) > 0 && leadWords(strings.TrimRight(all[len(all)-1].text, ".")) {
		all = all[:len(all)-1]
	}
	if len(all) == 0 {
		return p
	}
	return Range{p.From, all[len(all)-1].To}
}

// ownNumber is what has a contact of its own: Skolens reception har telefon 12 34 56 78.
var ownNumber = lazyregexp.New(`^(\p{Lu}[\p{L} -]{2,40}?)\h+(?:har\h+(?:(?:deres|sin|sit|vores)\h+)?(?:(?:egen|eget|egne)\h+)?(?:telefon\p{L}*|linje|hotline|tlf|nummer|e-?mail|mail)|(?:ringer|skriver)\h+(?:til|på))`)

// talksTo is a department, or a matter, for which one rings a number of its own: Vil du tale med Ydelseskontoret, skal du ringe på.
var talksTo = lazyregexp.New(`(?i)^(?:har du brug for at|vil du|hvis du vil|ønsker du at|skal du|har du spørgsmål|hvis du har spørgsmål|ved spørgsmål)\h+(?:tale med|have fat i|kontakte|i kontakt med|om|til)\h+([\p{L}][\p{L} /-]{2,50}?)\h*,\h*(?:så\h+)?(?:skal|kan|bedes)\h+du\h+(?:i stedet\h+)?(?:ringe|skrive)(?:\h+(?:til|på))?$`)

// onlyIf is what must have happened before one rings: Har du mistet dit pas i udlandet, skal du kontakte vagtcentret på.
var onlyIf = lazyregexp.New(`(?i)^(?:har du|hvis du har|hvis du|når du|skal du|vil du|ønsker du at)\h+(\p{L}[^,.:\d]{8,60}?)\h*,\h*(?:så\h+)?(?:skal|kan|bedes)\h+du\h+(?:(?:i stedet|også)\h+)?(?:ringe|kontakte|skrive|henvende)(?:[^.]|tlf\.|nr\.){0,80}$`)

// inCase is the case in which one rings: Ved fejl på fjernvarmen ring 12 34 56 78.
var inCase = lazyregexp.New(`^((?:Ved|I tilfælde af)\h[\p{L} ,/-]{3,60}?)\h*,?\h+(?:ring|kontakt|skriv)(?:\h+(?:til|på))?$`)

// namedLine is the name of a telephone: Børnetelefonen 12 34 56 78.
var namedLine = lazyregexp.New(`^(\p{Lu}\p{L}+(?:telefonen|linjen|vagten|rådgivningen))\h*(?:på\h*)?$`)

var leadWords = vocabulary(`har ringer skriver på tlf telefon nr nummer telefonnummer via ring til e-mail mail skriv os kontakt`)
