package prose

import (
	"cmp"
	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

var (
	responseWords = lazyregexp.New(`(?i)(?:fejl)?kategori [A-E\d]|(?:^|[^\p{L}])P[1-5](?:$|[^\p{L}\d])`)
	duringPattern = lazyregexp.New(`(?i)(?:i|inden for|indenfor)\h+(?:den\h+)?((?:primær|sekundær)e?(?:\h+(?:driftstid(?:en)?|drift|oppetid|tid))?|(?:aften|nat)(?:timerne|driften)?)(?:$|[^\p{L}])`)
	outside       = lazyregexp.New(`(?i)(?:uden for|udenfor)\h+(?:\p{L}+\h+){0,2}(?:driftstid|drift|oppetid|åbningstid|supporttid|arbejdstid|telefontid|kontortid)\p{L}*`)
	aroundClock   = lazyregexp.New(`(?i)\(?(?:24 timer i døgnet|hele døgnet|døgnet rundt|24/7|hele døgnet, alle dage|alle dage(?: hele døgnet)?)\)?`)
	inSupportTime = lazyregexp.New(`(?i)\(?(?:inden for|indenfor|i)\h+(?:supportens |normal |vores |den normale |almindelig )?(?:åbningstid(?:en)?|telefontid(?:en)?|supporttid(?:en)?|bemandet tid|servicetid(?:en)?|kontortid(?:en)?)\)?`)
	separators    = lazyregexp.New(`(?i)[,;/]|\h(?:og|samt|mens|herefter|derefter)\h`)
	restWords     = lazyregexp.New(`(?i)(?:de\h+)?(?:resterende|resten|øvrige|yderligere|sidste)`)
)

// targetWords may stand in a target beside what it promises.
var targetWords = vocabulary(`inden for indenfor indenfor: senest efter på i er vi til at en et af alle henvendelse henvendelsen henvendelser henvendelserne sager sagen opkald opkaldene fejl
	vil blive bliver skal være får du svar tid tiden normalt maks maks. max max. maksimalt højst mål målet opgave opgaver
	mail mails e-mail e-mails email emails skriftlige telefoniske telefonopkald henvendelserne sag
	fra modtagelse modtagelsen modtaget den det de og samt der som ved om med minimum mindst have har kan forvente vores andel pct procent hvoraf heraf hertil op
	tilfældene tilfælde under løbet typisk vi jer dig hurtigst muligt henvendelsens anmeldelse anmeldelsen fejlmelding pr pr. per`)

// promises reports whether a text promises a time in which something is done.
func (w *walker) promises(text string) bool {
	if !saysDuration(text) && !sameDay().MatchString(text) || systemSpeed().MatchString(text) || beforehand().MatchString(text) {
		return false
	}
	return w.about == aboutResponse || anyMeasure().MatchString(text) || responseWords().MatchString(text) || saysShare(text) && !uptimeWords().MatchString(text) && !fee().MatchString(text)
}

// labelInside is where another label begins in a line: telefon: 2 minutter, e-mail: 1 dag.
var labelInside = lazyregexp.New(`[,;.]\h*[\p{L}-]+(?:\h[\p{L}-]+)?:\h`)

// sameDay is a time that is no length of time.
var sameDay = lazyregexp.New(`(?i)(?:^|[^\p{L}])samme\h+(?:arbejds|hver)?dag(?:$|[^\p{L}])`)

// systemSpeed is how fast a system answers, not people.
var systemSpeed = lazyregexp.New(`(?i)opslag|sidevisning|webservice|web-service|skærmbillede|transaktion|forespørgsler[^.]*\d ?sek|systemkald|api-kald|webservicekald|parker`)

// beforehand is a time before something, not after a request.
var beforehand = lazyregexp.New(`(?i)(?:dage|timer|uger|minutter|time|dag|uge|måned(?:er)?)\h+(?:før|i forvejen|inden du|siden)|(?:timer|dage)\h+om\h+(?:ugen|året|dagen)`)

// targets reads the targets of a place, a sentence at a time.
func (w *walker) targets(p Range, l caption) {
	if cut := labelInside().FindStringIndex(w.at(p)); cut != nil {
		if next, rest, ok := w.labelled(trimmed(w.text, Range{p.From + cut[0] + 1, p.To})); ok && durationPattern().MatchString(w.text[p.From:p.From+cut[0]]) && !next.empty() {
			w.targets(Range{p.From, p.From + cut[0]}, l)
			w.targets(rest, next)
			return
		}
	}
	if w.behind(p, l) {
		return
	}
	if m := andSolved().FindStringSubmatchIndex(w.at(p)); m != nil && saysDuration(w.text[p.From:p.From+m[0]]) {
		if second := trimmed(w.text, Range{p.From + max(m[2], m[4]), p.To}); saysDuration(w.at(second)) || sameDay().MatchString(w.at(second)) {
			n := len(w.draft.response)
			w.targets(trimmed(w.text, Range{p.From, p.From + m[0]}), l)
			if made := w.draft.response[n:]; len(made) == 1 && l.of == "" && l.text == "" {
				l.of = cmp.Or(made[0].severity, made[0].topic)
			}
			n = len(w.draft.response)
			w.targets(second, l)
			for _, t := range w.draft.response[n:] {
				t.measure = cmp.Or(t.measure, declarations.Solution)
			}
			w.fact(Range{p.From + m[0], second.From}, "response.steps")
			return
		}
	}
	var all []Range
	for _, s := range w.sentences(p) {
		all = append(all, w.graded(s)...)
	}
	for n, s := range all {
		if achieved().MatchString(w.at(s)) || achieved().MatchString(l.text) || w.about == aboutResponse && achieved().MatchString(w.heading) {
			continue
		}
		if w.clockOfAll(s) {
			continue
		}
		if !durationPattern().MatchString(w.at(s)) && !sameDay().MatchString(w.at(s)) {
			continue
		}
		of := l
		if n > 0 && severityPattern().MatchString(w.at(s)) && measureOf(l.text) == "" {
			of = caption{meaning: meaning{audience: l.audience, topic: l.topic}}
			if measureOf(w.at(s)) == "" {
				of.text = anyMeasure().FindString(w.at(all[0])) // said once, of the first
			}
		}
		w.target(s, of)
	}
}

// andSolved begins the second deadline of a sentence, that of a solution: …, og fejlen er afhjulpet inden 3 timer.
var andSolved = lazyregexp.New(`(?i)(?:,?\h+og\h+((?:(?:fejlen|sagen|den|vi|er|bliver|skal være|har som mål at|søges)\h+)*(?:løse[rs]?|løst|afhjulpet|afhjælper?|rettet|retter|udbedret|udbedrer)\h.*)|,\h+(mål(?:et)?\h+for\h+løsning(?:en)?\h.*))$`)
