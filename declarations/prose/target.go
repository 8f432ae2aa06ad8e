package prose

import (
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// target reads a sentence with a target.
func (w *walker) target(p Range, l caption) {
	found := w.contacts(p, l.channel)
	if len(found) > 0 {
		w.answered(p, found, l)
	}
	c := &clause{walker: w, at: p, whole: p, contacts: found, doubted: l.doubted}
	if gap := p.From - l.at.To; l.at.To > l.at.From && gap >= 0 && strings.Trim(w.text[l.at.To:p.From], " \t:\u00a0") == "" {
		c.whole.From = l.at.From
	}
	c.scan()
	c.broken = c.broken || dayAfter().MatchString(w.at(p))
	if is := measureOf(l.text); c.measure == "" && is != "" && !slices.ContainsFunc(c.steps, func(s step) bool { return s.measure != "" }) {
		c.measure, c.said, c.captioned = is, anyMeasure().FindString(l.text), true
	}
	if partOfYear().MatchString(l.text) {
		c.unknown = append(c.unknown, l.text)
	}
	if len(c.steps) == 0 {
		if sameDay().MatchString(w.at(p)) {
			t := &target{at: p, wording: tidy(w.at(p))}
			w.headed(t, l, c)
			if w.doubt(t, &w.draft.open[inResponse]) {
				w.measured(t, c)
			}
		}
		return
	}
	if len(c.steps) == 1 && c.steps[0].share == "" {
		c.steps[0].share = l.share
	}
	t := &target{at: p, wording: tidy(strings.ReplaceAll(w.at(p), "\n", " ")), steps: c.steps}
	if l.of != "" && l.whole.To > l.whole.From {
		t.at, t.wording = l.whole, tidy(w.at(l.whole))
	}
	w.headed(t, l, c)
	if l.at.From < l.at.To {
		w.fact(l.at, "response.label")
	}
	var asked asked
	c.broken = c.broken || t.several()
	ok := c.broken && w.doubt(t, &asked) || !c.broken && w.mode(t, &asked)
	ok = ok && w.certain(t, c, &asked)
	if !ok {
		w.draft.open[inResponse] = append(w.draft.open[inResponse], asked...)
		return
	}
	t.asked = append(t.asked, asked...)
	w.fact(t.at, "response.steps")
	w.measured(t, c)
}

// dayAfter is a time that steps cannot have.
var dayAfter = lazyregexp.New(`(?i)(?:senest|inden)\h+dagen\h+efter`)

// partOfYear tells that a label is of some months only.
var partOfYear = lazyregexp.New(`(?i)(?:^|[^\p{L}])i\h+(?:` + months + `|sommer\p{L}*|vinter\p{L}*|ferie\p{L}*|jule\p{L}*|\p{L}*perioder?(?:ne|n)?|spids\p{L}*)(?:$|[^\p{L}])`)

// otherRequests are requests, not faults of some severity.
var otherRequests = lazyregexp.New(`^(?:Øvrige|Almindelige|Generelle)\h+(?:henvendelser|spørgsmål|opkald|mails|e-mails)`)

// gradeOf returns the severity of a label that says what it measures behind it: Kategori A – påbegyndt fejlretning.
func gradeOf(label string) string {
	for _, dash := range []string{" - ", " – "} {
		if grade, measures, ok := strings.Cut(label, dash); ok && measureOf(measures) != "" {
			return grade
		}
	}
	return label
}

// waitFor is a label of the time for something.
var waitFor = lazyregexp.New(`(?i)^(?:vente|sagsbehandlings|behandlings|svar)tid(?:en)?\h+(?:til|for|ved|på|af)\h+(\p{L}[\p{L} -]+)$`)

// callWords tell that a target is of the telephone.
var callWords = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:(?:telefon)?opkald(?:ene)?|tager telefonen)(?:$|[^\p{L}])`)

// mailWords tell that it is of the e-mail.
var mailWords = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:e-?)?mails\h(?:bliver\h)?besvare`)

