package prose

import (
	"regexp"
	"slices"
	"strings"

	"servicestatus/declarations"
)

var (
	denied     = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:ikke (?:længere|ringe|kontakte|bruge|henvende)|tidligere|ophørt|ophører|nedlagt|nedlægges|lukket for|erstattet|erstatter|fax|telefax|cvr|ean|bankkonto)(?:$|[^\p{L}])`)
	booking    = regexp.MustCompile(`(?i)(?:kun|altid)?[\s\x{a0}]*(?:kræver (?:altid )?(?:tidsbestilling|en aftale)|efter (?:forudgående )?(?:tidsbestilling|aftale)|tidsbestilling (?:er )?(?:nødvendig|påkrævet)|skal (?:du )?bestille tid|(?:bestil|book) (?:altid )?tid|kun med tidsbestilling)`)
	bookNeeded = regexp.MustCompile(`(?i)efter (?:forudgående )?(?:aftale|tidsbestilling)|kun (?:efter|med)|kræver|nødvendig|påkrævet|skal|altid`)
	subject    = regexp.MustCompile(`(?i)^[^.:]*?(?:, der|kan|henvende|henvises|kontakte|ringe|skrive)`)
	answersBy  = regexp.MustCompile(`(?i)behandles|besvares|svarer på|bliver besvaret`)
)

// supportWords may stand around hours and contacts, and say no more than the label of them.
var supportWords = vocabulary(`telefonnummer telefonnummeret telefon telefonen telefonisk telefontid telefontiden telefontider tlf tlf. tel tel. e-mail email e-mails mail mails mailen pr. pr per via på
	er har vi du kan support supporten helpdesk helpdesken hotline hotlinen servicedesk servicedesken åben åbent åbne åbningstid åbningstiden åbningstider åbningstiderne
	henvendelse henvendelser behandles besvares modtages i tidsrummet tidsrum tiden bemandet betjent træffes os og eller samt nr nr. nummer nummeret ring til skriv kontakt
	chat chatten chatte med kundeservice kundecenter kundecentret skranken ekspeditionen ekspeditionstid personlig personligt fremmøde henvendelsestid det den der ringe
	for vores teamet åbner supportens telefonsupport telefonsupporten tid tider følgende kontaktes nås være som borger virksomhed myndighed myndigheder borgere virksomheder
	offentlige ved også hjælp få brugersupport brugersupporten træffetid kontortid`)

// help reads a sentence of support: contacts and hours, in the order in which they stand.
func (w *walker) help(p Range) {
	text := w.at(p)
	if w.field != nil && !w.field.labelled {
		w.field = nil // it was of an earlier sentence
	}
	channel := declarations.Channel("")
	if w.field != nil {
		channel = w.field.channel
	}
	found := w.contacts(p, channel)
	switch {
	case len(found) > 0 && denied.MatchString(text):
		return // a number that no longer answers
	case w.books(p, found):
		return
	case len(found) > 0 && narrower.MatchString(text) && !topicPattern.MatchString(text):
		w.contactHere(p)
		return
	case len(found) == 0:
		w.hoursAlone(p, false)
		return
	}
	from := p.From
	first := (*hoursText)(nil) // hours before the first contact
	for n, c := range found {
		before := trimmed(w.text, Range{from, c.at.From})
		switch joined := n > 0 && c.channel == found[n-1].channel && shortJoin.MatchString(w.text[from:c.at.From]); {
		case joined:
			w.fact(before, "support.contacts")
		default:
			if n == 0 || c.channel != declarations.Web {
				w.audienceOf(Range{p.From, c.at.From})
			}
			if n == 0 && saysHours(w.at(before)) && !topicPattern.MatchString(w.at(before)) && (w.field == nil || !w.field.labelled) {
				first = w.leading(before)
			} else {
				w.between(before, n > 0)
			}
			if first != nil && n > 0 && !alsoBy.MatchString(w.at(before)) {
				first = nil
			}
		}
		w.add(c, text)
		if g := w.block().last(); first != nil && g != nil && len(g.hours) == 0 && slices.Contains(g.contacts, c) {
			g.hours = append(g.hours, first)
		}
		w.fact(c.at, "support.contacts")
		from = c.at.To
	}
	w.hoursAlone(trimmed(w.text, Range{from, p.To}), true)
}

// alsoBy joins a contact to one before it, so that the hours before both are of both.
var alsoBy = regexp.MustCompile(`(?i)^[\s\x{a0}]*,?[\s\x{a0}]*(?:eller|og|samt)[\s\x{a0}]+(?:via|på|pr\.|per|over)?[\s\x{a0}]*(?:e-?mail|mail|telefon|tlf\.?|chat)?[\s\x{a0}]*(?:på|til)?[\s\x{a0}]*$`)

// leading reads hours that stand before the first contact of their sentence.
func (w *walker) leading(p Range) *hoursText {
	h := w.understood(p, supportWords)
	if h.err != nil {
		w.hoursAlone(p, false)
		return nil
	}
	return h
}

// narrower tells that a contact is only for some cases.
var narrower = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:uden for|udenfor|akut\p{L}*|nødstilfælde|ved brud|vagttelefon\p{L}*|vagten|kun)(?:$|[^\p{L}])`)

