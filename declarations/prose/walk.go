package prose

import (
	"slices"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
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
	column      string  // what the head of a table says over a percentage
	year        string  // that a heading of special days names
	turn        bool    // that heading is of Christmas and the new year
	yearOf      yearAsked
	blocks      []*block
	field       *group // the label that the next lines belong to
	closing     bool   // a blank line ends it
	asked       *group // the contact that a question is about; what is said right behind it is of it
	rows        []*row
	waiting     *hoursText // hours of uptime that wait for their percentage
	fixed       []*definition
	someBook    bool     // only some visits need an appointment
	booked      []string // the matters for which a visit needs an appointment
	appointment string   // that a visit needs one, or where it is made
	clocks      []clockRule
	overall     declarations.Channel            // of a heading over audiences
	period      string                          // that all percentages are measured over
	suspended   bool                            // no guarantee holds in maintenance
	settled     map[Range]settled               // hours that several contacts have
	cases       string                          // for which cases a heading says that its contacts are: Vagttelefon
	casesEnd    bool                            // a blank line ends them
	partOfDays  string                          // what the heading of special days says they are of
	stays       []string                        // lines that the text says are open on special days
	meant       map[string]declarations.Measure // words of which the measure has been asked about
}

// service reads the lines of a service into a draft.
func (r *reader) service(s *service) {
	r.source(s)
	if !r.tells(s) {
		return
	}
	w, facts := &walker{reader: r, draft: &draft{Name: s.name}}, len(r.facts)
	r.called(s, w.draft)
	if s.title >= 0 && withoutAudience(r.heading(r.lines[s.title])) != r.heading(r.lines[s.title]) {
		w.open(meaning{audience: audiences(r.heading(r.lines[s.title]))})
	}
	for _, i := range s.lines {
		if i != s.title && !r.lines[i].done {
			w.line(i)
		}
	}
	if w.finish(); len(r.drafts) > 0 && !w.draft.says() {
		r.facts = r.facts[:facts] // a heading over what is no part of a declaration
		return
	}
	r.drafts = append(r.drafts, w.draft)
}

// line reads a line: a row of a table, a heading, a label with its content, or
// sentences.
func (w *walker) line(i int) {
	w.pause()
	l := w.lines[i]
	if l.blank && w.closing && w.field != nil && w.field.filled() {
		w.field = nil
	}
	if l.blank && len(w.blocks) > 0 && w.block().short && (w.block().used() || w.asked != nil) && !w.isTitle(l) {
		w.open(meaning{topic: w.subject}) // what stands under Akut is one paragraph
	}
	if l.blank && w.casesEnd {
		w.cases, w.casesEnd = "", false
	}
	if l.blank && w.grade != "" && !w.isTitle(l) && slices.ContainsFunc(w.draft.response, func(t *target) bool { return t.severity == w.grade }) {
		w.grade = ""
	}
	if l.blank && w.subject != "" && w.block().topic == w.subject && w.block().used() && !w.isTitle(l) && forGroup().MatchString(w.at(l.Range)) {
		w.subject = ""
		w.open(meaning{}) // a paragraph for others
	}
	switch {
	case w.addressed(i) || w.validity(l.Range) || w.elsewhere(l.Range):
	case len(l.cells) > 0 && w.table(i):
	case w.tableOfLines(i):
	case w.isTitle(l):
		w.title(i)
	default:
		w.content(i)
	}
}

// forGroup begins a paragraph that says whom it is for: Håndværkere sender faktura til.
var forGroup = lazyregexp.New(`(?i)^` + oneGroup + `(?:` + between + oneGroup + `)*\h+(?:kan|skal|bedes|sender?|skriver|ringer|henvender|kontakter)\h`)

// finish makes the parts of the declaration from what the lines said.
func (w *walker) finish() {
	w.support()
	w.meets()
	w.tracks()
	w.draft.tellApart()
	w.supportClocks()
	w.during()
	w.linesOfDays()
	w.closedOnHolidays()
	w.roundTheClock(w.draft, w.stays)
	for _, m := range w.draft.maintenance {
		m.suspended = m.suspended || w.suspended
	}
}
