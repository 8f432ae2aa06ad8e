package prose

import (
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lazyregexp"
)

var (
	booking    = lazyregexp.New(`(?i)(?:kun|altid)?\h*(?:kræver (?:altid )?(?:tidsbestilling|en aftale)|efter (?:forudgående )?(?:tidsbestilling|aftale)|tidsbestilling (?:er )?(?:nødvendig|påkrævet)|(?:skal (?:du )?|husk at )bestille tid|(?:bestil|book) (?:altid )?tid|kun med tidsbestilling|ikke[^.]{0,40}uden (?:aftale|tidsbestilling)|aftal(?:e)? (?:en )?tid)`)
	bookNeeded = lazyregexp.New(`(?i)ikke[^.]*uden|husk|efter (?:forudgående )?(?:aftale|tidsbestilling)|kun (?:efter|med)|kræver|nødvendig|påkrævet|skal|altid`)
	subject    = lazyregexp.New(`(?i)^[^.:]*?(?:, der|kan|henvende|henvises|kontakte|ringe|skrive|bestiller|booker|tilmelder|indsender|sender)`)
	answersBy  = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:behandles|læses|besvares|svarer på|bliver besvaret)(?:$|[^\p{L}])`)
)

// supportWords may stand around hours and contacts, and say no more than the label of them.
var supportWords = vocabulary(`skrive direkte hovednummer hovednummeret omstilling omstillingen kontakte ydes telefonnummer telefonnummeret telefon telefonen telefonisk telefontid telefontiden telefontider tlf tlf. tel tel. e-mail email e-mails mail mails mailen pr. pr per via på
	er har vi du kan support supporten helpdesk helpdesken hotline hotlinen servicedesk servicedesken åben åbent åbne åbningstid åbningstiden åbningstider åbningstiderne
	henvendelse henvendelser behandles læses besvares modtages i tidsrummet tidsrum tiden bemandet betjent træffes os og eller samt nr nr. nummer nummeret ring til skriv kontakt
	chat chatten chatte med kundeservice kundecenter kundecentret skranken ekspeditionen ekspeditionstid personlig personligt fremmøde henvendelsestid det den der ringe
	for vores teamet åbner supportens telefonsupport telefonsupporten tid tider følgende kontaktes nås være som borger virksomhed myndighed myndigheder borgere virksomheder
	besøg mød find kontoret offentlige ved også hjælp få brugersupport brugersupporten træffetid kontortid`)

// help reads a sentence of support: contacts and hours, in the order in which they stand.
func (w *walker) help(p Range) {
	p = w.withoutDenied(p)
	text := w.at(p)
	if w.field != nil && !w.field.labelled {
		w.field = nil // it was of an earlier sentence
	}
	channel := declarations.Channel("")
	if w.field != nil {
		channel = w.field.channel
	}
	if channel == "" && chatLead().MatchString(text) {
		channel = declarations.Chat
	}
	found := w.contacts(p, channel)
	switch {
	case len(found) > 0 && denied().MatchString(warning().ReplaceAllString(text, "")):
		return // a number that no longer answers
	case w.books(p, found), w.viaPortal(p, found), w.seated(p, found):
		return
	case len(found) > 0 && onlyUrgent().MatchString(text) && dateWords().MatchString(text):
		w.contactHere(p)
		return
	case len(found) > 0 && w.limited(p, found):
		return
	case len(found) > 0 && narrower().MatchString(booking().ReplaceAllString(text, "")) && !topicPattern().MatchString(text):
		w.contactHere(p)
		return
	case len(found) == 0:
		w.hoursAlone(p, false)
		return
	}
	w.inOrder(p, found)
	if g := w.block().last(); g != nil && g.channel == declarations.Visit && found[0].channel == declarations.Visit && booking().MatchString(text) && bookNeeded().MatchString(text) && !saysHours(text) {
		g.appointment = declarations.Required // Personligt fremmøde på Energivej 8 kun efter aftale
	}
}

// inOrder reads contacts and hours in the order in which they stand.
func (w *walker) inOrder(p Range, found []contact) {
	from := p.From
	first := (*hoursText)(nil) // hours before the first contact
	for n, c := range found {
		before := trimmed(w.text, Range{from, c.at.From})
		if n == 0 {
			w.ofNext(before, p)
		}
		switch joined := n > 0 && c.channel == found[n-1].channel && shortJoin().MatchString(w.text[from:c.at.From]); {
		case joined:
			w.fact(before, "support.contacts")
		default:
			if n == 0 || c.channel != declarations.Web {
				w.audienceOf(Range{p.From, c.at.From})
			}
			if m := butRing().FindStringIndex(w.at(before)); n == 0 && m != nil && saysHours(w.at(before)[:m[0]]) {
				w.hoursAlone(Range{before.From, before.From + m[0]}, false)
				before.From += m[0]
			}
			if n > 0 && hoursThenNumber().MatchString(w.at(before)) && saysHours(w.at(before)) {
				lead := hoursThenNumber().FindStringSubmatchIndex(w.at(before))
				h := w.understood(trimmed(w.text, Range{before.From + lead[2], before.From + lead[3]}), supportWords)
				m := meaning{channel: c.channel}
				if before := w.block().last(); before != nil { // a page that is only mentioned is none
					m.audience, m.topic = before.audience, before.topic
				}
				g := w.begin(m, "", c.at)
				g.hours = append(g.hours, h)
				g.contacts = append(g.contacts, c)
				w.fact(c.at, "support.contacts")
				from = c.at.To
				continue
			}
			if n == 0 && saysHours(w.at(before)) && !topicPattern().MatchString(w.at(before)) && (w.field == nil || !w.field.labelled) {
				first = w.leading(before)
			} else if n == 0 || !w.otherAudience(before) {
				w.between(before, n > 0)
			}
			if first != nil && n > 0 && !alsoBy().MatchString(w.at(before)) {
				first = nil
			}
		}
		if g := w.field; n == 0 && len(found) == 1 && g != nil && first == nil && len(g.hours) > 0 && len(g.contacts) == 0 && g.channel == c.channel && saysHours(w.text[c.at.To:p.To]) {
			w.field = nil // this one has hours of its own: those above are of another
		}
		ofPage := n == len(found)-1 && c.channel == declarations.Web && w.isLink() && saysHours(w.text[c.at.To:p.To])
		if label := strings.TrimSpace(pageWord().FindString(w.at(before))); ofPage && label != "" {
			g := w.begin(meaning{section: aboutSupport, channel: declarations.Web}, lang.Capital(label), c.at)
			g.contacts = append(g.contacts, c)
			if ofPage = false; roundPattern().MatchString(w.text[c.at.To:p.To]) {
				w.fact(c.at, "support.contacts")
				return // one can write there at all hours, which is no promise that somebody answers
			}
		} else {
			w.add(c)
		}
		if ofPage { // its hours are not those of the contact before it
			w.fact(c.at, "support.contacts")
			w.hoursAlone(trimmed(w.text, Range{c.at.To, p.To}), false)
			return
		}
		if g := w.block().last(); g != nil && booking().MatchString(w.at(p)) {
			g.books = true
		}
		if g := w.block().last(); first != nil && g != nil && len(g.hours) == 0 && slices.Contains(g.contacts, c) {
			g.hours = append(g.hours, first)
		}
		w.fact(c.at, "support.contacts")
		from = c.at.To
	}
	rest := trimmed(w.text, Range{from, p.To})
	w.hoursAlone(rest, true)
	w.ofBoth(found, rest)
}

// ofBoth gives the hours behind two contacts of a sentence to the first as well: Få hjælp på 12 34 56 78 eller post@x.dk på hverdage kl. 8-15. Those
// behind a telephone may be its own.
func (w *walker) ofBoth(found []contact, rest Range) {
	all := w.block().groups
	n := len(all)
	if len(found) != 2 || n < 2 || found[1].channel != declarations.Email || strings.HasPrefix(w.at(rest), "(") || !alsoBy().MatchString(w.text[found[0].at.To:found[1].at.From]) {
		return
	}
	first, second := all[n-2], all[n-1]
	if len(second.hours) > 0 && len(first.hours) == 0 && slices.Contains(first.contacts, found[0]) && slices.Contains(second.contacts, found[1]) {
		first.hours = slices.Clone(second.hours)
	}
}

// ofNumber is whose number a line begins with: Fogedretten 12 34 56 78, below the number of another court.
var ofNumber = lazyregexp.New(`^(\p{Lu}[\p{L}&-]+(?:\h[\p{L}&-]+){0,3}?),?(?:\h+(?:tlf\.?|telefon))?:?$`)

// ofNext begins a group for such a number, where the line before it has a label of its own.
func (w *walker) ofNext(lead, p Range) {
	m := ofNumber().FindStringSubmatch(w.at(lead))
	if g := w.field; m == nil || g == nil || !g.labelled || len(g.contacts) == 0 || w.lineAt(g.at.From) == w.lineAt(p.From) || lead.From != w.lines[w.lineAt(p.From)].From || !meant(m[1]).empty() || w.topicless(m[1]) || saying().MatchString(m[1]) || questionWord().MatchString(m[1]) || trimWords(strings.ToLower(m[1]), plainInContacts) == "" {
		return
	}
	w.begin(meaning{topic: m[1]}, "", lead)
	w.fact(lead, "support.topic")
}

// hoursThenNumber is hours between two contacts that are those of the second: eller tirsdag 13-14 på tlf.
var hoursThenNumber = lazyregexp.New(`(?i)^(?:eller|og|samt)\h+(.*\d)\h+på\h+(?:tlf\.?|telefon(?:nummer)?|nummer)$`)

// onlyUrgent tells that a number is only for what cannot wait.
var onlyUrgent = lazyregexp.New(`(?i)(?:^|[^\p{L}])kun[^.]*\hakut`)

// pageWord is what a page is called, right before its address.
var pageWord = lazyregexp.New(`(?i)(?:\p{L}*portal|selvbetjening|\p{L}*formular)\p{L}*\h*(?:på)?\h*$`)

// chatLead begins a sentence about a chat.
var chatLead = lazyregexp.New(`(?i)^(?:du kan (?:også )?|kontakt os på )?(?:bruge )?chat(?:te|ten)?(?:$|[^\p{L}])`)

// alsoBy joins a contact to one before it, so that the hours before both are of both.
var alsoBy = lazyregexp.New(`(?i)^\h*,?\h*(?:eller|og|samt)\h+(?:via|på|pr\.|per|over)?\h*(?:e-?mail|mail|telefon|tlf\.?|chat)?\h*(?:på|til)?\h*$`)

// leading reads hours that stand before the first contact of their sentence.
func (w *walker) leading(p Range) *hoursText {
	h := w.understood(p, supportWords)
	if h.err != nil {
		w.hoursAlone(p, false)
		return nil
	}
	return h
}

// butRing is where a sentence goes on from the hours of a place to a number to ring first.
var butRing = lazyregexp.New(`(?i),?\h+men\h+(?:ring|kontakt|skriv|book|bestil)`)

// narrower tells that a contact is only for some cases.
var narrower = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:uden for|udenfor|spær\p{L}*|akut\p{L}*|kritisk\p{L}*|haste\p{L}*|nødstilfælde|ikke relevante|ved brud|vagttelefon\p{L}*|vagten|kun|(?:i|under)\h(?:min |vores )?(?:ferie|fravær|sygdom)\p{L}*|vikar|når\h[^.]{3,40}(?:ikke har åbent|har lukket|er lukket|ikke er åben))(?:$|[^\p{L}])`)

