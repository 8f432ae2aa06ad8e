package prose

import (
	"regexp"
	"slices"
	"strings"

	"servicestatus/declarations"
)

var (
	responseWords = regexp.MustCompile(`(?i)(?:fejl)?kategori [A-E\d]|(?:^|[^\p{L}])P[1-5](?:$|[^\p{L}\d])`)
	duringPattern = regexp.MustCompile(`(?i)(?:i|uden for|inden for|indenfor|udenfor)[\s\x{a0}]+(?:den[\s\x{a0}]+)?((?:primær|sekundær)e?(?:[\s\x{a0}]+(?:driftstid(?:en)?|drift|oppetid|tid))?|(?:aften|nat)(?:timerne|driften)?)(?:$|[^\p{L}])`)
	aroundClock   = regexp.MustCompile(`(?i)\(?(?:hele døgnet|døgnet rundt|24/7|hele døgnet, alle dage|alle dage(?: hele døgnet)?)\)?`)
	inSupportTime = regexp.MustCompile(`(?i)\(?(?:inden for|indenfor|i)[\s\x{a0}]+(?:supportens |normal |vores |den normale |almindelig )?(?:åbningstid(?:en)?|telefontid(?:en)?|supporttid(?:en)?|bemandet tid|servicetid(?:en)?|kontortid(?:en)?)\)?`)
	separators    = regexp.MustCompile(`(?i)[,;/]|[\s\x{a0}](?:og|samt|mens|herefter|derefter)[\s\x{a0}]`)
	restWords     = regexp.MustCompile(`(?i)(?:de[\s\x{a0}]+)?(?:resterende|resten|øvrige|yderligere|sidste)`)
)

// targetWords may stand in a target beside what it promises.
var targetWords = vocabulary(`inden for indenfor indenfor: senest efter på i er vi til at en et af alle henvendelse henvendelsen henvendelser henvendelserne sager sagen opkald opkaldene fejl
	vil blive bliver skal være får du svar tid tiden gennemsnitlig gennemsnit gennemsnitligt normalt maks maks. max max. maksimalt højst mål målet opgave opgaver
	mail mails e-mail e-mails email emails skriftlige telefoniske telefonopkald henvendelserne sag
	fra modtagelse modtagelsen modtaget den det de og samt der som ved om med minimum mindst have har kan forvente vores andel pct procent hvoraf heraf hertil op
	tilfældene tilfælde hurtigst muligt henvendelsens anmeldelse anmeldelsen fejlmelding pr pr. per`)

// promises reports whether a text promises a time in which something is done.
func (w *walker) promises(text string) bool {
	if !durationPattern.MatchString(text) || beforehand.MatchString(text) {
		return false
	}
	return w.about == aboutResponse || anyMeasure.MatchString(text) || responseWords.MatchString(text)
}

// beforehand is a time before something, not after a request.
var beforehand = regexp.MustCompile(`(?i)(?:dage|timer|uger|minutter|time|dag|uge|måned(?:er)?)[\s\x{a0}]+(?:før|i forvejen|inden du|siden)|(?:timer|dage)[\s\x{a0}]+om[\s\x{a0}]+(?:ugen|året|dagen)`)

// targets reads the targets of a place, a sentence at a time.
func (w *walker) targets(p Range, l caption) {
	var all []Range
	for _, s := range w.sentences(p) {
		all = append(all, w.graded(s)...)
	}
	for n, s := range all {
		if achieved.MatchString(w.at(s)) || w.about == aboutResponse && achieved.MatchString(w.heading) {
			continue
		}
		if !durationPattern.MatchString(w.at(s)) {
			continue
		}
		of := l
		if n > 0 && severityPattern.MatchString(w.at(s)) && measureOf(l.text) == "" {
			of = caption{meaning: meaning{audience: l.audience, topic: l.topic}}
		}
		w.target(s, of)
	}
}

// graded divides a sentence that gives several severities a time each: kritisk 30 min., alvorlig
// 2 timer.
func (w *walker) graded(p Range) (all []Range) {
	from := p.From
	for _, m := range listed.FindAllStringIndex(w.at(p), -1) {
		all = append(all, trimmed(w.text, Range{from, p.From + m[0]}))
		from = p.From + m[1]
	}
	all = append(all, trimmed(w.text, Range{from, p.To}))
	for _, one := range all {
		if text := w.at(one); !gradeFirst.MatchString(text) || len(durationPattern.FindAllString(text, -1)) != 1 {
			return []Range{p}
		}
	}
	return all
}

