package prose

import (
	"strings"
	"unicode"

	"servicestatus/declarations/lazyregexp"
)

// Titles are short lines that end no sentence.
const (
	maxTitle  = 130 // bytes
	maxWords  = 14
	nameWords = 7 // of a name
)

var (
	numbering       = lazyregexp.New(`^(?:\d{1,2}(?:\.\d+)*\.?|[A-Z]\.|§ ?\d+\.?)\h+`)
	documents       = lazyregexp.New(`(?i)^(?:[\p{L}-]+\h+)?(?:service-?deklaration|driftsdeklaration|serviceaftale|service level agreement|servicebeskrivelse|supportbeskrivelse|driftsbeskrivelse|drifts- og supportbeskrivelse|serviceniveau(?:er|aftale)?|sla|serviceerklæring|driftsmål|driftsaftale|servicemål|supportaftale|drift(?:stid(?:er)?)? og support|support og drift(?:stid(?:er)?)?)(?:\h*\([^)]*\))?(?:(?:\h+(?:for|til|af)\h+|\h*[-–:]\h*)(.+))?$`)
	severityPattern = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:(?:kritiske?|alvorlige?|betydelige?|mindre|almindelige?|blokerende|kosmetiske?|væsentlige?|øvrige)(?:$|[^\p{L}].*(?:fejl|sag))|[\p{L}]*fejl(?:$|[^\p{L}])|(?:fejl)?kategori|fejl(?:forstyrrelse|type|klasse|niveau)|sværhedsgrad|prioritet|prio(?:$|[^\p{L}])|p[1-5](?:$|[^\p{L}\d])|niveau \d|incident|critical|major|minor|hændelse|(?:lav|middel|mellem|høj|hast)(?:$|[^\p{L}])|haster|akut(?:$|[^\p{L}])|kritisk)`)
	questionWord    = lazyregexp.New(`(?i)^(?:læs|sådan|få|brug|ring|skriv|se|find|klik|her|om|hvis|har|når|vi|du|i|husk|bemærk|obs|hvornår|hvem|hvordan|hvor|hvad|hvilke|vores|begge|planlagte?|kommende|fælles for|sommer|vinter|gå|log|hent|spring|søg|menu|del|print|tilbage|send|bestil|book|betal|tilmeld|meld|ansøg|anmeld|download|spørgsmål|sidst|opdateret|senest|gælder|gældende|gyldig|udgivet|udarbejdet|leverandør|version|copyright|©|cookie)(?:$|[^\p{L}])`)
)

// isTitle reports whether a line may be a heading: short, and without a full stop, a contact, a
// time or a share.
func (r *reader) isTitle(l line) bool {
	is, known := r.titles[l.From]
	if !known {
		is = r.mayBeTitle(l)
		r.titles[l.From] = is
	}
	return is
}

func (r *reader) mayBeTitle(l line) bool {
	text := r.at(l.Range)
	text = text[len(numbering().FindString(text)):]
	bare := parentheses().ReplaceAllString(text, "")
	letters := []rune(text + "  ")
	first := letters[0]
	switch {
	case l.bullet && !l.parent, len(l.cells) > 0, len(text) > maxTitle, len(strings.Fields(text)) > maxWords:
		return false
	case !unicode.IsUpper(first) && !unicode.IsDigit(first) && !unicode.IsUpper(letters[1]):
		return false
	case strings.HasSuffix(text, "?") && l.blank && len(strings.Fields(text)) <= nameWords && !strings.ContainsAny(text, ",;.") && meant(text).section != noSection && !saysTime(text):
		return true
	case strings.ContainsAny(text[len(text)-1:], ".!?,;"), strings.ContainsAny(text, "%@"), price().MatchString(text):
		return false
	case (dayPattern().MatchString(text) || dateWords().MatchString(text)) && meant(text).section == noSection:
		return false
	case saysTime(text), durationPattern().MatchString(bare), spanPattern().MatchString(bare), closedPattern().MatchString(text) && (dayPattern().MatchString(text) || dateWords().MatchString(text)):
		return false
	}
	if before, after, ok := strings.Cut(text, ":"); ok && strings.TrimFunc(after, space) != "" || strings.HasPrefix(text, "http") || before == "" {
		return false
	}
	for _, c := range r.contacts(l.Range, "") {
		if c.channel != "web" || elsewhere().MatchString(text) || strings.Contains(c.text, "/") || strings.Contains(c.text, "www.") || unicode.IsLower(first) {
			return false
		}
	}
	return true
}

// isName reports whether a title may be the name of a service: it says nothing else.
func (r *reader) isName(l line) bool {
	text := r.heading(l)
	if !r.isTitle(l) || len(strings.Fields(text)) > nameWords || strings.HasSuffix(text, ":") || questionWord().MatchString(text) || documents().MatchString(text) {
		return false
	}
	if inHouse().MatchString(text) || booking().MatchString(text) || withTown().MatchString(text) || postal().MatchString(text) || houseNumber().MatchString(text) || streetInTown().MatchString(text) || person().MatchString(text) || dayPattern().MatchString(text) || severityPattern().MatchString(text) || news().MatchString(text) || general().MatchString(text) || yearPattern().MatchString(text) {
		return false
	}
	if word, _, behind := strings.Cut(text, " ("); gradeFirst().MatchString(text) && (l.parent || behind || len(strings.Fields(word)) == 1) {
		return false // Betydelig (forsinkelse over 60 sekunder)
	}
	m := meant(withoutAudience(text))
	return !openLabel().MatchString(text) && (m.empty() || m.section == noSection && m.channel == "" && m.topic == "" && !toWhom().MatchString(text) && besideAudience(text) != "" && !onlyHelp().MatchString(besideAudience(text)))
}

// onlyHelp is what a heading says besides its audience, where it names no service: Hjælp til myndigheder.
var onlyHelp = lazyregexp.New(`(?i)^(?:hjælp|vejledning)(?:\h+(?:til|for))?$`)

// toWhom begins a heading that is about an audience.
var toWhom = lazyregexp.New(`(?i)^(?:for|til)\h`)

// besideAudience returns what a text says besides the audience that it names: Dagpenge, of Dagpenge og ledige.
func besideAudience(text string) string {
	if !asGroups().MatchString(text) {
		return ""
	}
	rest := " " + text + " "
	for _, one := range audiences(text) {
		rest = strings.ReplaceAll(rest, " "+one, " ") // those that no list knows too
	}
	rest = divide().ReplaceAllString(asGroups().ReplaceAllString(rest, " "), " ")
	return strings.TrimSpace(trimWords(rest, aboutName))
}

// forWhom is the audience behind the name of a department: Virksomhedsservice – for arbejdsgivere.
var forWhom = lazyregexp.New(`^(\p{Lu}[^–-]{3,}?)\h+[-–]\h+(?:for|til)\h.+$`)

// withoutAudience returns a heading without the audience behind it.
func withoutAudience(text string) string {
	if m := forWhom().FindStringSubmatch(text); m != nil && len(audiences(text)) > 0 && len(audiences(m[1])) == 0 {
		return m[1]
	}
	return text
}

// general is a heading that any text has: no name of a service.
var general = lazyregexp.New(`(?i)^(?:fejlmelding(?:er)?(?:$| fra)|ændringer|afrapportering|(?:kategori|beskrivelse)(?:$|r)|måling\p{L}*|måle\p{L}*|definition(?:en)?(?:$| af)|proces(?:$|sen| for)|forudsætninger|omfang|kontaktpersoner|ordliste|begreber|noter?|overblik|oversigt|resumé|introduktion|indhold(?:sfortegnelse)?|nyheder|priser|økonomi|praktisk|bemærkninger|om os|om |(?:borger|erhverv|politik|presse|menu|søg)$|forside|startside|hjem|generelt|indledning|baggrund|formål|definitioner|overvågning|ansvar|opfølgning|rapportering|vilkår|gyldighed|varsling|andet|øvrigt|resultater|kvalitet|sikkerhed|driftsvagt\p{L}*|døgnvagt\p{L}*|vagtordning|beredskab|særlige|undtagelser|find vej|parkering|links|genveje|tidsbestilling|bestilling af tid|(?:selv|u)?betjent|bemandet|ubemandet|prioritering|drop-?in|omstilling(?:en)?|ferielukning|ferie|telefonvejledning)(?:$|[^\p{L}])`)

// streetInTown is an address without its postal code: Hovedgaden 33, Ubby.
var streetInTown = lazyregexp.New(`^\p{Lu}[\p{L}. -]+\h\d{1,3}\h?[A-Z]?,\h*\p{Lu}\p{L}+(?:\h\p{L}+)?$`)

// price is an amount of money.
var price = lazyregexp.New(`(?i)\d\h?(?:kr(?:$|[^\p{L}])|kroner|,-)|\d,\d\d(?:$|\D)`)

// inHouse is where in a house somebody is.
var inHouse = lazyregexp.New(`(?i)indgang|bygning\h+\p{L}?\d|blok\h+\p{L}?\d|(?:^|[^\p{L}])stuen(?:$|[^\p{L}])|(?:^|[^\p{L}])\d{1,2}\.\h*(?:etage|sal)(?:$|[^\p{L}])|opgang|lokale\h+\d|(?:^|[^\p{L}])lokale\h`)

// withTown is an address on one line.
var withTown = lazyregexp.New(`\d\h?[A-Za-z]?,\h*(?:DK-?)?\d{4}\h+\p{Lu}`)

// person is somebody with a title: Kordegn Lis B. Andersen.
var person = lazyregexp.New(`^\p{Lu}?\p{L}*(?i:leder|chef|direktør|degn|præst|provst|konsulent|sekretær|vejleder|assistent|bibliotekar|medarbejder|koordinator|inspektør|læge|sygeplejerske|rådgiver|advokat|dommer|formand)(?:en)?(?:\h+\p{Lu}[\p{L}-]*\.?){2,4}$`)

var (
	postal      = lazyregexp.New(`^(?:DK-?)?\d{4}\h+\p{Lu}`)
	houseNumber = lazyregexp.New(`^\p{Lu}[\p{L}. -]+\h\d{1,3}\h?[A-Z]?$`)
	yearPattern = lazyregexp.New(`(?:^|\D)(20[0-9]{2})(?:$|\D)`)
)

// heading returns a title without its number.
func (r *reader) heading(l line) string {
	text := r.at(l.Range)
	return strings.Join(strings.FieldsFunc(text[len(numbering().FindString(text)):], space), " ")
}
