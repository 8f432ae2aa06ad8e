package prose

import (
	"cmp"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lazyregexp"
)

// contactHere reads a contact under a heading that is not of support: it asks what it is.
func (w *walker) contactHere(p Range) {
	all := w.contacts(p, "")
	if len(all) == 0 || denied().MatchString(w.at(p)) || all[0].channel == declarations.Web {
		return // a page that is only mentioned
	}
	value, ok := w.ask(Question{
		ID:      name("contact", all[0].text),
		Text:    "Er " + all[0].text + " et sted, hvor man kan få hjælp? Teksten siger " + quoted(w.at(p)) + ".",
		Choices: []Choice{{"support", "Ja"}, omit},
		At:      p,
	}, &w.draft.open[inSupport])
	w.asked = &group{} // of an answer that is not given
	if ok && value == "support" {
		topic, outside := "", false
		for _, cases := range whichCases().FindAllString(w.at(p), -1) {
			if topic == "" || outside {
				topic = strings.ToLower(leadsOn().ReplaceAllString(cases, "")) // what a number is for says more than when it answers
				outside = strings.HasPrefix(topic, "uden for")
			}
		}
		if m := reported().FindStringSubmatch(w.at(p)); m != nil && (topic == "" || outside) {
			topic = m[1]
		}
		topic = cmp.Or(topic, purposeOf(w.at(p)))
		w.open(meaning{topic: lang.Capital(topic)})
		w.inOrder(p, all)
		w.asked = w.block().last()
		if g := w.asked; g != nil {
			g.whileShut = whileShut().MatchString(w.at(p))
		}
		w.open(meaning{topic: w.subject}) // what follows is for all cases
	}
}

// isStaffed begins a sentence about when somebody is at an emergency number that the sentence before has named.
var isStaffed = lazyregexp.New(`(?i)^(?:\p{L}*vagt(?:en|telefonen|ordningen)|nummeret|linjen|telefonen|den)\h+(?:er\h+(?:bemandet|betjent|åben)|kan\h+(?:træffes|kontaktes))(?:$|[^\p{L}])`)

// ofAsked gives hours to the contact that the sentence before asks about. It is false where they are of another.
func (w *walker) ofAsked(p Range) bool {
	g := w.asked
	if g == nil || len(g.hours) > 0 || !isStaffed().MatchString(w.at(p)) || !saysHours(w.at(p)) {
		return false
	}
	g.hours = append(g.hours, w.understood(p, supportWords))
	if g.channel != "" {
		w.fact(p, "support.hours")
	}
	return true
}

// reported is what one tells at a contact: Fejl af prioritet 1 meldes til 12 34 56 78.
var reported = lazyregexp.New(`(?i)(?:\hkan\h+|besvares alene\h+|^(?:(?:øvrige|alle)\h+)?)((?:(?:niveau|kategori|prioritet|prio|alvor)\h?[\dA-E]|fejl|kritisk|akut|alvorlig|drift|sikkerhed|nedbrud|brud)[^,.:]{0,60}?)(?:,\h+som)?\h+(?:kan\h+|skal\h+)?(?:altid\h+|desuden\h+)?(?:meldes|anmeldes|indberettes|rapporteres|sendes)\h+(?:til|på)(?:$|[^\p{L}])`)

// whileShut tells that a contact is for days on which the others are closed: I lukkeperioden kan du ringe til vagttelefonen.
var whileShut = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:lukkeperiode\p{L}*|lukkedage\p{L}*|lukkeuge\p{L}*|lukkede (?:uger|dage)|når vi (?:har|holder) (?:lukket|ferie)|mens vi (?:har|holder) (?:lukket|ferie)|i (?:juleferien|sommerferien|ferien|julen|påsken))(?:$|[^\p{L}])`)

// leadsOn is the word behind a case that leads on to its contact.
var leadsOn = lazyregexp.New(`(?i)\h+(?:ring|kontakt|skriv|kan|på|til)$|[,.\d]$`)

// whichCases says for which cases a contact is.
var whichCases = lazyregexp.New(`(?i)(?:tast\h+\d|uden for\h+(?:\p{L}+\h+)?(?:åbnings|support|telefon|arbejds|kontor|drifts)tid\p{L}*|ved\h+(?:brud|akut\p{L}*|kritisk\p{L}*)[^,.\d]*?(?:$|\h+(?:ring|kontakt|skriv|kan|på|til)|[,.\d])|når\h[^,.]{3,40}?(?:ikke har åbent|har lukket|er lukket|ikke er åben)|vagttelefon)`)
