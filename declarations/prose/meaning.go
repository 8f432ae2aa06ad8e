package prose

import (
	"regexp"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// section is what the lines under a heading are about.
type section uint8

const (
	noSection section = iota
	aboutSupport
	aboutUptime
	aboutResponse
	aboutMaintenance
	aboutSpecialDays
)

// meaning is what a heading or a label says of the lines that it stands over.
type meaning struct {
	section  section
	channel  declarations.Channel
	audience []string
	topic    string // after vedrørende
	closes   bool   // it speaks of days that are closed
}

// empty reports whether it says nothing.
func (m meaning) empty() bool {
	return m.section == noSection && m.channel == "" && len(m.audience) == 0 && m.topic == ""
}

var sections = []struct {
	is    section
	words func() *regexp.Regexp
}{
	{noSection, news},
	{aboutMaintenance, upkeep},
	{aboutResponse, lazyregexp.New(`(?i)^(?:vores )?mål(?: for|ene|$)|påbegynd|svartid|svarfrist|svarmål|responstid|reaktionstid|løsningstid|afhjælpning|behandlingstid|servicemål|fejlretning|fejlkategori|fejlhåndtering|prioritet|kvittering|ventetid|incident|alvorlighed|sagsbehandling|^(?:så|hvor) hurtigt\h|^(?:vores )?frister i\h|tilbagemelding`)},
	{aboutSpecialDays, lazyregexp.New(`(?i)^(?:jul(?:en|eferien?|edagene)?|påske(?:n|ferien?)?|pinsen?|sommerferien?|vinterferien?|efterårsferien?|helligdage|ferie(?:r|dage)?)(?:\h+(?:og\h+(?:nytår|helligdage|ferier?)|20\d\d|i\h+20\d\d))*$|lukkedag|^(?:her )?(?:vi )?holder (?:vi )?lukket(?: på)?$|^lukket(?: på| i)?$|særlige dage|afvigende dage|ferieluk|juleluk|sommerluk|lukket i|særlige åbningstid|ændrede åbningstid|afvigende åbningstid|helligdagslukket|jul og nytår|ferie og helligdag|lukkeperiode`)},
	{aboutUptime, lazyregexp.New(`(?i)åbningstid(?:er)? (?:for|i) (?:system|løsning|portal|tjeneste|selvbetjening)|(?:system|løsning|portal|tjeneste)\p{L}* åbningstid|oppetid|drift(?:s?stabilitet|stid|s?mål|sforhold)|driftsstabilitet|^drift(?:en)?(?:$|[^\p{L}])|stabilitet|driftstid|driftseffektivitet|tilgængelighed(?:$|en|,|sprocent|skrav)|driftsinformation|driftssikkerhed|(?:primær|sekundær)e? drift|^drift$|drift og tilgængelighed|driftsmål`)},
	{aboutSupport, lazyregexp.New(`(?i)^fejl og spørgsmål$|^spørgsmål(?: og (?:fejl|svar|hjælp|kontakt))?\??$|^fejlmelding(?:er)?$|support|kontakt|telefontid|telefon|åbningstid|åbent|helpdesk|help ?desk|hotline|service ?desk|henvendelse|brugerhjælp|kundeservice|kundecenter|kundecentret|e-?mail|^mail|træffetid|ekspedition|borgerhenvendelse|chat|personligt? (?:fremmøde|møde)|skranke|få hjælp|får (?:jeg|du|man|vi|I) hjælp|ringe? (?:til|os)|skriv til|find os|adresse`)},
}

var channels = []struct {
	is    declarations.Channel
	words func() *regexp.Regexp
}{
	{declarations.Email, lazyregexp.New(`(?i)e-?mail|^mail|[^\p{L}]mail|mailadresse`)},
	{declarations.SMS, lazyregexp.New(`(?i)(?:^|[^\p{L}])sms`)},
	{declarations.Chat, lazyregexp.New(`(?i)(?:^|[^\p{L}])chat`)},
	{declarations.Video, lazyregexp.New(`(?i)video(?:møde|opkald|chat|vejledning|$)|(?:^|[^\p{L}])(?:zoom|teams|skype)(?:$|[^\p{L}])`)},
	{declarations.Post, lazyregexp.New(`(?i)postadresse|^brev|pr\. brev|^post$`)},
	{declarations.Visit, lazyregexp.New(`(?i)fremmøde|personligt? møde|skranke|^reception(?:en)?$|ekspedition|besøg|personlig henvendelse|personlig betjening|^adresse|mød(?:e|er)? op|mød os|k(?:ig|om) forbi`)},
	{declarations.Phone, lazyregexp.New(`(?i)telefon|(?:^|[^\p{L}])tlf|(?:^|[^\p{L}])tel\.|hotline|ringe? (?:til|os)|opkald|^mobil|hovednummer`)},
	{declarations.Web, lazyregexp.New(`(?i)on-?line[ -]support|skriv til|selvbetjening$|^web|hjemmeside|kontaktformular|formular|^on-?line$|supportportal|serviceportal`)},
}

// topicPattern finds what something is about.
var topicPattern = lazyregexp.New(`(?i)(?:vedr\.|vedrørende|angående|ang\.)\h+(.+)$`)

// news is a heading over what happens these days, not over what is promised.
var news = lazyregexp.New(`(?i)driftsforstyrrelse|driftsmeddelelse|driftsproblem`)

// properName is a name of a department with capitals, not a list of groups: Børn og Unge.
var properName = lazyregexp.New(`^\p{Lu}\p{Ll}+\h+(?:og|&)\h+\p{Lu}\p{Ll}+$`)

// upkeep is what maintenance is called.
var upkeep = lazyregexp.New(`(?i)systemarbejde|idriftsæt|(?:rettelser|opdateringer|ændringer)\h[^.]{0,30}(?:lægges|lagt|lægger)\h(?:på|ind|i drift)|^opdatering(?:er)?(?:$|:|\h+af\h)|opgraderes|genstart|(?:lukker|lukket)(?: ned)? for (?:opdatering|vedligehold|service)|(?:service|drifts)vindue|(?:^|[^\p{L}])vi opdaterer (?:normalt )?(?:om |på |hver |\p{L}+dag)|planlagt service(?:$|[^\p{L}])|vedligehold|servicearbejde|planlagte? (?:nedetid|driftsstop|afbrydelse|opdatering)|patch|opdateringsvindue|opdater(?:er|es) (?:\p{L}+ )?(?:system|portal|løsning|tjeneste|server(?:e|ne)|netværk)|(?:system|portal|løsning|tjeneste)\p{L}* opdateres`)

// meant returns what a heading or a label says.
func meant(text string) (m meaning) {
	text = strings.TrimRight(text, " :")
	plain := topicPattern().ReplaceAllString(text, "")
	for _, s := range sections {
		if s.words().MatchString(plain) {
			m.section = s.is
			break
		}
	}
	for _, c := range channels {
		if c.words().MatchString(plain) {
			m.channel = c.is
			break
		}
	}
	if found := topicPattern().FindStringSubmatch(text); found != nil {
		m.topic = strings.TrimSpace(found[1])
		if m.section == noSection {
			m.section = aboutSupport
		}
	}
	if m.audience = audiences(plain); properName().MatchString(text) {
		m.audience = nil
	}
	m.closes = m.section == aboutSpecialDays && closedPattern().MatchString(text+" lukket") && !strings.Contains(strings.ToLower(text), "åbningstid")
	return m
}