var (
	listed     = regexp.MustCompile(`,[\s\x{a0}]+(?:og[\s\x{a0}]+)?|;[\s\x{a0}]*|[\s\x{a0}]+og[\s\x{a0}]+`)
	gradeFirst = regexp.MustCompile(`(?i)^(?:kritisk|alvorlig|væsentlig|betydelig|mindre|øvrige|normal|almindelig|høj|lav|middel|medium|hast|p[1-5]|kategori|prioritet|niveau|blokerende)`)
)

// target reads a sentence with a target.
func (w *walker) target(p Range, l caption) {
	found := w.contacts(p, l.channel)
	if len(found) > 0 {
		w.answered(found, l)
	}
	c := &clause{walker: w, at: p, contacts: found}
	c.scan()
	if is := measureOf(l.text); c.measure == "" && is != "" && !slices.ContainsFunc(c.steps, func(s step) bool { return s.measure != "" }) {
		c.measure, c.said, c.captioned = is, anyMeasure.FindString(l.text), true
	}
	if len(c.steps) == 0 {
		return
	}
	t := &target{at: p, wording: tidy(strings.ReplaceAll(w.at(p), "\n", " ")), steps: c.steps}
	w.headed(t, l, c)
	if l.at.From < l.at.To {
		w.fact(l.at, "response.label")
	}
	var asked asked
	ok := c.broken && w.doubt(t, &asked) || !c.broken && w.mode(t, &asked)
	ok = w.certain(t, c, &asked) && ok
	if !ok {
		w.draft.open[inResponse] = append(w.draft.open[inResponse], asked...)
		return
	}
	t.asked = append(t.asked, asked...)
	w.fact(p, "response.steps")
	w.measured(t, c)
}

