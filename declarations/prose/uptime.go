package prose

import (
	"regexp"

	"servicestatus/declarations/lazyregexp"
)

// row is a percentage in the text, with the hours in which it holds.
type row struct {
	label      string
	system     string // that a table names
	audience   []string
	hours      []*hoursText
	at         []Range
	percent    string
	guaranteed bool
	period     string
	days       string // that it names without a time
	asked      asked
}

var (
	percentPattern = lazyregexp.New(`(\d{1,3}(?:[.,]\d{1,3})?)\h?(?:%|pct\.?|procent)`)
	uptimeWords    = lazyregexp.New(`(?i)oppetid|tilgængelig|driftt?s?stabilitet|stabilitet|rådighed|drifttid|driftseffektivitet|driftssikker|i drift|driftstid|(?:primær|sekundær)e? drift|oppe(?:$|[^\p{L}])`)
	notGuaranteed  = lazyregexp.New(`(?i)tilstræb|ikke\h+(?:\p{L}+\h+)?garant|uden garanti|ingen garanti`)
	guaranteeWords = lazyregexp.New(`(?i)garant[ei]|indestår|forpligte[tr]?\h+sig`)
	performance    = lazyregexp.New(`(?i)sidevisning|skærmbillede|(?:^|[^\p{L}])opslag|transaktion|sekund(?:er)?(?:$|[^\p{L}])|opkald|henvendelser|brugere(?:ne)? er|tilfreds`)
	narrowing      = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:undtagen|undtaget|bortset|eksklusive?|ekskl|uden for|ikke|hvis|dog|medmindre|kun)(?:$|[^\p{L}])`)
	periods        = []struct {
		is    string
		words func() *regexp.Regexp
	}{
		{"month", lazyregexp.New(`(?i)(?:pr\.|per|hver|om|i|over en|målt (?:over|på) en)\h+(?:kalender)?måned(?:en)?(?:$|[^\p{L}])|månedligt|månedsvis|månedsbasis`)},
		{"quarter", lazyregexp.New(`(?i)(?:pr\.|per|hvert|et|i)\h+kvartal(?:et)?|kvartalsvis|kvartalsbasis`)},
		{"year", lazyregexp.New(`(?i)(?:pr\.|per|hvert|om|et|i)\h+(?:kalender)?år(?:et)?(?:$|[^\p{L}])|årligt|årsbasis`)},
	}
)

// windowWords may stand around the hours and the percentage of a window.
var windowWords = vocabulary(`i dette tidsrum tidsrummet er oppetiden oppetid garanteret garanterer garanteres vi tilgængelig tilgængeligt tilgængelige tilgængelighed tilgængeligheden
	driftseffektivitet driftseffektiviteten drifttid drifttiden driftsstabilitet driftsstabiliteten stabilitet rådighed rådigheden her driftstid driftstiden driftstider drift driften systemet systemets løsningen løsningens tjenesten tjenestens portalen portalens systemerne
	på af tiden med en et mindst minimum til enhver tid skal have har har vil være den det dette denne og samt mål målet pr pr. per måned måneden måles målt opgjort beregnet over kalendermåned kvartal kvartalet år året
	månedligt årligt kvartalsvis hver hvert som gennemsnit gennemsnitlig gennemsnitligt for at oppe der inden pct procent hvor månedsbasis årsbasis kvartalsbasis mellem sikker
	samlede driftssikkerhed driftssikkerheden ligge ligger uden garanti ikke tilstræbes`)

// saysShare reports whether a text has a percentage.
func saysShare(s string) bool { return percentPattern().MatchString(s) }

// uptime reads a place about uptime: hours, percentages, or both.
func (w *walker) uptime(p Range, label string) {
	for _, s := range w.statements(p) {
		text := w.at(s)
		if w.guaranteeOfAll(s) || w.periodOfAll(s) || w.monthsWithout(s) {
			continue
		}
		bare := exceptUpkeep().ReplaceAllString(text, "")
		if bare != text {
			w.suspended = true
		}
		if upkeep().MatchString(bare) && !saysShare(text) {
			w.maintain(s, "")
			continue
		}
		if m := withUpkeep().FindStringSubmatchIndex(text); m != nil && saysTime(text[m[2]:]) {
			w.fact(Range{s.From + m[0], s.From + m[2]}, "maintenance.label")
			w.upkeepWithin(Range{s.From + m[2], s.To})
			s.To = s.From + m[0]
			text = w.at(s)
		}
		all := percentPattern().FindAllStringIndex(text, -1)
		switch {
		case w.promises(text) && !performance().MatchString(text):
			w.targets(s, caption{})
		case performance().MatchString(text), len(all) > 0 && penalty().MatchString(text):
		case len(all) == 0:
			w.windowHours(s, label)
		case len(all) == 1:
			w.window(s, label)
		default:
			if ranged(text, all) {
				continue // from one percentage to another: which is promised?
			}
			w.percentagesOf(w.clauses(s, all), label)
		}
	}
}

// valuesGuaranteed is a sentence that makes promises of all percentages before it: Leverandøren garanterer de anførte værdier.
var valuesGuaranteed = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:garanterer|garanteres|indestår for)\h+(?:de\h+|alle\h+)?(?:anførte|nævnte|ovenstående|angivne)\h+(?:værdier|oppetider|tal|procenter|niveauer)`)

