package prose

import (
	"slices"
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// inPart names what is closed: er der lukket hos lægerne.
var inPart = lazyregexp.New(`(?i)(?:^|\h)(?:hos|i|på)\h+((?:[\p{L}-]+\h*){1,4})`)

// verbBehind is where such a name ends: Hos os er der lukket.
var verbBehind = lazyregexp.New(`(?i)\h(?:er|har|holder|fra|den|til|på|i)(?:\h.*)?$`)

// wholePlaces are what a text calls all that it is about, and words of days.
var wholePlaces = vocabulary(`hotline hotlinen helpdesk helpdesken servicedesk servicedesken support brugersupport brugersupporten huset kundecentret kundecenter os kommunen kommunens borgerservice rådhuset rådhusets kontoret kontorerne afdelingen biblioteket jobcentret jobcenteret kundeservice supporten telefonen telefonerne klinikken klinikkerne ambulatoriet pladsen pladserne museet hallen skolen sekretariatet receptionen centret hele alle den det de dagene dagen perioden tidsrummet forbindelse anledning løbet ferien ferierne weekenden weekender weekenderne helligdage helligdagene hverdage hverdagene følgende disse uge ugen uger ugerne år året sommer sommeren vinter vinteren jul julen juleferien påske påsken påskeugen påskeferien pinse pinsen sommerferien vinterferien efterårsferien skolernes skoleferien skoleferierne januar februar marts april maj juni juli august september oktober november december juleaften juleaftensdag nytårsaften nytårsaftensdag nytårsdag grundlovsdag skærtorsdag langfredag mandag mandage tirsdag tirsdage onsdag onsdage torsdag torsdage fredag fredage lørdag lørdage søndag søndage kristi dage søn-`)

// leadsToDays may stand before the dates of days.
var leadsToDays = vocabulary(`fra den d til og med i på mellem i: uge ugerne dagene perioden mandag tirsdag onsdag torsdag fredag lørdag søndag alle hele dagen efter før samt officielle danske de`)

// firstDay is where days begin.
var firstDay = lazyregexp.New(`(?i)\d|(?:^|[^\p{L}])(?:juleaften|juledag|nytår|grundlovs|skærtorsdag|langfredag|påske|pinse|himmelfart|kristi|(?:søgne|søn-/?)?helligdag|søn-|weekend|mellem jul|(?:man|tirs|ons|tors|fre|lør|søn)dag|\p{L}*ferie|\p{L}*lukke(?:uge|periode|dag)|jul(?:en)?(?:$|[^\p{L}]))`)

// partOf returns what a sentence says that is closed, where that is not all of what the text is about; empty otherwise.
func (w *walker) partOf(on, text string) string {
	if m := firstDay().FindStringIndex(on); m != nil {
		if part := strings.Trim(trimWords(on[:m[0]], leadsToDays), " ,"); len(part) > 3 {
			return part
		}
	}
	for _, m := range inPart().FindAllStringSubmatch(text, -1) {
		part := strings.TrimSpace(verbBehind().ReplaceAllString(m[1], ""))
		if first, _, _ := strings.Cut(strings.ToLower(part), " "); !wholePlaces(first) && !strings.Contains(strings.ToLower(w.draft.Name), strings.ToLower(part)) && firstDay().FindStringIndex(part) == nil {
			return part
		}
	}
	return ""
}

// atFirst begins a sentence with where something is.
var atFirst = lazyregexp.New(`^(?:Hos|I|På)\h+\p{Lu}.*$`)

// closesAll reports whether closed days are those of all that the text is about. It asks where a sentence says what is closed.
func (w *walker) closesAll(day *specialDay, text string, p Range) bool {
	part := w.partOf(day.on, text)
	if day.channel != "" && meant(part).channel == day.channel {
		part = "" // Vi holder telefonlukket
	}
	for _, s := range w.sentences(Range{strings.LastIndexAny(w.text[:p.From], "\r\n") + 1, p.From}) {
		if part == "" && s.To == p.From {
			part = atFirst().FindString(w.at(s)) // Hos lægerne, Torvet 1, 8000 Aarhus C, er der lukket
		}
	}
	if part == "" {
		part = w.whoHas(text)
	}
	if part == "" {
		return true
	}
	if w.heard(part) {
		day.part = part
		if m := firstDay().FindStringIndex(day.on); m != nil {
			day.on = strings.TrimSpace(day.on[m[0]:])
		}
		return true
	}
	value, ok := w.ask(Question{
		ID:      name("closes", day.on),
		Text:    "Har alt lukket? Teksten siger " + quoted(w.at(p)) + ".",
		Choices: []Choice{{"all", "Ja, alt har lukket de dage"}, {"some", "Nej, kun noget af det"}, omit},
		At:      p,
	}, &w.draft.open[inSpecial])
	if m := firstDay().FindStringIndex(day.on); m != nil {
		day.on = strings.TrimSpace(day.on[m[0]:])
	}
	if ok && value == "some" {
		day.part = part
	}
	return ok && value != Omit
}

// heard reports whether a way to get help is about a part of the text.
func (w *walker) heard(part string) bool {
	return slices.ContainsFunc(w.ways(), func(g *group) bool {
		l := &supportLine{topic: g.topic, audience: g.audience, label: g.text}
		for _, c := range g.contacts {
			l.contacts = append(l.contacts, c.text)
		}
		return l.isNamed(part)
	})
}