// headed gives a target what its label, its first words and its heading say.
func (w *walker) headed(t *target, l caption, c *clause) {
	lead := c.lead
	m := meant(c.opening)
	t.heading = w.heading
	t.channel = l.channel
	if t.channel == "" && len(c.contacts) == 1 {
		t.channel = c.contacts[0].channel
	}
	if t.channel == "" {
		t.channel = m.channel
	}
	if t.channel == "" && callWords().MatchString(t.wording) {
		t.channel = declarations.Phone
	}
	if t.channel == "" && mailWords().MatchString(t.wording) {
		t.channel = declarations.Email
	}
	t.severity = w.grade
	switch {
	case l.of != "" && (severityPattern().MatchString(l.of) || gradeFirst().MatchString(l.of)):
		t.severity = l.of
	case l.of != "":
		t.topic = l.of
	case l.text != "" && (l.graded || severityPattern().MatchString(l.text) || w.about == aboutResponse && gradeFirst().MatchString(l.text) && len(strings.Fields(parentheses().ReplaceAllString(l.text, ""))) == 1):
		t.severity = gradeOf(l.text)
	case waitFor().MatchString(l.text) && t.channel == "":
		t.topic = waitFor().FindStringSubmatch(l.text)[1]
	case l.text == "" && otherRequests().MatchString(c.opening):
		t.topic = otherRequests().FindString(c.opening)
	case lead != "" && (severityPattern().MatchString(lead) || gradeFirst().MatchString(lead)):
		t.severity = lead
	case l.text != "" && trimWords(anyMeasure().ReplaceAllString(l.text, ""), leadFiller) == "" && measureOf(l.text) != "" && lead == "": // Løst, Første svar
	case l.text != "" && t.channel == "" && (l.section == noSection || l.section == aboutSupport && trimWords(l.text, leadFiller) != "") && len(l.audience) == 0:
		t.topic = l.text
	case strings.HasSuffix(lead, "stræber"): // Supporten tilstræber at besvare
	case lead != "" && !c.doubted && (l.text == "" || nounFirst().MatchString(t.wording) && measureOf(l.text) != "") && m.channel == "" && len(m.audience) == 0 && len(c.contacts) == 0:
		t.topic = lead
	}
	for _, one := range [][]string{l.audience, m.audience} {
		if len(t.audience) == 0 {
			t.audience = one
		}
	}
	switch {
	case c.doubted: // a deadline after contacts need not be theirs
	case w.about != aboutResponse:
		if f := w.field; f != nil && l.text == "" && t.channel == "" && t.severity == "" && w.answersIn(f, c.at) {
			t.channel = f.channel
		}
		if t.channel == "" && t.severity == "" && w.about == aboutSupport && len(c.contacts) == 0 {
			t.channel = w.under.channel
			if t.channel == declarations.Web && len(of(w.block().groups, declarations.Email)) > 0 {
				t.channel = "" // both are ways to write
			}
		}
		if t.topic == "" && w.about == aboutSupport {
			t.topic = w.subject
		}
		if len(w.blocks) > 0 && len(t.audience) == 0 && w.about == aboutSupport {
			t.audience = w.block().audience
		}
	default:
		if len(t.audience) == 0 {
			t.audience = w.under.audience
		}
		if t.topic == "" {
			t.topic = w.under.topic
		}
		if t.channel == "" && t.severity == "" {
			t.channel = w.under.channel
		}
	}
	if t.channel == declarations.Phone && m.channel == "" && l.channel == "" && len(c.contacts) == 0 && !callWords().MatchString(t.wording) && inDays(t.steps) {
		t.channel = "" // nobody answers a telephone within days
	}
	if t.channel == declarations.Post && m.channel == "" && l.channel == "" {
		t.channel = ""
	}
}

// inDays reports whether steps take a day or more.
func inDays(steps []step) bool {
	return slices.ContainsFunc(steps, func(s step) bool { return s.within.Unit == 'D' })
}

// answersIn reports whether a promise is one of the group at hand: it stands on its line, or speaks of answers below its label.
func (w *walker) answersIn(f *group, p Range) bool {
	if f.at.To > p.From || !strings.ContainsAny(w.text[f.at.To:p.From], "\r\n") {
		return f.labelled || measureOf(w.at(p)) == declarations.Answer && f.channel != declarations.Phone
	}
	return f.labelled && measureOf(w.at(p)) == declarations.Answer
}

// key names a target in the ids of questions.
func (t *target) key() string {
	return name(append([]string{channelNames[t.channel], t.severity, t.topic}, t.audience...)...)
}

// answered adds the contacts of a sentence that promises an answer.
func (w *walker) answered(p Range, found []contact, l caption) {
	for n, c := range found {
		if g := w.field; n == 0 && (g == nil || g.filled() && g.channel != c.channel) {
			m := meaning{section: aboutSupport, channel: c.channel, audience: l.audience}
			if len(m.audience) == 0 {
				m.audience = audiences(w.at(Range{p.From, c.at.From}))
			}
			if l.empty() && !w.topicless(l.text) {
				m.topic = l.text
			}
			w.begin(m, "", c.at)
		}
		w.add(c)
		w.fact(c.at, "support.contacts")
	}
}