// guaranteeOfAll reads such a sentence. What it says of the period is read as well.
func (w *walker) guaranteeOfAll(p Range) bool {
	text := w.at(p)
	if len(w.rows) == 0 || saysShare(text) || !valuesGuaranteed().MatchString(text) || notGuaranteed().MatchString(text) {
		return false
	}
	for _, o := range w.rows {
		o.guaranteed = true
	}
	if !w.periodOfAll(p) {
		w.fact(p, "uptime.guaranteed")
	}
	return true
}

// penalty tells that percentages are of what somebody is paid when a promise is not kept.
var penalty = lazyregexp.New(`(?i)nedslag|kompensation|godtgør|refusion|refunder|vederlag|afslag i pris|(?:^|[^\p{L}])bod(?:$|[^\p{L}])`)

// windowHours reads hours without a percentage: it may follow, or name them.
func (w *walker) windowHours(p Range, label string) {
	text := w.at(p)
	named := nameOfWindow().FindStringSubmatch(text)
	part := p
	if named != nil && label == "" {
		label = named[1]
		part.From += len(named[0])
	}
	h := &hoursText{at: p, text: tidy(text)}
	switch {
	case watched().MatchString(text): // somebody looks at it; it may still be down
		return
	case saysTime(text):
		if m := exceptUpkeep().FindStringIndex(w.at(part)); m != nil {
			part.To = part.From + m[0]
		}
		h = w.understood(part, windowWords)
	case restOfTime().MatchString(w.at(trimmed(w.text, part))):
		h.rest = true
	case closedPattern().MatchString(text) && dateWords().MatchString(text):
		w.special(p)
		return
	default:
		if len(w.contacts(p, "")) > 0 {
			w.contactHere(p)
		}
		return
	}
	w.waiting = h
	w.fixed = append(w.fixed, &definition{label: label, hours: h, at: p})
}

// watched tells that a sentence is about what is done, not about what is promised.
var watched = lazyregexp.New(`(?i)overvåg(?:es|er|ning)|måles|opgøres|logges`)

// restOfTime is all time that no other window has.
var restOfTime = lazyregexp.New(`(?i)^(?:(?:i|på)\h+)?(?:alle?\h+|den\h+|al\h+)?(?:øvrige?|andre|anden|resterende)\h+(?:tid(?:spunkter|er)?|tid|timer|driftstid(?:er)?|perioder?)\.?$|(?:^|\h)i øvrigt\.?$|^resten af (?:tiden|døgnet)\.?$|^(?:alle )?øvrige? (?:tidspunkter|tid)|^(?:uden for|udenfor) (?:dette|det) tidsrum\.?$|^(?:uden for|udenfor) (?:den )?primære? (?:driftstid|drift)(?:en)?\.?$`)

// nameOfWindow finds the name that a sentence gives hours.
var nameOfWindow = lazyregexp.New(`(?i)^((?:den\h+)?(?:primær|sekundær|betjent|bemandet|overvåget|overvåged|udvidet|normal)e?\h+(?:driftt?s?tid|drift|oppetid|periode))\h+(?:er|dækker|omfatter)?`)