// add adds a contact to the group at hand. One of another channel begins a group.
func (w *walker) add(c contact) {
	if c.channel == declarations.Web && w.isLink() {
		w.draft.links = append(w.draft.links, declarations.Link{Label: c.text, URL: declarations.Web.Address(c.text)})
		return
	}
	g := w.field
	switch {
	case g == nil:
		g = w.begin(meaning{channel: c.channel}, "", c.at)
	case g.channel == "" && g.labelled && len(g.hours) > 0 && w.topicless(g.text): // hours of something before it
		g = w.begin(meaning{channel: c.channel, audience: w.block().audience}, "", c.at)
	case g.channel == "" || g.channel == c.channel && (len(g.hours) == 0 || g.labelled):
	case g.channel == declarations.Chat && c.channel == declarations.Web, g.channel == declarations.Video && c.channel == declarations.Web:
	default:
		m := meaning{channel: c.channel, audience: g.audience}
		if g.labelled && !w.aloneOnLine(c.at) && w.lineAt(g.at.From) == w.lineAt(c.at.From) {
			m.topic = g.topic
		}
		if g.labelled && len(g.hours) > 0 && w.aloneOnLine(c.at) {
			m.audience = w.block().audience
		}
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

// aloneOnLine reports whether a contact has a line to itself.
func (w *walker) aloneOnLine(p Range) bool {
	return slices.ContainsFunc(w.lines, func(l line) bool { return l.Range == p })
}

// isLink reports whether a web address is only mentioned: it has no label of its own.
func (w *walker) isLink() bool {
	return w.field == nil || !w.field.labelled || w.field.channel != declarations.Web && w.field.channel != declarations.Chat && w.field.channel != declarations.Video && w.field.channel != ""
}
