package prose

import (
	"regexp"
	"strings"
)

// row is a percentage in the text, with the hours in which it holds.
type row struct {
	label      string
	audience   []string
	hours      []*hoursText
	at         []Range
	percent    string
	guaranteed bool
	period     string
	asked      asked
}

// definition is the hours that the text gives a name: Primær driftstid er hverdage kl. 7-18.
type definition struct {
	label string
	hours *hoursText
	at    Range
}

var (
	percentPattern = regexp.MustCompile(`(\d{1,3}(?:[.,]\d{1,3})?)[\s\x{a0}]?(?:%|pct\.?|procent)`)
	uptimeWords    = regexp.MustCompile(`(?i)oppetid|tilgængelig|driftt?s?stabilitet|stabilitet|rådighed|drifttid|driftseffektivitet|driftssikker|i drift|driftstid|(?:primær|sekundær)e? drift|oppe(?:$|[^\p{L}])`)
	notGuaranteed  = regexp.MustCompile(`(?i)ikke[\s\x{a0}]+(?:\p{L}+[\s\x{a0}]+)?garant|uden garanti|ingen garanti`)
	guaranteeWords = regexp.MustCompile(`(?i)garant[ei]|indestår`)
	performance    = regexp.MustCompile(`(?i)sidevisning|skærmbillede|opslag|transaktion|sekund(?:er)?(?:$|[^\p{L}])|opkald|henvendelser|brugere(?:ne)? er|tilfreds`)
	narrowing      = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:undtagen|undtaget|bortset|eksklusive?|ekskl|uden for|ikke|hvis|dog|medmindre|kun)(?:$|[^\p{L}])`)
	periods        = []struct {
		is    string
		words *regexp.Regexp
	}{
		{"month", regexp.MustCompile(`(?i)(?:pr\.|per|hver|om|i|over en|målt (?:over|på) en)[\s\x{a0}]+(?:kalender)?måned(?:en)?(?:$|[^\p{L}])|månedligt|månedsvis|månedsbasis`)},
		{"quarter", regexp.MustCompile(`(?i)(?:pr\.|per|hvert|et|i)[\s\x{a0}]+kvartal(?:et)?|kvartalsvis|kvartalsbasis`)},
		{"year", regexp.MustCompile(`(?i)(?:pr\.|per|hvert|om|et|i)[\s\x{a0}]+(?:kalender)?år(?:et)?(?:$|[^\p{L}])|årligt|årsbasis`)},
	}
)

// exceptUpkeep says that maintenance does not count, in the same sentence.
var exceptUpkeep = regexp.MustCompile(`(?i)[\s\x{a0},(]*(?:bortset fra|undtagen|undtaget|eksklusive?|ekskl\.?|fraregnet|uden for|med undtagelse af|når der ses bort fra)[\s\x{a0}]+(?:\p{L}+[\s\x{a0}]+){0,3}?(?:\p{L}*vedligehold\p{L}*|servicevindue\p{L}*|\p{L}*nedetid|driftsstop|servicearbejde\p{L}*)`)

// windowWords may stand around the hours and the percentage of a window.
var windowWords = vocabulary(`i dette tidsrum tidsrummet er oppetiden oppetid garanteret garanterer garanteres vi tilgængelig tilgængeligt tilgængelige tilgængelighed tilgængeligheden
	driftseffektivitet driftseffektiviteten drifttid drifttiden driftsstabilitet driftsstabiliteten stabilitet rådighed rådigheden her driftstid driftstiden driftstider drift driften systemet systemets løsningen løsningens tjenesten tjenestens portalen portalens systemerne
	på af tiden med en et mindst minimum til enhver tid skal have har har vil være den det dette denne og samt mål målet pr pr. per måned måneden måles målt over kalendermåned kvartal kvartalet år året
	månedligt årligt kvartalsvis hver hvert som gennemsnit gennemsnitlig gennemsnitligt for at oppe der inden pct procent hvor månedsbasis årsbasis kvartalsbasis mellem sikker
	driftssikkerhed driftssikkerheden ligge ligger uden garanti ikke tilstræbes`)

// saysShare reports whether a text has a percentage.
func saysShare(s string) bool { return percentPattern.MatchString(s) }

// uptime reads a place about uptime: hours, percentages, or both.
func (w *walker) uptime(p Range, label string) {
	for _, s := range w.statements(p) {
		text := w.at(s)
		if w.periodOfAll(s) {
			continue
		}
		bare := exceptUpkeep.ReplaceAllString(text, "")
		if bare != text {
			w.suspended = true
		}
		if upkeep.MatchString(bare) && !saysShare(text) {
			w.maintain(s, "")
			continue
		}
		all := percentPattern.FindAllStringIndex(text, -1)
		switch {
		case w.promises(text) && !performance.MatchString(text):
			w.targets(s, caption{})
		case performance.MatchString(text):
		case len(all) == 0:
			w.windowHours(s, label)
		case len(all) == 1:
			w.window(s, label)
		default:
			for _, c := range w.clauses(s, all) {
				w.window(c, label)
			}
		}
	}
}

// windowHours reads hours without a percentage: it may follow, or name them.
func (w *walker) windowHours(p Range, label string) {
	text := w.at(p)
	named := nameOfWindow.FindStringSubmatch(text)
	part := p
	if named != nil && label == "" {
		label = named[1]
		part.From += len(named[0])
	}
	h := &hoursText{at: p, text: tidy(text)}
	switch {
	case saysTime(text):
		if m := exceptUpkeep.FindStringIndex(w.at(part)); m != nil {
			part.To = part.From + m[0]
		}
		h = w.understood(part, windowWords)
	case restOfTime.MatchString(w.at(trimmed(w.text, part))):
		h.rest = true
	case closedPattern.MatchString(text) && dateWords.MatchString(text):
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

// restOfTime is all time that no other window has.
var restOfTime = regexp.MustCompile(`(?i)^(?:(?:i|på)[\s\x{a0}]+)?(?:alle?[\s\x{a0}]+|den[\s\x{a0}]+|al[\s\x{a0}]+)?(?:øvrige?|andre|anden|resterende)[\s\x{a0}]+(?:tid(?:spunkter|er)?|tid|timer|driftstid(?:er)?|perioder?)\.?$|^resten af (?:tiden|døgnet)\.?$|^(?:uden for|udenfor) (?:dette|det) tidsrum\.?$|^(?:uden for|udenfor) (?:den )?primære? (?:driftstid|drift)(?:en)?\.?$`)

// nameOfWindow finds the name that a sentence gives hours.
var nameOfWindow = regexp.MustCompile(`(?i)^((?:den[\s\x{a0}]+)?(?:primær|sekundær|betjent|bemandet|udvidet|normal)e?[\s\x{a0}]+(?:driftt?s?tid|drift|oppetid|periode))[\s\x{a0}]+(?:er|dækker|omfatter)?`)

// periodOfAll reads a sentence that says what all percentages are measured over.
func (w *walker) periodOfAll(p Range) bool {
	text := w.at(p)
	if saysShare(text) || saysTime(text) || !ofClock.MatchString(text) || !uptimeWords.MatchString(text) {
		return false
	}
	for _, period := range periods {
		if period.words.MatchString(text) {
			w.period = period.is
			w.fact(p, "uptime.period")
			if upkeep.MatchString(text) && suspends.MatchString(text) {
				w.suspended = true
			}
			return true
		}
	}
	return false
}

// clauses divides a sentence with several percentages: each has what stands before it, or
// what stands after it where the first has nothing before it.
func (w *walker) clauses(p Range, all [][]int) (parts []Range) {
	first := w.core(Range{p.From, p.From + all[0][0]}, windowWords)
	from := p.From
	for n, m := range all {
		to := p.From + m[1]
		if first.From == first.To {
			if to = p.To; n+1 < len(all) {
				to = p.From + all[n+1][0]
			}
		} else if n+1 == len(all) {
			to = p.To
		}
		parts = append(parts, trimmed(w.text, Range{from, to}))
		from = to
	}
	return parts
}

// window reads a percentage, with the hours beside it or those before it.
func (w *walker) window(p Range, label string) {
	text := w.at(p)
	m := percentPattern.FindStringSubmatchIndex(text)
	if m == nil || achieved.MatchString(text) || achieved.MatchString(label) || achieved.MatchString(w.heading) || monthly.MatchString(label) {
		return
	}
	o := &row{label: label, percent: text[m[2]:m[3]], at: []Range{p}, audience: w.under.audience}
	said := label + " " + text
	o.guaranteed = guaranteeWords.MatchString(said) && !notGuaranteed.MatchString(said)
	for _, period := range periods {
		if period.words.MatchString(text) {
			o.period = period.is
			break
		}
	}
	if !w.possible(o.percent) {
		return
	}
	if all := audiences(text); len(all) > 0 && len(o.audience) == 0 {
		o.audience = all
	}
	doubt := false
	for _, side := range []Range{{p.From, p.From + m[0]}, {p.From + m[1], p.To}} {
		side = trimmed(w.text, side)
		if m := exceptUpkeep.FindStringIndex(w.at(side)); m != nil {
			w.suspended = true
			side.To = side.From + m[0]
		}
		if m := inline.FindStringSubmatchIndex(w.at(side)); m != nil && len(o.hours) == 0 {
			within := Range{side.From + m[4], side.From + m[5]}
			h := w.understood(within, windowWords)
			if restOfTime.MatchString(w.at(within)) {
				h = &hoursText{at: within, text: w.at(within), rest: true}
			}
			o.label, o.hours = strings.ToUpper(w.at(side)[m[2]:m[2]+1])+w.at(side)[m[2]+1:m[3]], append(o.hours, h)
			continue
		}
		core := w.core(side, windowWords)
		said := w.at(core)
		switch {
		case restOfTime.MatchString(strings.TrimRight(w.at(side), " :")):
			o.hours = append(o.hours, &hoursText{at: side, text: tidy(w.at(side)), rest: true})
		case core.From == core.To:
		case saysTime(said):
			o.hours = append(o.hours, w.understood(side, windowWords))
		default:
			if d := w.defined(said); d != nil && len(o.hours) == 0 {
				w.fact(d.at, "uptime.hours")
				o.label, o.hours = d.label, append(o.hours, d.hours)
			} else if narrowing.MatchString(said) || dayPattern.MatchString(said) {
				doubt = true
			}
		}
	}
	if doubt {
		value, ok := w.ask(Question{
			ID:      name("condition", w.draft.key, o.label, o.percent),
			Text:    "Gælder " + o.percent + " % også med det forbehold, der står i " + quoted(text) + "?",
			Choices: []Choice{{"yes", "Ja, forbeholdet ændrer ikke tidsrummet"}, omit},
			At:      p,
		}, &w.draft.open[inUptime])
		if !ok || value == Omit {
			return
		}
	}
	if len(o.hours) == 0 && restOfTime.MatchString(o.label) {
		o.hours = append(o.hours, &hoursText{at: p, text: o.label, rest: true})
	}
	if b := w.blocks; len(o.hours) == 0 && w.waiting == nil && thisTime.MatchString(text) && len(b) > 0 {
		if last := b[len(b)-1]; len(last.hours) > 0 {
			w.waiting = last.hours[len(last.hours)-1]
			last.hours = last.hours[:len(last.hours)-1]
			w.fact(w.waiting.at, "uptime.hours")
		}
	}
	if len(o.hours) == 0 && w.waiting != nil {
		o.hours = append(o.hours, w.waiting)
		for _, d := range w.fixed {
			if d.hours == w.waiting {
				w.fact(d.at, "uptime.hours")
				if d.label != "" && (o.label == "" || generalUptime.MatchString(o.label)) {
					o.label = d.label
				}
			}
		}
	}
	w.waiting = nil
	w.rows = append(w.rows, o)
}

// achieved tells that a figure is a result, no promise.
var achieved = regexp.MustCompile(`(?i)opnåe|realiser|faktisk|(?:^|[^\p{L}])(?:blev|var|har været|resultat\p{L}*|statistik)(?:$|[^\p{L}])|(?:seneste|sidste|forrige) (?:måned|kvartal|år|uge)|(?:^|[^\p{L}])i 20\d\d`)

// monthly is a label of a result of some month or quarter.
var monthly = regexp.MustCompile(`(?i)^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\d\. kvartal|20\d\d)(?:[\s\x{a0}]+20\d\d)?$`)

// thisTime refers to the hours before a percentage.
var thisTime = regexp.MustCompile(`(?i)(?:dette tidsrum|denne periode|denne tid|i åbningstiden)`)

// inline is a window that a percentage names, with its hours in brackets.
var inline = regexp.MustCompile(`(?i)(?:i[\s\x{a0}]+)?((?:primær|sekundær)e?[\s\x{a0}]+(?:driftstid|drift|oppetid))[\s\x{a0}]*\(([^()]*)\)`)

// possible reports whether a percentage is one that systems promise.
func (w *walker) possible(percent string) bool {
	whole, rest, _ := strings.Cut(strings.ReplaceAll(percent, ",", "."), ".")
	return len(whole) <= 2 || whole == "100" && strings.Trim(rest, "0") == ""
}

// defined returns the hours that a text names; nil where it names none, or several.
func (w *walker) defined(said string) (found *definition) {
	for _, d := range w.fixed {
		if d.label == "" || !sameName(said, d.label) {
			continue
		}
		if found != nil {
			return nil
		}
		found = d
	}
	return found
}

// sameName reports whether a text names a window by the word that sets it apart: primær.
func sameName(said, label string) bool {
	for _, a := range strings.Fields(strings.ToLower(said)) {
		for _, b := range strings.Fields(strings.ToLower(label)) {
			a, b := stem(a), stem(b)
			if len(a) > 3 && !common(a) && a == b {
				return true
			}
		}
	}
	return false
}

// stem returns a word without the ends that it has beside other words.
func stem(w string) string {
	w = strings.Trim(w, ".,;:()»«\"")
	for _, end := range []string{"tiden", "tids", "tid", "en", "et", "e"} {
		if len(w) > len(end)+4 && strings.HasSuffix(w, end) {
			return strings.TrimSuffix(w, end)
		}
	}
	return w
}

var common = vocabulary(`drift drifts oppe oppetid driftst uptime vindue period tilgængelighed gennemsnitlig`)

// contactHere reads a contact under a heading that is not of support: it asks what it is.
func (w *walker) contactHere(p Range) {
	all := w.contacts(p, "")
	if len(all) == 0 || denied.MatchString(w.at(p)) {
		return
	}
	value, ok := w.ask(Question{
		ID:      name("contact", all[0].text),
		Text:    "Er " + all[0].text + " et sted, hvor man kan få hjælp? Teksten siger " + quoted(w.at(p)) + ".",
		Choices: []Choice{{"support", "Ja"}, omit},
		At:      p,
	}, &w.draft.open[inSupport])
	if ok && value == "support" {
		w.open(meaning{})
		for _, c := range all {
			w.begin(meaning{section: aboutSupport, channel: c.channel}, "", c.at).contacts = []contact{c}
		}
		w.field = nil
	}
}
