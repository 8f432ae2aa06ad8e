package prose

import (
	"cmp"
	"strings"
	"unicode"

	"servicestatus/declarations/lazyregexp"
)

// groups are people to whom declarations speak, with the words that may stand before them.
const (
	groups    = `borgere|borgerne|virksomheder|virksomhederne|myndigheder|myndighederne|kommuner|kommunerne|regioner|regionerne|pengeinstitutter|banker|leverandører|systemleverandører|it-leverandører|systemaktører|tjenesteudbydere|slutbrugere|slutbrugerne|brugere|brugerne|medarbejdere|ansatte|administratorer|superbrugere|foreninger|ledige|jobsøgende|pensionister|unge|forældre|studerende|elever|lærere|skoler|uddannelsesinstitutioner|institutioner|dagtilbud|læger|patienter|pårørende|advokater|revisorer|rådgivere|arbejdsgivere|a-kasser|ejendomsmæglere|lejere|udlejere|grundejere|bygherrer|håndværkere|entreprenører|sygehuse|hospitaler|plejehjem|apoteker|praktiserende læger|turister|udlændinge|kunder|kunderne|fagfolk|presse|pressen|journalister|erhvervsdrivende|selvstændige|organisationer|samarbejdspartnere|politikere|landmænd|konsulenter|partnere|tilflyttere|ældre|familier|iværksættere|ordregivere|tilbudsgivere|sagsbehandlere|privatpersoner|privatkunder|erhvervskunder|fagpersoner|tjenesteejere|ejendomsadministratorer|rådgivere|deltagere|ansøgere|modtagere|afsendere|forskere|dataanvendere|anvendere|klienter|sekretærer|vejledere|plejeforældre|handicappede|flygtninge|gæster|beboere|boligsøgende|boligorganisationer|skoleledere|ledere|sygemeldte|fleksjobbere|dagpengemodtagere|kontanthjælpsmodtagere|sygedagpengemodtagere|personale|censorer|undervisere|frivillige|besøgende|værger|tolke|naboer|døve|hørehæmmede|vidner|lånere|[\p{L}-]+(?:foreninger|institutioner|leverandører|virksomheder|organisationer|selskaber|medarbejdere|brugere)`
	adjective = `offentlige|private|statslige|kommunale|regionale|udenlandske|danske|små|store|øvrige|professionelle|eksterne|interne|erhvervsaktive|nye|praktiserende`
)

var (
	oneGroup = `(?:(?:` + adjective + `)\h+)*(?:` + groups + `)`
	between  = `(?:\h*,\h*(?:og\h+|samt\h+)?|\h+(?:og|samt|eller|&)\h+|\h*/\h*)`
	asGroups = lazyregexp.New(`(?i)(?:^|[^\p{L}-])(` + oneGroup + `(?:` + between + oneGroup + `)*)(?:$|[^\p{L}-])`)
	divide   = lazyregexp.New(`(?i)` + between)
	asOne    = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:som|er\h+du(?:\h+en)?)\h+(borger|virksomhed|myndighed|bruger|kunde|leverandør|medarbejder|arbejdsgiver|kommune|ansat|studerende|patient|pårørende|elev|forælder|lejer|udlejer|privatperson|erhvervsdrivende|pensionist|læge|lærer|journalist|sygemeldt)(?:$|[^\p{L}])`)
)

// unnamed groups are those that a heading of support names, and this list does not know: plural words in lower case.
var supportFor = lazyregexp.New(`(?:^[Ff]or|(?:[Ss]upport|[Kk]ontakt|[Hh]jælp|[Tt]elefontid(?:er)?|[Tt]elefon|[Hh]otline|[Hh]elpdesk|[Ss]ervicedesk|[Ss]vartider|[Oo]ppetider)\h+(?:for|til))\h+([a-zæøå][\p{L} ,-]*(?:er|e))$`)

// pluralFirst is people of some trade before what they can do, or as a label: Forhandlere kan ringe.
var pluralFirst = lazyregexp.New(`^(\p{Lu}\p{Ll}+(?:ere|ører|orer|skaber|ister)(?:\h+og\h+\p{Ll}+(?:ere|ører|orer|skaber|ister))?)(?:\h+(?:kan|skal|bedes)\h|$)`)

// noPeople are words that end as those for people do.
var noPeople = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:hver|computer(?:e|en)?|telefoner|papirer|billeder|mere|flere|andre|eller|efter|selvbetjening(?:er)?|spørgsmål(?:ene)?|sager|fejl(?:ene)?)(?:$|[^\p{L}])`)

// things are plural words that end as those for people of a trade do.
var things = lazyregexp.New(`(?i)(?:frister|lister|registre|kvartaler)$`)

// plurals are the groups of which one is named.
var plurals = map[string]string{
	"borger": "borgere", "virksomhed": "virksomheder", "myndighed": "myndigheder", "bruger": "brugere", "kunde": "kunder",
	"patient": "patienter", "ansat": "ansatte", "forælder": "forældre", "elev": "elever", "lærer": "lærere", "læge": "læger", "pensionist": "pensionister", "udlejer": "udlejere", "lejer": "lejere", "revisor": "revisorer", "advokat": "advokater", "leder": "ledere", "journalist": "journalister", "sygemeldt": "sygemeldte", "ledig": "ledige", "privatperson": "privatpersoner",
	"leverandør": "leverandører", "medarbejder": "medarbejdere", "arbejdsgiver": "arbejdsgivere", "kommune": "kommuner",
}

