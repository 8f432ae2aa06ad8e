package prose

import (
	"regexp"
	"strings"

	"servicestatus/declarations"
)

var (
	denied     = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:ikke (?:længere|ringe|kontakte|bruge|henvende)|tidligere|ophørt|ophører|nedlagt|nedlægges|lukket for|erstattet|erstatter|fax|telefax|cvr|ean|bankkonto)(?:$|[^\p{L}])`)
	booking    = regexp.MustCompile(`(?i)(?:kun|altid)?[\s\x{a0}]*(?:efter (?:forudgående )?(?:tidsbestilling|aftale)|tidsbestilling (?:er )?(?:nødvendig|påkrævet)|skal (?:du )?bestille tid|(?:bestil|book) (?:altid )?tid|kun med tidsbestilling)`)
	bookNeeded = regexp.MustCompile(`(?i)kun (?:efter|med)|nødvendig|påkrævet|skal|altid`)
	subject    = regexp.MustCompile(`(?i)^[^.:]*?(?:, der|kan|henvende|kontakte|ringe|skrive)`)
	answersBy  = regexp.MustCompile(`(?i)behandles|besvares|svarer på|bliver besvaret`)
)

// supportWords may stand around hours and contacts, and say no more than the label of them.
var supportWords = vocabulary(`telefon telefonen telefonisk telefontid telefontiden telefontider tlf tlf. tel tel. e-mail email e-mails mail mails mailen pr. pr per via på
	er har vi du kan support supporten helpdesk helpdesken hotline hotlinen servicedesk servicedesken åben åbent åbne åbningstid åbningstiden åbningstider åbningstiderne
	henvendelse henvendelser behandles besvares modtages i tidsrummet tidsrum tiden bemandet betjent træffes os og eller samt nr nr. nummer nummeret ring til skriv kontakt
	chat chatten chatte med kundeservice kundecenter kundecentret skranken ekspeditionen ekspeditionstid personlig personligt fremmøde henvendelsestid det den der ringe
	alle for vores teamet åbner supportens telefonsupport telefonsupporten begge dage tid tider følgende kontaktes nås være som borger virksomhed myndighed myndigheder borgere virksomheder
	offentlige ved også hjælp få brugersupport brugersupporten træffetid kontortid`)

// help reads a sentence of support: contacts and hours, in the order in which they stand.
func (w *walker) help(p Range) {
	text := w.at(p)
	channel := declarations.Channel("")
	if w.field != nil {
		channel = w.field.channel
	}
	found := w.contacts(p, channel)
	if len(found) > 0 && denied.MatchString(text) {
		return // a number that no longer answers
	}
	if len(found) == 0 {
		w.hoursAlone(p)
		w.books(p)
		return
	}
	from := p.From
	for n, c := range found {
		before := trimmed(w.text, Range{from, c.at.From})
		joined := n > 0 && c.channel == found[n-1].channel && shortJoin.MatchString(w.text[from:c.at.From])
		if !joined {
			if n == 0 || c.channel != declarations.Web {
				w.audienceOf(Range{p.From, c.at.From})
			}
			w.between(before, c)
		}
		w.add(c, text)
		w.fact(c.at, "support.contacts")
		if joined {
			w.fact(before, "support.contacts")
		}
		from = c.at.To
	}
	w.hoursAlone(trimmed(w.text, Range{from, p.To}))
	w.books(p)
}

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
func (w *walker) between(p Range, c contact) {
	text := w.at(p)
	if m := topicPattern.FindStringSubmatchIndex(text); m != nil {
		w.hoursAlone(trimmed(w.text, Range{p.From, p.From + m[0]}))
		topic := w.core(Range{p.From + m[2], p.To}, func(string) bool { return false })
		topic = w.withoutEnd(topic)
		audience := w.block().audience
		if g := w.block().last(); g != nil && !g.labelled {
			audience = g.audience
		}
		if g := w.block().last(); g == nil || g.filled() || g.labelled {
			w.begin(meaning{audience: audience}, "", p)
		}
		w.field.topic = w.at(topic)
		w.fact(Range{p.From + m[0], topic.To}, "support.topic")
		return
	}
	w.hoursAlone(p)
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

// hoursAlone reads hours that stand without a contact, and gives them to the group that they belong to.
func (w *walker) hoursAlone(p Range) {
	text := w.at(p)
	if !saysHours(text) {
		return
	}
	h := w.understood(p)
	w.fact(h.at, "support.hours")
	m := meant(w.at(p))
	channel := m.channel
	if answersBy.MatchString(text) && channel == "" {
		channel = declarations.Email
	}
	b := w.block()
	switch {
	case w.field != nil && w.field.labelled && (channel == "" || channel == w.field.channel || w.field.channel == ""):
		if w.field.channel == "" {
			w.field.channel = channel
		}
		w.field.hours = append(w.field.hours, h)
	case channel != "":
		if free := of(b.free(), channel); len(free) == 1 && free[0] == b.last() {
			free[0].hours = append(free[0].hours, h)
			return
		}
		g := w.begin(meaning{channel: channel}, "", h.at)
		g.hours = append(g.hours, h)
		if all := m.audience; len(all) > 0 {
			g.audience = all
		}
	default:
		if free := b.free(); len(free) == 1 && free[0] == b.last() && free[0].channel != declarations.Web && len(b.hours) == 0 {
			free[0].hours = append(free[0].hours, h)
			return
		}
		b.hours = append(b.hours, h)
	}
}

// understood reads a place as hours: all of it, or what is left between the words of support.
func (w *walker) understood(p Range) *hoursText {
	h := w.hours(p)
	if h.err != nil {
		if c := w.closed(w.core(p, supportWords), p); c.From < c.To && c != p {
			if again := w.hours(c); again.err == nil {
				return &again
			}
		}
	}
	return &h
}

// closed returns a place with the bracket that closes in it, and the words before it that
// belong to hours.
func (w *walker) closed(c, p Range) Range {
	if strings.Contains(w.at(c), "(") && strings.HasPrefix(w.text[c.To:p.To], ")") {
		c.To++
	}
	return c
}

// books notes that one must make an appointment.
func (w *walker) books(p Range) {
	m := booking.FindStringIndex(w.at(p))
	if m == nil || !bookNeeded.MatchString(w.at(p)) {
		return
	}
	for _, g := range w.block().groups {
		if g.channel == declarations.Visit || g.channel == declarations.Video {
			g.appointment = declarations.Required
			w.fact(Range{p.From + m[0], p.From + m[1]}, "support.appointment")
		}
	}
}

// portal reads a line that names a page to get help from, and gives no hours.
func (w *walker) portal(i int, text string, m meaning) {
	l := w.lines[i]
	m.channel = declarations.Web
	closes := w.field
	g := w.begin(m, text, l.Range)
	w.fact(l.Range, "support.label")
	if i+1 < len(w.lines) {
		if next := w.lines[i+1]; !next.blank {
			for _, c := range w.contacts(next.Range, declarations.Web) {
				if c.channel == declarations.Web && c.at == next.Range {
					g.contacts = append(g.contacts, c)
					w.fact(c.at, "support.contacts")
					w.lines[i+1].done = true
				}
			}
		}
	}
	w.field = closes
	if closes == nil || closes.filled() {
		w.field = nil
	}
}