// audienceOf reads the audience to which a sentence speaks before a contact.
func (w *walker) audienceOf(p Range) {
	if w.field != nil && (w.field.labelled || len(w.field.audience) > 0 && w.field.at.From >= p.From) {
		return
	}
	lead := w.at(p)
	if topic := topicPattern.FindStringIndex(lead); topic != nil {
		lead = lead[:topic[0]]
	}
	all := audiences(lead)
	if len(all) == 0 || !subject.MatchString(lead) && asOne.FindString(lead) == "" {
		return
	}
	w.begin(meaning{audience: all}, "", Range{p.From, p.From + len(lead)})
	for _, pattern := range []*regexp.Regexp{asGroups, asOne} {
		for _, m := range pattern.FindAllStringSubmatchIndex(lead, -1) {
			w.fact(Range{p.From + m[2], p.From + m[3]}, "support.audience")
		}
	}
}

// between reads what stands before a contact: hours of the contact before it, and the topic of
// this one.
func (w *walker) between(p Range, follows bool) {
	text := w.at(p)
	m := topicPattern.FindStringSubmatchIndex(text)
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
	topic := w.withoutEnd(Range{p.From + m[2], p.To})
	audience := w.block().audience
	if g := w.block().last(); g != nil && !g.labelled && looseEnd.MatchString(" "+strings.TrimSpace(text[:m[0]])) {
		audience = g.audience
	}
	if g := w.block().last(); g == nil || g.filled() || g.labelled {
		w.begin(meaning{audience: audience}, "", p)
	}
	w.field.topic = w.at(topic)
	w.fact(Range{p.From + m[0], p.To}, "support.topic")
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

var leadWords = vocabulary(`på tlf telefon nr nummer telefonnummer via ring til e-mail mail skriv os kontakt`)

// add adds a contact to the group at hand. One of another channel begins a group.
func (w *walker) add(c contact, text string) {
	if c.channel == declarations.Web && w.isLink(text) {
		w.draft.links = append(w.draft.links, declarations.Link{Label: c.text, URL: declarations.Web.Address(c.text)})
		return
	}
	g := w.field
	switch {
	case g == nil:
		g = w.begin(meaning{channel: c.channel}, "", c.at)
	case g.channel == "" || g.channel == c.channel && (len(g.hours) == 0 || g.labelled):
	case g.channel == declarations.Chat && c.channel == declarations.Web, g.channel == declarations.Video && c.channel == declarations.Web:
	default:
		m := meaning{channel: c.channel, audience: g.audience}
		g = w.begin(m, "", c.at)
	}
	if g.channel == "" {
		g.channel = c.channel
	}
	if c.channel == declarations.Web && g.meaning.section != aboutSupport {
		g.general = true
	}
	g.contacts = append(g.contacts, c)
	if g.at.To < c.at.To && g.at.From <= c.at.From {
		g.at.To = c.at.To
	}
}

// isLink reports whether a web address is only mentioned: it has no label of its own.
func (w *walker) isLink(string) bool {
	return w.field == nil || !w.field.labelled || w.field.channel != declarations.Web && w.field.channel != declarations.Chat && w.field.channel != declarations.Video && w.field.channel != ""
}

// hoursAlone reads hours that stand without a contact, and gives them to the group that they
// belong to. Those that follow a contact in its sentence are its own.
func (w *walker) hoursAlone(p Range, follows bool) {
	text := w.at(p)
	if closedPattern.MatchString(text) && dateWords.MatchString(text) && !saysTime(text) {
		w.special(p)
		return
	}
	if !saysHours(text) || saysShare(text) {
		return
	}
	h := w.understood(p, supportWords)
	if h.err != nil && closedPattern.MatchString(text) && dateWords.MatchString(text) && !saysTime(text) {
		w.special(p)
		return
	}
	b := w.block()
	if g := b.last(); follows && g != nil && len(g.hours) == 0 {
		g.hours = append(g.hours, h)
		return
	}
	m := meant(w.before(p))
	if answersBy.MatchString(text) && m.channel == "" {
		m.channel = declarations.Email
	}
	free := b.free()
	switch {
	case w.field != nil && w.field.labelled && (m.channel == "" || m.channel == w.field.channel || w.field.channel == ""):
		if w.field.channel == "" {
			w.field.channel = m.channel
		}
		h.label = strings.TrimRight(w.field.text, ": ")
		w.field.hours = append(w.field.hours, h)
	case m.channel != "":
		if free = of(free, m.channel); len(free) == 1 && free[0] == b.last() {
			free[0].hours = append(free[0].hours, h)
			return
		}
		g := w.begin(meaning{channel: m.channel, audience: m.audience}, "", h.at)
		g.hours = append(g.hours, h)
		w.field = nil
	case len(free) == 1 && free[0] == b.last() && free[0].channel != declarations.Web && len(b.hours) == 0:
		free[0].hours = append(free[0].hours, h)
	default:
		h.audience = audiences(w.before(p))
		b.hours = append(b.hours, h)
	}
}

// before returns what stands in a place before its first day or time.
func (w *walker) before(p Range) string {
	text := w.at(p)
	end := len(text)
	for _, pattern := range []*regexp.Regexp{clockPattern, roundPattern, dayPattern} {
		if m := pattern.FindStringIndex(text); m != nil {
			end = min(end, m[0])
		}
	}
	return text[:end]
}

// books reads a sentence that says that one must make an appointment, and where.
func (w *walker) books(p Range, found []contact) bool {
	text := w.at(p)
	if !booking.MatchString(text) || saysHours(text) || len(found) > 1 {
		return false
	}
	if len(found) == 1 {
		if found[0].channel != declarations.Web {
			return false
		}
		w.appointment = declarations.Web.Address(found[0].text)
	} else if bookNeeded.MatchString(text) && w.appointment == "" {
		w.appointment = declarations.Required
	}
	w.fact(p, "support.appointment")
	return true
}

// portal reads a line that names a page to get help from, and gives no hours. An address in the
// line under it is of the channel that it is of.
func (w *walker) portal(i int, text string, m meaning) {
	l := w.lines[i]
	if i+1 < len(w.lines) {
		if found := w.contacts(w.lines[i+1].Range, declarations.Web); len(found) == 1 && found[0].at == w.lines[i+1].Range {
			m.channel = found[0].channel
			w.fact(l.Range, "support.channel")
			w.begin(m, text, l.Range)
			w.closing = true
			return
		}
	}
	m.channel = declarations.Web
	w.begin(m, text, l.Range)
	w.fact(l.Range, "support.label")
	w.field = nil
}
