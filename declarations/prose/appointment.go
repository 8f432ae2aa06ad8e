package prose

import (
	"slices"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lazyregexp"
)

// books reads a sentence that says that one must make an appointment, and where.
func (w *walker) books(p Range, found []contact) bool {
	text := w.at(p)
	if otherDays().MatchString(text) && booking().MatchString(text) && !saysHours(text) {
		return true // the days before it need none
	}
	if !booking().MatchString(text) || saysHours(text) || len(found) > 1 {
		return false
	}
	if c := meant(text).channel; c != "" && c != declarations.Visit && len(found) == 0 {
		return false
	}
	if m := booksFor().FindStringSubmatch(text); m != nil && len(found) == 0 {
		w.booked = append(w.booked, m[1])
		w.fact(p, "support.appointment")
		return true
	}
	if len(found) == 1 {
		if found[0].channel != declarations.Web {
			return false
		}
		if !w.someBook {
			w.mustBook(declarations.Web.Address(found[0].text))
		}
	} else if bookNeeded().MatchString(text) && w.appointment == "" && w.allVisits(p) {
		w.mustBook(declarations.Required)
	}
	w.fact(p, "support.appointment")
	return true
}

// booksFor is a matter that needs an appointment: Pas og kørekort kræver tidsbestilling.
var booksFor = lazyregexp.New(`^((?:Pas|Kørekort|MitID|Vielse|Vejledning|Rådgivning|Samtale)\p{L}*(?:,?\h+(?:og\h+|eller\h+)?\p{L}+){0,3})\h+(?:kræver\h+(?:altid\h+)?(?:tidsbestilling|en aftale)|kun\h+efter\h+(?:aftale|tidsbestilling))(?:\.?$|\h+[-–]\h.*$)`)

// mustBook notes that a visit needs an appointment: one about the topic of a label, one of the audience or the topic of a heading, or
// any.
func (w *walker) mustBook(value string) {
	switch b, g := w.block(), w.field; {
	case g != nil && g.labelled && g.topic != "" && (g.channel == "" || g.channel == declarations.Visit):
		g.channel, g.appointment = declarations.Visit, value
	case len(b.audience) > 0 || b.topic != "":
		b.appointment = value
	default:
		w.appointment = value
	}
}

// booked adds the visits of a block that need an appointment, where nothing else is said of them.
func (b *block) booked() {
	if b.appointment != "" && len(of(b.groups, declarations.Visit)) == 0 {
		b.groups = append(b.groups, &group{meaning: meaning{channel: declarations.Visit, audience: b.audience, topic: b.topic}, appointment: b.appointment})
	}
}

// otherDays are those that the sentence before does not name.
var otherDays = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:øvrige|andre|resten af)(?:$|[^\p{L}])`)

// allVisits reports whether each visit needs the appointment of a sentence. It asks where the sentence goes
// on: hvis du skal have pas.
func (w *walker) allVisits(p Range) bool {
	rest := trimmed(w.text, Range{p.From + booking().FindStringIndex(w.at(p))[1], p.To})
	if core := w.core(rest, supportWords); core.From == core.To || !condition().MatchString(w.at(rest)) {
		return true
	}
	choices := []Choice{{"all", "Ja, til alle"}}
	topic := forWhat().FindStringSubmatch(w.at(rest))
	if topic != nil {
		choices = append(choices, Choice{"some", "Nej, kun til " + topic[1]})
	}
	value, ok := w.ask(Question{
		ID:      name("appointment", w.draft.key),
		Text:    "Skal man bestille tid til alle besøg? Teksten siger " + quoted(w.at(p)) + ".",
		Choices: append(choices, omit),
		At:      p,
	}, &w.draft.open[inSupport])
	w.someBook = !ok || value != "all"
	if ok && value == "some" {
		w.booked = append(w.booked, lang.Capital(topic[1]))
	}
	return !w.someBook
}

// forWhat is the matter for which a visit needs an appointment: hvis du skal have pas eller kørekort.
var forWhat = lazyregexp.New(`(?i)^[\s\x{a0},]*(?:(?:på forhånd|i forvejen)\h+)?(?:(?:hvis|når)\h+(?:du|man)\h+skal\h+(?:have|søge(?:\h+om)?|forny|bestille|hente)|til|ved|for)\h+(?:et\h+|en\h+|nyt\h+)*([\p{L}][\p{L} ,-]{1,60}?)[.\s\x{a0}]*$`)

// condition is how the cases begin for which something is.
var condition = lazyregexp.New(`(?i)^[\s\x{a0},]*(?:(?:på forhånd|i forvejen)\h+)?(?:hvis|når|såfremt|til|for|ved)\h`)

// meets adds the lines of visits that need an appointment: those about a matter, at the address of all visits, and any, where the text
// has no address for it.
func (w *walker) meets() {
	var contacts []string // where all visits are
	if visits := slices.DeleteFunc(slices.Clone(w.draft.support), func(l *supportLine) bool { return l.channel != declarations.Visit }); len(visits) == 1 {
		contacts = visits[0].contacts
	}
	for _, topic := range w.booked {
		l := &supportLine{channel: declarations.Visit, topic: topic, contacts: contacts, appointment: declarations.Required}
		l.id = w.freeID(l)
		w.draft.support = append(w.draft.support, l)
	}
	if w.appointment != declarations.Required || slices.ContainsFunc(w.draft.support, func(l *supportLine) bool { return l.channel == declarations.Visit }) {
		return
	}
	w.draft.support = append(w.draft.support, &supportLine{id: name(channelNames[declarations.Visit]), channel: declarations.Visit, appointment: w.appointment})
}
