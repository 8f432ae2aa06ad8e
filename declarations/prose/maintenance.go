package prose

import (
	"cmp"
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// maintenanceWords may stand around the hours of maintenance.
var maintenanceWords = vocabulary(`driftsvindue driftsvinduet driftsvinduer normalt servere serverne lukker lukkes ned ordinære ordinært afholdes servicevindue servicevinduet servicevinduer servicevinduerne vedligeholdelse vedligehold vedligeholdelsen opdaterer vi portalen planlagt planlagte planlægges nedetid nedetiden driftsstop lukket opdatering opdateringer opdateres
	systemet systemerne løsningen portalen tjenesten er kan være nede i der udføres foretages lægges finder sted sker normalt og af på vi har om holdes holder ligger fast faste et en det den til med
	tidsrummet med varsel varsles sædvanligvis foregår netværk netværket utilgængelig utilgængelige utilgængeligt som regel servicearbejde servicearbejder patching patches gennemføres forbeholder os ret retten at lukke for`)

var (
	suspends = lazyregexp.New(`(?i)(?:tilgængelighed|oppetid|garanti|driftseffektivitet)\p{L}*\h+gælder\h+ikke|(?:medregnes|medtages|indgår|tæller|regnes|indregnes)\h+(?:altså\h+)?ikke|ikke\h+(?:med(?:regnet|taget)?|omfattet|indregnet|garanteret)|(?:undtaget|fraregnet|ekskl\p{L}*|holdes uden for|bortset fra|er undtaget|ikke omfattet|uden for (?:oppe|drifts)tiden|fratrækkes)`)
	warned   = lazyregexp.New(`(?i)\h*\((?:og )?(?:varsl|med varsel)[^()]*\)\.?$`)
	counted  = lazyregexp.New(`(?i)(?:medregnes|indgår|tæller|regnes)(?:\h+med)?\h+(?:i|som)`)
)

// withUpkeep is maintenance that a sentence about uptime makes an exception for, with its hours.
var withUpkeep = lazyregexp.New(`(?i)\h*,?\h+(?:dog|men)\h+(?:er der\h+|har vi\h+|med\h+)?(?:et\h+)?((?:servicevindue|vedligehold)\p{L}*[\s\x{a0}:].*)$`)

// upkeepWithin reads such maintenance. Whether the guarantee holds in it is asked; until that is answered it does not.
func (w *walker) upkeepWithin(p Range) {
	before := len(w.draft.maintenance)
	w.maintain(p, "")
	for _, m := range w.draft.maintenance[before:] {
		value, ok := w.ask(Question{
			ID:      name("guarantee", w.draft.key, m.label),
			Text:    "Gælder oppetiden også i servicevinduet? Teksten siger " + quoted(w.at(p)) + ".",
			Choices: []Choice{{"no", "Nej, der loves ingen oppetid, mens det varer"}, {"yes", "Ja"}},
			At:      p,
		}, &m.asked)
		m.suspended = !ok || value == "no"
	}
}

// maintain reads hours of maintenance, and what is said of the guarantee in them.
func (w *walker) maintain(p Range, label string) {
	for _, s := range w.statements(p) {
		text := w.at(s)
		if w.monthsWithout(s) {
			continue
		}
		if isOccasion(text) && !upkeep().MatchString(text) {
			continue
		}
		if suspends().MatchString(text) && (!saysTime(text) || uptimeWords().MatchString(text)) {
			w.suspended = true
			w.fact(s, "maintenance.guarantee")
			if !saysTime(text) {
				continue
			}
		}
		if !saysTime(text) {
			if counted().MatchString(text) && uptimeWords().MatchString(text) {
				w.fact(s, "maintenance.guarantee")
			} else if len(w.contacts(s, "")) > 0 {
				w.contactHere(s)
			}
			continue
		}
		part := s
		if m := suspends().FindStringIndex(text); m != nil {
			part.To = part.From + m[0]
		}
		if m := warned().FindStringIndex(w.at(part)); m != nil {
			part.To = part.From + m[0]
		}
		h := *w.understood(part, maintenanceWords)
		if h.err != nil {
			h = behindSubject(h)
		}
		m := &maintenance{label: label, wording: tidy(text)}
		if m.label == "" {
			m.label = "Servicevindue"
			if w.about == aboutMaintenance {
				m.label = w.heading
			}
		}
		var asked asked
		read, ok := w.settle(h, name(w.draft.key, "maintenance", label), &asked)
		if !ok {
			w.draft.open[inMaintenance] = append(w.draft.open[inMaintenance], asked...)
			continue
		}
		m.hours = read
		w.fact(s, "maintenance.hours")
		w.draft.maintenance = append(w.draft.maintenance, m)
	}
}

// behindSubject reads hours behind what is maintained: Redigeringsværktøjet opdateres tirsdage kl. 21-23. It returns them as they are where
// anything else stands around them.
func behindSubject(h hoursText) hoursText {
	for _, c := range readings(h.text) {
		lead, ok := strings.CutSuffix(strings.TrimRight(h.text, ". "), c.Value)
		if again := parsed(h.at, c.Value); ok && again.err == nil && !narrowing().MatchString(lead) && !strings.ContainsAny(lead, digits+",") {
			return again
		}
	}
	return h
}

// freeDays are days without maintenance: Der udføres ikke servicearbejde i dagene op til jul (20.-26. december).
var freeDays = lazyregexp.New(`(?i)(?:ikke|ingen)\h+(?:servicearbejde\p{L}*|servicevindue\p{L}*|vedligehold\p{L}*|opdatering\p{L}*)\h[^.()\d]*\(?(\d{1,2}\.\h*[-–]\h*\d{1,2}\.\h*(?:` + months + `))\)?\.?$`)

// noUpkeep is a sentence about months without maintenance: Der er ingen opdateringer i januar og juni.
var noUpkeep = lazyregexp.New(`(?i)^(?:der er\h+|vi har\h+|der udføres\h+)?ingen\h+(?:opdatering\p{L}*|servicevindue\p{L}*|vedligehold\p{L}*|driftsstop)\h+` + someMonths + `\.?$|(?i)^` + someMonths + `(?:,[^,.]*,)?\h+(?:(?:opdaterer|vedligeholder)\h+vi\h+ikke|(?:laver|udfører|foretager|gennemfører|har)\h+vi\h+ingen\h+(?:opdatering\p{L}*|servicevindue\p{L}*|vedligehold\p{L}*))\.?$`)

var someMonths = `(i\h+(?:` + months + `)(?:(?:,|\h+og)\h+(?:` + months + `))*)`

// monthsWithout takes months out of the maintenance before such a sentence. It is false where a sentence is none.
func (w *walker) monthsWithout(p Range) bool {
	m, n := noUpkeep().FindStringSubmatch(w.at(p)), len(w.draft.maintenance)
	if m == nil {
		m = append(freeDays().FindStringSubmatch(w.at(p)), "")
	}
	if len(m) < 3 || n == 0 {
		return false
	}
	of := &w.draft.maintenance[n-1].hours
	again := parsed(of.at, cmp.Or(of.reading, of.text)+", dog ikke "+strings.ToLower(cmp.Or(m[1], m[2])))
	if again.read == nil {
		return false
	}
	again.reading, again.text = again.text, of.text
	*of = again
	w.fact(p, "maintenance.hours")
	return true
}
