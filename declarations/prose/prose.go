package prose

import (
	"slices"
	"sort"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
	"servicestatus/declarations/yaml"
)

// Reading is what a text says.
type Reading struct {
	Documents []Document
	Facts     []Fact // in the order of the text
	Questions []Question
	Unused    []Passage
	Stray     []string // ids of answers that answer no question
}

// Document is one service of the text.
type Document struct {
	YAML        string // with the open questions as comments
	Declaration *declarations.Declaration
}

// Fact is a place in the text, and what was read there.
type Fact struct {
	At Range
	Is string // the field of the declaration: "support.contacts"
}

// Passage is a place in the text that was not used.
type Passage struct {
	At   Range
	Text string
}

// Range is a half-open range of bytes.
type Range struct{ From, To int }

// Read reads a text, with the answers to questions of an earlier reading: the value that
// was chosen for each id. Its error is an [*AnswerError].
func Read(text string, answers map[string]string) (*Reading, error) {
	return ReadInSteps(text, answers, func() {})
}

// ReadInSteps is [Read] for a program with one thread. It calls pause before each part of the text that takes time to read.
func ReadInSteps(text string, answers map[string]string, pause func()) (*Reading, error) {
	var before *ids
	if len(answers) > 0 {
		first := understand(text, nil, nil, pause)
		before = first.ids.offer(first.questions)
	}
	r := understand(text, answers, before, pause)
	if r.wrong != nil {
		return nil, r.wrong
	}
	out := &Reading{Unused: r.unused()}
	out.Facts = r.facts
	files := yaml.Reader{Pause: pause}
	for _, d := range r.drafts {
		src := d.yaml()
		made, err := files.Read(d.ID+".yaml", []byte(src))
		if err != nil {
			return nil, err
		}
		out.Documents = append(out.Documents, Document{src, made.Declaration})
	}
	for _, q := range r.questions {
		out.Questions = append(out.Questions, *q)
	}
	sort.SliceStable(out.Facts, func(i, j int) bool { return out.Facts[i].At.From < out.Facts[j].At.From })
	sort.SliceStable(out.Questions, func(i, j int) bool { return out.Questions[i].At.From < out.Questions[j].At.From })
	for id := range answers {
		if !r.used[id] {
			out.Stray = append(out.Stray, id)
		}
	}
	slices.Sort(out.Stray)
	return out, nil
}

// understand reads a text into drafts, facts and questions.
func understand(text string, answers map[string]string, before *ids, pause func()) *reader {
	r := &reader{text: text, pause: pause, answers: answers, used: map[string]bool{}, ids: newIDs(before), topic: map[int]bool{}, titles: map[int]bool{}, menu: map[int]bool{}}
	for _, l := range lines(text) {
		if text := r.at(l.Range); ruler().MatchString(text) {
			r.fact(l.Range, "table")
		} else if numberAlone().MatchString(text) {
			r.fact(l.Range, "heading")
		} else {
			r.lines = append(r.lines, l)
		}
	}
	r.menus()
	for _, s := range r.services() {
		r.service(s)
	}
	r.everywhere()
	return r
}

// ruler is a line of marks between the head of a table and its rows, as Markdown has it.
var ruler = lazyregexp.New(`^\|?(?:\h*:?-{3,}:?\h*\|)+(?:\h*:?-{3,}:?\h*)?$`)

// reader reads one text.
type reader struct {
	text       string
	pause      func()
	answers    map[string]string
	lines      []line
	drafts     []*draft
	facts      []Fact
	questions  []*Question
	used       map[string]bool // ids of answers
	ids        *ids            // of questions
	wrong      *AnswerError    // the first
	menu       map[int]bool    // whether the lines that begin there are links of the page
	titles     map[int]bool    // whether the lines that begin there may be headings
	days       Range           // the last heading of special days, or sentence about them
	top        asked           // about the whole text
	page       string          // the title of the page, where it is no service
	published  string          // what the text calls itself
	factsFirst bool            // facts stand before the first name
	told       bool            // the title of the text names what all of it is about
	topic      map[int]bool    // lines that name a topic
}

// at returns the text at a place.
func (r *reader) at(p Range) string { return r.text[p.From:p.To] }

// fact notes that a place is understood.
func (r *reader) fact(p Range, is string) {
	if p.To > p.From {
		r.facts = append(r.facts, Fact{p, is})
	}
}
