package prose

import (
	"slices"
	"sort"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lazyregexp"
)

// title reads a heading.
func (w *walker) title(i int) {
	l := w.lines[i]
	if w.addressLines(i) {
		return
	}
	text := strings.TrimRight(w.reader.heading(l), ": ")
	if w.isMenu(i, text) {
		return
	}
	m := meant(text)
	w.cases, w.casesEnd = "", false
	if cases := whichCases().FindString(text); cases != "" && m.channel == "" && strings.HasSuffix(w.reader.heading(l), ":") && w.reachedAfter(i) {
		w.openTopic(l.Range, lang.Capital(strings.TrimRight(cases, ", "))) // Uden for åbningstid kontakter du døgnvagten: over numbers
		w.cases, w.casesEnd, w.block().short = w.block().topic, true, true
		return
	}
	if len(w.blocks) > 0 && m.channel != "" && len(m.audience) == 0 && slices.Equal(w.block().audience, []string{"presse"}) {
		w.open(meaning{topic: w.subject}) // what is for journalists ends there
	}
	if plain := strings.TrimSpace(parentheses().ReplaceAllString(text, "")); len(m.audience) > 0 && len(audiences(plain)) == 0 && plain != "" {
		m.audience, m.topic = nil, plain
	}
	if m.section == noSection && len(m.audience) > 0 && onlyHelp().MatchString(besideAudience(text)) {
		m.section = aboutSupport
	}
	if booking().MatchString(text) && (m.channel == "" || m.channel == declarations.Visit) && bookNeeded().MatchString(text) && w.appointment == "" {
		w.appointment = declarations.Required
	}
	if w.twoChannels(i, text, m) {
		return
	}
	if !w.topic[i] && w.subject != "" && (w.ofWhole(l) || m.section == noSection && len(m.audience) > 0 && w.block().used()) {
		w.subject = "" // it stands beside the topic before it, not in it
	}
	if w.about == aboutSpecialDays && strings.HasSuffix(w.reader.heading(l), ":") && isShut().MatchString(text) {
		w.under.closes = true // Kundeservice er lukket: over a list of days
		w.fact(l.Range, "special_days")
		return
	}
	if w.about == aboutSpecialDays && w.under.closes && betweenFeasts().MatchString(text) { // one of the days of a list
		w.special(l.Range)
		return
	}
	graded := (severityPattern().MatchString(text) || w.about == aboutResponse && gradeFirst().MatchString(text) && i+1 < len(w.lines) && saysDuration(w.at(w.lines[i+1].Range))) && measureOf(text) == ""
	switch {
	case w.topic[i]:
		w.subject, w.about, w.heading = text, aboutSupport, text
		w.fact(l.Range, "support.topic")
		w.open(meaning{topic: text})
	case m.channel == declarations.Web && m.section == aboutSupport && !w.saysHoursAfter(i):
		if w.mailBelow(i) {
			m.channel = declarations.Email
			w.start(aboutSupport, m, l)
			return
		}
		w.leave(m)
		w.portal(i, text, m)
		w.under.channel = m.channel
	case w.about == aboutResponse && graded && !levels().MatchString(text):
		w.under.topic, w.grade = text, ""
		w.fact(l.Range, "response.topic")
	case w.about == aboutResponse && graded:
		w.grade = text
		w.fact(l.Range, "response.severity")
	case w.about == aboutResponse && (m.channel != "" || len(m.audience) > 0) && measureOf(text) == "" && w.promisesAfter(i):
		// Telefon, over its targets.
		if w.under.channel, w.grade = m.channel, ""; len(m.audience) > 0 {
			w.under.audience = m.audience
		}
		w.fact(l.Range, "response.channel")
	case w.about == aboutUptime && (m.section == noSection || m.section == aboutUptime):
		if w.label = text; generalUptime().MatchString(text) {
			w.label = ""
		}
		if len(m.audience) == 0 && m.section == noSection {
			m.audience = w.under.audience
		}
		w.start(aboutUptime, m, l)
	case m.empty() && strings.HasSuffix(w.reader.heading(l), ":") && w.saysHoursAfter(i) && !timeLabel().MatchString(text) && !openLabel().MatchString(text) && !w.topicless(text) && !questionWord().MatchString(text):
		w.openTopic(l.Range, text)
	case m.empty() && strings.HasSuffix(w.reader.heading(l), ":") && len(strings.Fields(text)) <= 4 && w.reachedAfter(i) && !w.topicless(text) && !questionWord().MatchString(text) && !saying().MatchString(text): // Regnskabsafdelingen: over its address
		w.openTopic(l.Range, text)
	case m.empty() && openLabel().MatchString(text) && w.saysHoursAfter(i): // Omstillingen er åben
		w.begin(meaning{}, text, l.Range)
		w.fact(l.Range, "support.label")
	case m.empty() && (inHouse().MatchString(text) && w.saysHoursAfter(i) || strings.EqualFold(text, "erhverv") && w.reachedAfter(i)): // Campus Havn, lokale 2.104
		w.openTopic(l.Range, text)
	case m.empty() && askedAbout().MatchString(text):
		w.openTopic(l.Range, lang.Capital(askedAbout().FindStringSubmatch(text)[1]))
	case (m.empty() || m.section == aboutSupport && m.channel == "" && len(m.audience) == 0) && forCases().MatchString(text): // Akut, over a number
		w.about, w.under, w.label, w.grade, w.field, w.waiting = noSection, meaning{}, "", "", nil, nil
		w.fact(l.Range, "support.topic")
		w.open(meaning{topic: text})
		w.block().short = true
	case m.empty(): // a heading that says nothing ends what stands over it
		w.about, w.under, w.label, w.grade, w.field, w.waiting = noSection, meaning{}, "", "", nil, nil
		w.open(meaning{topic: w.subject})
	default:
		if w.label = ""; m.section == aboutUptime && !generalUptime().MatchString(text) {
			w.label = text
		}
		w.start(m.section, m, l)
	}
}