// headed gives a target what its label, its first words and its heading say.
func (w *walker) headed(t *target, l caption, c *clause) {
	lead := c.lead
	m := meant(c.opening)
	t.channel = l.channel
	if t.channel == "" && len(c.contacts) == 1 {
		t.channel = c.contacts[0].channel
	}
	if t.channel == "" {
		t.channel = m.channel
	}
	t.severity = w.grade
	switch {
	case l.text != "" && (l.graded || severityPattern.MatchString(l.text)):
		t.severity = l.text
	case lead != "" && (severityPattern.MatchString(lead) || gradeFirst.MatchString(lead)):
		t.severity = lead
	case l.text != "" && t.channel == "" && (l.section == noSection || l.section == aboutSupport && trimWords(l.text, leadFiller) != "") && len(l.audience) == 0:
		t.topic = l.text
	case lead != "" && l.text == "" && m.channel == "" && len(m.audience) == 0 && len(c.contacts) == 0:
		t.topic = lead
	}
	for _, one := range [][]string{l.audience, m.audience} {
		if len(t.audience) == 0 {
			t.audience = one
		}
	}
	if w.about != aboutResponse {
		if f := w.field; f != nil && f.labelled && l.text == "" && t.channel == "" && t.severity == "" {
			t.channel = f.channel
		}
		if len(w.blocks) > 0 && len(t.audience) == 0 && w.about == aboutSupport {
			t.audience = w.block().audience
		}
	} else {
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
	if t.channel == declarations.Post && m.channel == "" && l.channel == "" {
		t.channel = ""
	}
}

// mode settles how the shares of the steps add up.
func (w *walker) mode(t *target, to *asked) bool {
	total, falls, with, last := 0, false, 0, 0
	for _, s := range t.steps {
		if s.share == "" {
			continue
		}
		n := thousandths(s.share)
		falls = falls || n < last
		total, last = total+n, n
		with++
	}
	if n := len(t.steps); with == n-1 && with > 0 && t.steps[n-1].rest && total < 100_000 && t.steps[n-1].share == "" {
		t.steps[n-1].share = percentOf(100_000 - total)
		t.mode = declarations.Incremental
		return true
	}
	switch {
	case with == 0:
		return true
	case with < len(t.steps):
		return w.doubt(t, to)
	case with == 1:
		return last > 0 && last <= 100_000
	case total > 100_000 && falls || last == 0:
		return w.doubt(t, to)
	case total > 100_000:
		t.mode = declarations.Cumulative
	case falls || restWords.MatchString(t.wording):
		t.mode = declarations.Incremental
	default:
		value, ok := w.ask(Question{
			ID:      name("mode", w.draft.key, t.key()),
			Text:    "Er andelene i " + quoted(t.wording) + " samlede, eller skal de lægges sammen?",
			Choices: []Choice{{string(declarations.Cumulative), "Samlede: den sidste andel omfatter de første"}, {string(declarations.Incremental), "De lægges sammen"}},
			At:      t.at,
		}, to)
		t.mode = declarations.Mode(value)
		return ok
	}
	return true
}

// doubt asks whether to leave out a target whose parts do not fit together.
func (w *walker) doubt(t *target, to *asked) bool {
	w.ask(Question{
		ID:      name("target", w.draft.key, t.key()),
		Text:    "Svarmålet " + quoted(t.wording) + " kan ikke læses. Skriv det selv i response, eller lad det udgå.",
		Choices: []Choice{omit},
		At:      t.at,
	}, to)
	return false
}

// key names a target in the ids of questions.
func (t *target) key() string {
	return name(append([]string{channelNames[t.channel], t.severity, t.topic}, t.audience...)...)
}

// percentOf writes thousandths of a percent.
func percentOf(n int) string { return string(declarations.Percent(n).Append(nil, ',')) }

// thousandths reads a percentage.
func thousandths(percent string) int {
	whole, rest, _ := strings.Cut(strings.ReplaceAll(percent, ",", "."), ".")
	return number(whole)*1000 + number((rest + "000")[:3])
}

// certain asks about a target with words that are not understood, or with a time from one
// length to another.
func (w *walker) certain(t *target, c *clause, to *asked) bool {
	if len(c.unknown) == 0 && !c.spans || c.broken {
		return true
	}
	var read []string
	for _, s := range t.steps {
		one := inDanish(s)
		if s.share != "" {
			one = s.share + " % " + one
		}
		read = append(read, one)
	}
	value, ok := w.ask(Question{
		ID:      name("promise", w.draft.key, t.key()),
		Text:    "Betyder " + quoted(t.wording) + ": " + strings.Join(read, ", ") + "?",
		Choices: []Choice{{"yes", "Ja"}, omit},
		At:      t.at,
	}, to)
	return ok && value == "yes"
}

// inDanish says a duration: inden for 4 timer.
func inDanish(s step) string {
	d := s.within
	if d.N == 0 {
		return "straks"
	}
	units := map[byte][2]string{'S': {"sekund", "sekunder"}, 'M': {"minut", "minutter"}, 'H': {"time", "timer"}, 'D': {"dag", "dage"}}[d.Unit]
	unit := units[1]
	if d.N == 1 {
		unit = units[0]
	}
	if s.clock == declarations.WorkingDays {
		unit = "arbejds" + unit
	}
	n := strings.TrimLeft(d.String(), "PT")
	return "inden for " + n[:len(n)-1] + " " + unit
}

// answered adds the contacts of a sentence that promises an answer.
func (w *walker) answered(found []contact, l caption) {
	for n, c := range found {
		if g := w.field; n == 0 && (g == nil || g.filled() && g.channel != c.channel) {
			m := meaning{section: aboutSupport, channel: c.channel, audience: l.audience}
			if l.empty() {
				m.topic = l.text
			}
			w.begin(m, "", c.at)
		}
		w.add(c, "")
		w.fact(c.at, "support.contacts")
	}
}

// onlyDuration is a content of a label that is a length of time alone.
var onlyDuration = regexp.MustCompile(`^(?:` + durationPattern.String() + `)\.?$`)

// perhaps asks whether a length of time behind a label is a target.
func (w *walker) perhaps(l caption, p Range) {
	whole := Range{l.at.From, p.To}
	value, ok := w.ask(Question{
		ID:      name("target", w.draft.key, l.text),
		Text:    "Er " + quoted(w.at(whole)) + " et svarmål: tiden, til en henvendelse er behandlet?",
		Choices: []Choice{{"yes", "Ja"}, omit},
		At:      whole,
	}, &w.draft.open[inResponse])
	if ok && value == "yes" {
		w.target(p, l)
	}
}