// definite are groups with an article, and without it.
var definite = map[string]string{
	"borgerne": "borgere", "virksomhederne": "virksomheder", "myndighederne": "myndigheder", "kommunerne": "kommuner", "regionerne": "regioner",
	"slutbrugerne": "slutbrugere", "brugerne": "brugere", "kunderne": "kunder", "pressen": "presse",
}

// audiences returns the groups that a text names.
func audiences(text string) (all []string) {
	if m := asOne().FindStringSubmatch(text); m != nil {
		one := strings.ToLower(m[1])
		return []string{cmp.Or(plurals[one], one)} // studerende is both
	}
	for _, m := range asGroups().FindAllStringSubmatch(whoHelps().ReplaceAllString(forExample().ReplaceAllString(text, ""), ""), -1) {
		for _, one := range divide().Split(m[1], -1) {
			one = strings.ToLower(strings.Join(strings.FieldsFunc(one, space), " "))
			if indefinite, ok := definite[one]; ok {
				one = indefinite
			}
			all = append(all, one)
		}
	}
	if ends := asGroups().FindAllStringIndex(text, -1); len(ends) == 1 {
		all = append(all, moreGroups(text[ends[0][1]-len(lastLetter(text[:ends[0][1]])):])...)
	}
	if m := pluralFirst().FindStringSubmatch(text); m != nil && len(all) == 0 && !things().MatchString(m[1]) {
		for _, one := range divide().Split(m[1], -1) {
			all = append(all, strings.ToLower(one))
		}
	}
	if m := supportFor().FindStringSubmatch(strings.TrimRight(text, " :")); m != nil && len(all) == 0 && !noPeople().MatchString(m[1]) {
		for _, one := range divide().Split(m[1], -1) {
			all = append(all, strings.TrimSpace(one))
		}
	}
	return all
}

// forExample begins what is only an example: Bestillinger, fx nye brugere.
var forExample = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:fx|f\.eks\.|for eksempel|såsom)\h[^.:]*`)

// whoHelps is people who help, not those who get help: passes af frivillige.
var whoHelps = lazyregexp.New(`(?i)(?:passes|drives|bemandes|betjenes|bemandet|betjent|besvares|ydes)\h+af\h+\p{L}+|,\h+som\h+er\h+\p{L}+|(?:er|har|med)\h+(?:der\h+)?personale`)

// moreOf is the rest of a list of groups that this list does not know: …, pædagoger og skolesekretærer.
var moreOf = lazyregexp.New(`^((?:,\h+(?:\p{Ll}+e\h+)?\p{Ll}{5,}er)*)(?:,?\h+(?:og|samt|eller)\h+((?:\p{Ll}{5,}e\h+)?\p{Ll}{5,}(?:er|[sn]te)))(?:$|[^\p{L}-])`)

// verbs end as groups of people do: … borgere og besvarer henvendelser.
var verbs = lazyregexp.New(`(?:svarer|hjælper|vejleder|tager|handler|håndterer|rådgiver|kontakter|ringer|skriver|arbejder|åbner|lukker|giver|finder|bruger|sender|opretter|melder|bestiller|møder|kommer|ønsker|venter|oplever|søger|gælder|følger|leverer|byder|sikrer|fører|bliver|vender|viser|kender|læser|taler|træffer|yder|løser|retter|passer|sørger|kører|oplyser)$`)

// moreGroups returns the groups at the beginning of a text behind those that are known.
func moreGroups(text string) (all []string) {
	m := moreOf().FindStringSubmatch(text)
	if m == nil {
		return nil
	}
	for _, one := range append(strings.Split(m[1], ","), m[2]) {
		if one = strings.TrimSpace(one); one == "" {
			continue
		}
		if noPeople().MatchString(one) || verbs().MatchString(one) || things().MatchString(one) || meant(one).channel != "" || meant(one).section != noSection {
			return nil
		}
		all = append(all, one)
	}
	return all
}

// lastLetter returns what a match of groups has behind the last of them.
func lastLetter(match string) string {
	return match[len(strings.TrimRightFunc(match, func(c rune) bool { return !unicode.IsLetter(c) })):]
}

// asksWho is a heading that asks the reader who they are.
var asksWho = lazyregexp.New(`(?i)^(?:Er du|Til dig, der er|For dig, der er)\h+(?:en\h+|et\h+)?([\p{L}-]+(?:\h+(?:eller|og)\h+[\p{L}-]+)*)[?:]?$`)

// addressed reads a heading that asks the reader who they are, such as Er du patient?
func (w *walker) addressed(i int) bool {
	l := w.lines[i]
	m := asksWho().FindStringSubmatch(w.at(l.Range))
	if m == nil {
		return false
	}
	var all []string
	for _, one := range divide().Split(m[1], -1) {
		one = strings.ToLower(strings.TrimSpace(one))
		if many, ok := plurals[one]; ok {
			one = many
		}
		all = append(all, one)
	}
	w.start(aboutSupport, meaning{section: aboutSupport, audience: all}, l)
	return true
}
