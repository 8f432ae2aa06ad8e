package prose

import (
	"regexp"
	"sort"
	"strings"

	"servicestatus/declarations"
)

// walker reads the lines of one service.
type walker struct {
	*reader
	draft       *draft
	about       section
	heading     string  // the last one
	place       Range   // of it
	under       meaning // what it says
	label       string  // of uptime windows: the last heading that names one
	subject     string  // the topic of this part of the page
	grade       string  // the severity that a heading names
	year        string  // that a heading of special days names
	blocks      []*block
	field       *group // the label that the next lines belong to
	closing     bool   // a blank line ends it
	rows        []*row
	waiting     *hoursText // hours of uptime that wait for their percentage
	fixed       []*definition
	appointment string // that a visit needs one, or where it is made
	clocks      []clockRule
	overall     declarations.Channel            // of a heading over audiences
	period      string                          // that all percentages are measured over
	suspended   bool                            // no guarantee holds in maintenance
	meant       map[string]declarations.Measure // words of which the measure has been asked about
}

// service reads the lines of a service into a draft.
func (r *reader) service(s *service) {
	r.source(s)
	if !r.tells(s) {
		return
	}
	w := &walker{reader: r, draft: &draft{Name: s.name}}
	r.called(s, w.draft)
	for _, i := range s.lines {
		if i != s.title && !r.lines[i].done {
			w.line(i)
		}
	}
	w.finish()
	r.drafts = append(r.drafts, w.draft)
}

// line reads a line: a row of a table, a heading, a label with its content, or
// sentences.
func (w *walker) line(i int) {
	l := w.lines[i]
	if l.blank && w.closing && w.field != nil && w.field.filled() {
		w.field = nil
	}
	switch {
	case w.validity(l.Range) || w.elsewhere(l.Range):
	case len(l.cells) > 0 && w.table(i):
	case w.isTitle(l):
		w.title(i)
	default:
		w.content(i)
	}
}

// title reads a heading.
func (w *walker) title(i int) {
	l := w.lines[i]
	if w.addressLines(i) {
		return
	}
	text := strings.TrimRight(w.reader.heading(l), ": ")
	m := meant(text)
	if booking.MatchString(text) && bookNeeded.MatchString(text) && w.appointment == "" {
		w.appointment = declarations.Required
	}
	graded := severityPattern.MatchString(text) && measureOf(text) == ""
	switch {
	case w.topic[i]:
		w.subject, w.about, w.heading = text, aboutSupport, text
		w.fact(l.Range, "support.topic")
		w.open(meaning{topic: text})
	case m.channel == declarations.Web && m.section == aboutSupport && !w.saysHoursAfter(i):
		w.leave(m)
		w.portal(i, text, m)
	case w.about == aboutResponse && graded && !levels.MatchString(text):
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
		if w.label = text; generalUptime.MatchString(text) {
			w.label = ""
		}
		if len(m.audience) == 0 && m.section == noSection {
			m.audience = w.under.audience
		}
		w.start(aboutUptime, m, l)
	case m.empty(): // a heading that says nothing ends what stands over it
		w.about, w.under, w.label, w.grade, w.field, w.waiting = noSection, meaning{}, "", "", nil, nil
		w.open(meaning{topic: w.subject})
	default:
		if w.label = ""; m.section == aboutUptime && !generalUptime.MatchString(text) {
			w.label = text
		}
		w.start(m.section, m, l)
	}
}

// levels is a heading that names one severity, not what is graded.
var levels = regexp.MustCompile(`(?i)kritisk|alvorlig|betydelig|mindre|almindelig|blokerende|væsentlig|kategori \S|prioritet \S|p[1-5](?:$|\P{L})|niveau \d|-fejl|fejl [A-E\d]|haster|^(?:høj|lav|mellem|middel|akut)`)

// generalUptime is a heading over all windows, not the name of one.
var generalUptime = regexp.MustCompile(`(?i)^(?:oppetid(?:er)?|drift(?:stid(?:er)?|sinformation|seffektivitet|smål)?|tilgængelighed|drift og (?:tilgængelighed|support|oppetid))$`)

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
		w.year = ""
		if y := yearPattern.FindStringSubmatch(w.heading); y != nil {
			w.year = y[1]
		}
	case aboutSupport:
		if m.topic == "" {
			m.topic = w.subject
		}
		if len(w.blocks) > 0 && m.channel == "" && len(m.audience) == 0 && strings.HasSuffix(w.heading, ":") && !timeLabel.MatchString(w.heading) {
			return // it leads to the lines under it
		}
		if m.channel == "" && !timeLabel.MatchString(w.heading) {
			w.open(m)
			w.block().nested = w.overall != ""
			return
		}
		w.leave(m)
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
	if len(w.blocks) == 0 || w.block().nested {
		w.open(meaning{topic: w.subject})
	}
	if !w.block().used() && len(w.block().audience) == 0 {
		w.overall = m.channel
	}
}

// timeLabel is a label of hours.
var timeLabel = regexp.MustCompile(`(?i)telefontid|åbningstid|træffetid|ekspeditionstid|åbent|bemandet|betjent`)

// blankAfter reports whether a blank line follows a line.
func (w *walker) blankAfter(l line) bool {
	next := sort.Search(len(w.lines), func(i int) bool { return w.lines[i].start > l.start })
	return next == len(w.lines) || w.lines[next].blank
}

// saysHoursAfter reports whether the line after a line is hours.
func (w *walker) saysHoursAfter(i int) bool {
	return i+1 < len(w.lines) && saysHours(w.at(w.lines[i+1].Range)) && len(w.contacts(w.lines[i+1].Range, "")) == 0
}

// promisesAfter reports whether the line after a line promises a time.
func (w *walker) promisesAfter(i int) bool {
	return i+1 < len(w.lines) && durationPattern.MatchString(w.at(w.lines[i+1].Range)) && !saysTime(w.at(w.lines[i+1].Range))
}

// content reads a line that is no heading.
func (w *walker) content(i int) {
	l := w.lines[i]
	if label, rest, ok := w.labelled(l.Range); ok && w.underLabel(i, label, rest) {
		return
	}
	if w.about == aboutSpecialDays {
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
			if text := w.at(s); saysShare(text) && uptimeWords.MatchString(text) {
				w.uptime(s, w.label)
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

// forPeople tells that people are available, not a system.
var forPeople = regexp.MustCompile(`(?i)telefon|support|chat|hotline|servicedesk|helpdesk|medarbejder|(?:^|[^\p{L}])vi(?:$|[^\p{L}])|kundeservice`)

// sentence reads a sentence of a service, whatever heading it stands under.
func (w *walker) sentence(p Range) {
	text := w.at(p)
	switch {
	case w.clockOfAll(p) || w.periodOfAll(p):
	case w.promises(text):
		w.targets(p, caption{})
	case saysShare(text) && uptimeWords.MatchString(text):
		w.uptime(p, w.label)
	case uptimeWords.MatchString(text) && saysTime(text) && !forPeople.MatchString(text) && len(w.contacts(p, "")) == 0:
		w.uptime(p, w.label)
	case upkeep.MatchString(text) && saysTime(text):
		w.maintain(p, "")
	default:
		w.help(p)
	}
}
