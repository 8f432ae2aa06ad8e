package prose

import (
	"cmp"
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// caption is what stands before the colon of a line, with what it says.
type caption struct {
	meaning
	at      Range
	text    string
	share   string // that a column of its own gives all times of a row
	doubted bool   // nothing says that it is a promise but its deadline
	graded  bool   // it is a severity, as the head of its column says
	of      string // what one time of several is for
	whole   Range  // that, with its time
}

var (
	colon     = lazyregexp.New(`:(?:\h|$)`)
	dateWords = lazyregexp.New(`(?i)\d{1,2}\.?\h*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\d{1,2}/\d{1,2}|\d{4}-\d\d-\d\d|juleaften|nytårsaften|nytårsdag|grundlovsdag|skærtorsdag|langfredag|påske|pinse|himmelfart|juledag|(?:^|[^\p{L}])jul(?:$|[^\p{L}])|mellem jul|uge\h+\d`)
)

// season is some months before their hours: April til september.
var season = lazyregexp.New(`(?i)^(?:fra\h+|i\h+)?(?:` + months + `)(?:\h*(?:-|–|til og med|til|og)\h*(?:` + months + `))?$`)

// partNumber is the number of a part of a house, which is no time: Afd. 1-4.
var partNumber = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:afd|afdeling|afsnit|hold|hus|blok|opgang|område|zone|nr)\.?\h*\d{1,3}(?:\h*(?:-|–|og|,)\h*\d{1,3})*`)

// maxLabel is how many words a label has at most.
const maxLabel = 10

// labelled divides a line at its first colon, where a label stands before it and no hours.
func (r *reader) labelled(p Range) (l caption, rest Range, ok bool) {
	cut := colon().FindStringIndex(r.at(p))
	if cut == nil || cut[0] == 0 {
		return l, rest, false
	}
	l.at = trimmed(r.text, Range{p.From, p.From + cut[0]})
	rest = trimmed(r.text, Range{p.From + cut[0] + 1, p.To})
	l.text = strings.Join(strings.FieldsFunc(r.at(l.at), space), " ")
	m := meant(l.text)
	switch {
	case saysTime(partNumber().ReplaceAllString(l.text, "")), strings.ContainsAny(l.text, "%?!"), len(r.sentences(l.at)) > 1, len(strings.Fields(l.text)) > maxLabel, rest.From == rest.To:
		return l, rest, false
	case (dayPattern().MatchString(l.text) || dateWords().MatchString(l.text) || season().MatchString(l.text)) && m.section == noSection:
		return l, rest, false
	case len(r.contacts(l.at, "")) > 0 && len(r.contacts(rest, "")) == 0 && !(m.channel == declarations.Chat && saysHours(r.at(rest))):
		return l, rest, false
	}
	l.meaning = m
	return l, rest, true
}

// underLabel reads the content of a label. It is false where the label is none.
func (w *walker) underLabel(i int, l caption, rest Range) bool {
	text := w.at(rest)
	promises := w.promises(w.at(Range{l.at.From, rest.To}))
	switch {
	case watched().MatchString(l.text): // when somebody looks, not when somebody answers
	case isOccasion(l.text) && len(w.contacts(rest, "")) == 0:
	case promises && (w.about == aboutResponse || l.section == aboutResponse || l.channel != "" || severityPattern().MatchString(l.text) || responseWords().MatchString(text) || anyMeasure().MatchString(text)):
		for _, s := range w.sentences(rest) {
			if found := w.contacts(s, l.channel); len(found) > 0 && !w.promises(w.at(s)) {
				w.contactLabel(i, l, s) // Mail: a@b.dk. Svar senest 1 arbejdsdag efter modtagelsen.
				rest.From = s.To
			}
		}
		w.targets(trimmed(w.text, rest), l)
	case onlyDuration().MatchString(text) && !promises && w.about != aboutUptime:
		w.perhaps(l, rest)
	case saysShare(text) && saysHours(text) && !promises:
		w.fact(l.at, "uptime.label")
		w.uptime(rest, l.text)
	case l.section == aboutMaintenance:
		w.fact(l.at, "maintenance.label")
		w.maintain(rest, l.text)
	case w.about == aboutMaintenance && l.empty() && saysTime(text):
		w.fact(l.at, "maintenance.label")
		w.maintain(rest, l.text)
	case w.about == aboutSpecialDays && l.section != aboutSupport:
		return false
	case l.section == aboutSpecialDays:
		about, under, year, turn, heading, place := w.about, w.under, w.year, w.turn, w.heading, w.place
		w.heading, w.place = l.text, l.at
		w.about, w.under, w.year, w.turn = aboutSpecialDays, l.meaning, yearIn(l.text), ofNewYear().MatchString(l.text)
		w.special(rest)
		w.about, w.under, w.year, w.turn, w.heading, w.place = about, under, year, turn, heading, place
		w.fact(l.at, "special_days")
	case l.section == aboutUptime, w.about == aboutUptime && l.section == noSection && (saysTime(text) || strings.Contains(text, "%")):
		w.fact(l.at, "uptime.label")
		name := l.text
		if generalUptime().MatchString(name) && w.label != "" {
			name = w.label
		}
		w.uptime(w.through(i, rest), name)
	case (w.about == aboutSupport || w.about == noSection) && booking().MatchString(text) && l.section == noSection && l.channel == "" && len(l.audience) == 0:
		return w.contactLabel(i, l, rest)
	case saysHours(text), len(w.contacts(rest, l.channel)) > 0, l.channel != "" && l.section == aboutSupport:
		return w.contactLabel(i, l, rest)
	default:
		return false
	}
	return true
}

// contactLabel reads a label with a contact or hours.
func (w *walker) contactLabel(i int, l caption, rest Range) bool {
	if elsewhere().MatchString(l.text) {
		w.refer(Range{l.at.From, rest.To}, l.text)
		return true
	}
	if fax().MatchString(l.text) {
		return true
	}
	all := w.contacts(rest, l.channel)
	m := l.meaning
	if ofHouse().MatchString(l.text) && w.lines[i].blank && len(m.audience) == 0 && len(w.block().audience) > 0 {
		w.open(meaning{topic: w.subject}) // Postadresse, below what is for some
	}
	if m.channel == declarations.Web && len(all) > 0 && all[0].channel != declarations.Web {
		m.channel = all[0].channel // Skriv til os: an address of e-mail
	}
	if m.empty() && (len(all) == 0 || all[0].channel != declarations.Web || booking().MatchString(w.at(rest))) {
		if m.topic = hasLine().ReplaceAllString(l.text, ""); w.topicless(l.text) {
			m.topic = ""
		}
	}
	if x := ofWhat().FindStringSubmatch(l.text); x != nil && len(m.audience) == 0 && m.topic == "" {
		m.topic = x[1]
	}
	if len(m.audience) > 0 && m.topic == "" && !w.topicless(besideAudience(l.text)) {
		m.topic = l.text
	}
	if in := bracketed(l.text); in != "" && m.topic == "" && len(m.audience) == 0 && m.channel != "" {
		m.topic = in
	} else if narrower().MatchString(l.text) && len(m.audience) == 0 {
		m.topic = l.text
	}
	if m.topic == "" && len(m.audience) == 0 && m.channel == "" && m.section == aboutSupport && !w.topicless(l.text) && partOfSupport().MatchString(l.text) {
		m.topic = l.text
	}
	if w.cases != "" && m.topic != "" {
		m.topic = joinTopics(w.cases, m.topic)
	}
	switch {
	case m.channel != "":
	case m.topic != "" && booking().MatchString(w.at(rest)) && !saysHours(w.at(rest)):
		m.channel = declarations.Visit
	case len(all) > 0:
		m.channel = all[0].channel
	}
	switch {
	case m.channel == declarations.Phone && len(all) > 0 && w.waits(w.block().last(), l.at):
		w.field = w.block().last()
		w.field.topic, w.field.labelled = m.topic, true
		w.field.listed = strings.HasPrefix(strings.TrimLeft(w.text[w.field.hours[0].at.To:], ". "), ":") || strings.HasSuffix(w.at(w.field.hours[0].at), ":")
	case w.field == nil || w.field.filled() || w.field.channel != m.channel && w.field.channel != "" || len(m.audience) > 0:
		w.begin(m, l.text, l.at)
		w.closing = true
	case w.field.channel == "":
		w.field.channel = m.channel
	case w.cases != "" && w.field.topic == w.cases:
		w.field.topic = cmp.Or(m.topic, w.cases)
	}
	w.fact(l.at, "support.channel")
	w.addressIn(l)
	for _, c := range w.contacts(l.at, l.channel) {
		w.add(c) // Chat på www.x.dk
	}
	for _, s := range w.statements(w.through(i, w.streetFirst(rest, m))) {
		w.help(s)
	}
	w.alsoOf(l, m)
	w.asListed()
	return true
}

// ofHouse is a label of the address of a whole authority.
var ofHouse = lazyregexp.New(`(?i)^(?:post|besøgs)?adresse$`)

// partOfSupport is a label of some of the support: Teknisk support (login).
var partOfSupport = lazyregexp.New(`(?i)^(?:teknisk|faglig|juridisk|administrativ|økonomisk|klinisk|pædagogisk)e?\h+(?:support|hjælp|hotline|spørgsmål|henvendelser)`)

// streetAndNumber is a street without a town, before what else is said of a place: Nordstien 8, tlf. 12 34 56 78, åbent hverdage 8-9.
var streetAndNumber = lazyregexp.New(`^(\p{Lu}[\p{L}. -]*\h\d{1,3}\h?[A-Z]?),\h*(?:tlf|telefon|åben)`)

// streetFirst reads such a street. The hours of a place that is open are those of visits.
func (w *walker) streetFirst(p Range, m meaning) Range {
	at := streetAndNumber().FindStringSubmatchIndex(w.at(p))
	if at == nil || m.channel != declarations.Phone {
		return p
	}
	street := Range{p.From + at[2], p.From + at[3]}
	phone := w.field
	visit := w.begin(meaning{channel: declarations.Visit, audience: m.audience, topic: m.topic}, "", street)
	visit.contacts = append(visit.contacts, contact{street, declarations.Visit, tidy(w.at(street))})
	w.fact(street, "support.contacts")
	if open := openPlace().FindStringIndex(w.at(p)); open != nil && saysHours(w.text[p.From+open[0]:p.To]) {
		visit.hours = append(visit.hours, w.understood(trimmed(w.text, Range{p.From + open[1], p.To}), supportWords))
		p.To = p.From + open[0]
	}
	b := w.block()
	b.groups = append(slices.DeleteFunc(b.groups, func(g *group) bool { return g == phone }), phone)
	w.field = phone
	return trimmed(w.text, Range{street.To, p.To})
}

// openPlace begins the hours of a place.
var openPlace = lazyregexp.New(`,\h*(?:åbent?|åbningstid(?:er)?)[\s\x{a0}:]`)

// asListed gives a number of a list the hours that stand over the list: Vagttelefonen er bemandet hele døgnet: …
func (w *walker) asListed() {
	all := w.block().groups
	n := len(all)
	if n < 2 || !all[n-2].listed || all[n-1].channel != all[n-2].channel || len(all[n-1].hours) > 0 || len(all[n-1].contacts) == 0 || w.lineAt(all[n-1].at.From) != w.lineAt(all[n-2].contacts[0].at.From)+1 {
		return
	}
	all[n-1].hours, all[n-1].listed = slices.Clone(all[n-2].hours), true
}

// alsoOf gives the hours of a label that names two channels, such as Telefon og chat, to the second as well.
func (w *walker) alsoOf(l caption, m meaning) {
	g := w.field
	first, second, ok := strings.Cut(strings.ToLower(l.text), " og ")
	if !ok || g == nil || len(g.hours) == 0 || len(g.contacts) > 0 {
		return
	}
	for _, one := range []string{first, second} {
		if channel := meant(one).channel; channel != "" && channel != g.channel && meant(first).channel != "" && meant(second).channel != "" {
			other := w.begin(meaning{section: aboutSupport, channel: channel, audience: m.audience}, one, l.at)
			other.hours = slices.Clone(g.hours)
			w.field = nil
		}
	}
}

var (
	hoursLabel = lazyregexp.New(`(?i)^(?:tid(?:er)?|hverdage?|åbent|åbningstid(?:er)?|normalt|i dag|ugedage?|dage?)$`)
	fax        = lazyregexp.New(`(?i)fax|cvr|ean|(?:^|[^\p{L}])(?:bank)?konto(?:nr|nummer|$|[^\p{L}])|(?:^|[^\p{L}])p-nr|journal(?:nr|nummer|$|[^\p{L}])|sagsnr|\p{L}*(?:leder|chef|direktør|redaktør|webmaster|ansvarlig|kontaktperson|forfatter)(?:en)?(?:$|[^\p{L}])`)
)
