package prose

import (
	"cmp"

	"servicestatus/declarations/lazyregexp"
)

// content reads a line that is no heading.
func (w *walker) content(i int) {
	l := w.lines[i]
	if w.labelWithHours(l.Range) || w.department(l.Range) {
		return
	}
	if label, rest, ok := w.labelled(l.Range); ok && w.underLabel(i, label, rest) {
		return
	}
	if w.about == aboutSpecialDays && !w.promises(w.at(l.Range)) && !w.ordinaryHere(l.Range) {
		w.special(l.Range)
		return
	}
	if w.addressLines(i) {
		return
	}
	whole := w.together(i)
	switch w.about {
	case aboutUptime:
		w.uptime(whole, w.label)
	case aboutMaintenance:
		for _, s := range w.statements(whole) {
			if text := w.at(s); saysShare(text) && uptimeWords().MatchString(text) {
				w.uptime(s, w.label)
			} else if len(w.contacts(s, "")) > 0 && !upkeep().MatchString(text) && saysTime(text) {
				w.sentence(s) // somebody answers there
			} else {
				w.maintain(s, "")
			}
		}
	default:
		for _, s := range w.statements(whole) {
			w.sentence(s)
		}
	}
}

// ordinaryHere reports whether a line under special days is about an address or a number, and no date: what one reads there every week.
func (w *walker) ordinaryHere(p Range) bool {
	text := w.at(p)
	return len(w.contacts(p, "")) > 0 && !dateWords().MatchString(text) && !closedPattern().MatchString(text) && dayPattern().MatchString(text)
}

// forPeople tells that people are available, not a system.
var forPeople = lazyregexp.New(`(?i)telefon|support|chat|hotline|servicedesk|helpdesk|medarbejder|(?:^|[^\p{L}])vi(?:$|[^\p{L}])|kundeservice`)

// goal is a percentage of uptime in a sentence behind another one: For kortet er målet 98 %.
var goal = lazyregexp.New(`(?i)er målet|målet er|(?:højere|lavere) mål`)

var (
	// alsoAnswers begins a promise behind hours: …, og vi svarer inden for 1 dag.
	alsoAnswers = lazyregexp.New(`(?i),?\h+og\h+((?:(?:så|du|vi|I)\h+)*(?:(?:får\h+)?(?:be)?svar|hører\h))`)
	// exceptFor begins the maintenance that hours leave out.
	exceptFor = lazyregexp.New(`(?i),?\h+(?:bortset fra|undtagen|med undtagelse af|dog ikke(?: ved| under)?)\h+`)
)

// hoursAndAnswer reads a sentence of hours that ends in a promise: Vagten er bemandet kl. 16-22, og du får svar inden for 30 minutter. It is
// false where a sentence is none.
func (w *walker) hoursAndAnswer(p Range) bool {
	text := w.at(p)
	m := alsoAnswers().FindStringSubmatchIndex(text)
	if m == nil || !saysTime(text[:m[0]]) || saysDuration(text[:m[0]]) || !saysDuration(text[m[2]:]) {
		return false
	}
	left, right := trimmed(w.text, Range{p.From, p.From + m[0]}), trimmed(w.text, Range{p.From + m[2], p.To})
	of := caption{meaning: meaning{channel: meant(w.before(left)).channel}, doubted: !w.promises(w.at(right))}
	switch g := w.asked; {
	case !w.ofAsked(left):
		w.help(left)
	case g.channel == "":
		return true // the answer about the contact decides on both
	default:
		of.meaning = g.meaning
	}
	w.fact(Range{left.To, right.From}, "support.hours")
	n := len(w.draft.response)
	w.targets(right, of)
	for _, t := range w.draft.response[n:] {
		t.topic = cmp.Or(t.topic, of.topic) // a promise of the emergency number is none of the others'
	}
	return true
}

// sentence reads a sentence of a service, whatever heading it stands under.
func (w *walker) sentence(p Range) {
	text := w.at(p)
	defer func(g *group) {
		if w.asked == g {
			w.asked = nil // it was of the sentence before
		}
	}(w.asked)
	switch {
	case w.hoursAndAnswer(p) || w.ofAsked(p):
	case notPromised().MatchString(text) && len(w.contacts(p, "")) == 0:
	case w.clockOfAll(p) || w.clockInHours(p) || w.shareOfAll(p) || w.periodOfAll(p) || w.monthsWithout(p):
	case saysTime(text) && isOccasion(text) && !upkeep().MatchString(text) && len(w.contacts(p, "")) == 0:
	case w.about == aboutResponse && severityPattern().MatchString(text) && !w.promises(text) && len(w.contacts(p, "")) == 0:
		// It says when work is done, not when somebody answers.
	case w.promises(text):
		w.targets(p, caption{})
	case saysShare(text) && (uptimeWords().MatchString(text) || guaranteeWords().MatchString(text) && saysTime(text) && !performance().MatchString(text)):
		w.uptime(p, w.label)
	case uptimeWords().MatchString(text) && saysTime(text) && !forPeople().MatchString(text) && len(w.contacts(p, "")) == 0:
		w.uptime(p, w.label)
	case saysShare(text) && saysTime(text) && len(w.rows) > 0 && goal().MatchString(text) && !performance().MatchString(text):
		w.uptime(p, w.label)
	case upkeep().MatchString(text) && saysTime(text):
		if m := exceptFor().FindStringIndex(text); m != nil && saysTime(text[:m[0]]) && upkeep().MatchString(text[m[1]:]) && !upkeep().MatchString(text[:m[0]]) {
			w.help(Range{p.From, p.From + m[0]})
			if p.From += m[1]; !saysTime(text[m[1]:]) {
				return
			}
		}
		w.maintain(p, "")
	case suspends().MatchString(text) && (upkeep().MatchString(text) || uptimeWords().MatchString(text)):
		w.maintain(p, "")
	case isDeadline(text) && len(w.contacts(p, "")) == 0:
		w.targets(p, caption{doubted: true})
	default:
		w.help(p)
	}
}