// isShut ends a heading over days: Kundeservice er lukket.
var isShut = lazyregexp.New(`(?i)\h(?:er|har|holder)(?:\h+vi|\h+der)?\h+lukket$`)

// openTopic begins the support about a topic that a heading names.
func (w *walker) openTopic(at Range, topic string) {
	w.about, w.under, w.label, w.grade, w.field, w.waiting = aboutSupport, meaning{}, "", "", nil, nil
	w.fact(at, "support.topic")
	w.open(meaning{topic: topic})
}

// askedAbout is a heading that says what the help below it is about: Spørgsmål om boligtilskud.
var askedAbout = lazyregexp.New(`(?i)^spørgsmål\h+(?:om|til|vedr\.|vedrørende)\h+(\p{L}[\p{L} ,-]{2,50})$`)

// betweenFeasts is days that a list of closed days may have, and that are no heading over others.
var betweenFeasts = lazyregexp.New(`(?i)^(?:dagene\h+)?mellem\h+jul`)

// forCases is a heading that says for which cases the help below it is.
var forCases = lazyregexp.New(`(?i)^(?:(?:led\p{L}*)?brud|uheld|nedbrud)(?:$|\h+(?:på|ved|i|og)\h)|^(?:ikke\h)?akut\p{L}*(?:$|\h+\p{L}+\h+(?:uden for|udenfor|på|i)\h|\h+[-–]|\h+(?:hjælp|vagt|telefon|nummer))|^(?:døgn|nød|telefon)?vagt(?:en|ordning|telefon(?:en)?)?$|^uden for (?:normal |almindelig )?(?:åbningstid|kontortid|arbejdstid|telefontid)`)

// daysOf is what the days under a heading are of: Lukkedage for kundeservice.
var daysOf = lazyregexp.New(`(?i)^(?:(?:særlige|afvigende|ændrede)\h+)?(?:lukkedage|dage|åbningstider|ferielukning|helligdage|jul og nytår|jul|påske|ferie)(?:\h+20\d\d)?\h+(?:for|i|på|hos)\h+(\p{L}[\p{L} -]+)$`)

// everything is what special days of all are of.
var everything = vocabulary(`os kommunen rådhuset alle borgerservice biblioteket`)

// start begins what is under a heading.
func (w *walker) start(about section, m meaning, l line) {
	if about == noSection {
		about = aboutSupport
	}
	w.about, w.under, w.heading, w.place = about, m, w.reader.heading(l), l.Range
	w.grade, w.waiting, w.field = "", nil, nil
	w.fact(l.Range, "heading")
	switch about {
	case aboutSpecialDays:
		w.partOfDays = ""
		if of := daysOf().FindStringSubmatch(w.heading); of != nil && !everything(strings.ToLower(of[1])) && !dateWords().MatchString(of[1]) {
			w.partOfDays = of[1]
		}
		w.days, w.year, w.turn = l.Range, yearIn(w.heading), ofNewYear().MatchString(w.heading)
	case aboutSupport:
		if m.topic == "" {
			m.topic = w.subject
		}
		if len(w.blocks) > 0 && m.channel == "" && len(m.audience) == 0 && strings.HasSuffix(w.heading, ":") && !timeLabel().MatchString(w.heading) {
			return // it leads to the lines under it
		}
		if m.channel == "" && !timeLabel().MatchString(w.heading) {
			w.open(m)
			w.block().nested = w.overall != ""
			return
		}
		w.leave(m)
		if atPlace().MatchString(w.heading) {
			m.channel = declarations.Visit
			w.open(meaning{topic: w.subject})
		}
		if visiting().MatchString(w.heading) && m.topic == "" {
			m.topic = w.heading
		}
		if narrower().MatchString(w.heading) && !booking().MatchString(w.heading) && (m.topic == "" || m.topic == w.subject) && len(m.audience) == 0 {
			m.topic = strings.TrimRight(w.heading, ": ")
			w.cases = m.topic
		}
		w.begin(m, w.heading, l.Range)
		w.closing = !w.blankAfter(l)
	}
}

// leave ends the block of an audience that stands under a heading of a channel, such as Ring til
// os, where a heading of another channel begins.
func (w *walker) leave(m meaning) {
	if len(m.audience) > 0 || m.channel == "" {
		return
	}
	if forAll().MatchString(w.heading) {
		w.open(meaning{topic: w.subject})
		return
	}
	if len(w.blocks) == 0 || w.block().nested {
		w.open(meaning{topic: w.subject})
	}
	if !w.block().used() && len(w.block().audience) == 0 {
		w.overall = m.channel
	}
}

// blankAfter reports whether a blank line follows a line.
func (w *walker) blankAfter(l line) bool {
	next := sort.Search(len(w.lines), func(i int) bool { return w.lines[i].start > l.start })
	return next == len(w.lines) || w.lines[next].blank
}

// saysHoursAfter reports whether the line after a line is hours.
func (w *walker) saysHoursAfter(i int) bool {
	return i+1 < len(w.lines) && saysHours(w.at(w.lines[i+1].Range)) && len(w.contacts(w.lines[i+1].Range, "")) == 0
}

// reachedAfter reports whether an address or a contact stands in one of the few lines below a line.
func (w *walker) reachedAfter(i int) bool {
	for n := i + 1; n < len(w.lines) && n <= i+3 && !w.lines[n].blank; n++ {
		if _, ok := w.house(n); ok || len(w.contacts(w.lines[n].Range, "")) > 0 {
			return true
		}
		if w.isTitle(w.lines[n]) && strings.HasSuffix(w.at(w.lines[n].Range), ":") {
			return false
		}
	}
	return false
}

// promisesAfter reports whether the line after a line promises a time.
func (w *walker) promisesAfter(i int) bool {
	return i+1 < len(w.lines) && durationPattern().MatchString(w.at(w.lines[i+1].Range)) && !saysTime(w.at(w.lines[i+1].Range))
}
