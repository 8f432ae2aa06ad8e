package page

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/prose"
)

// Pasted is the text of a page that the visitor has pasted, and what is read in it.
type Pasted struct {
	Text    string
	Reading *prose.Reading // of the text, with the answers; nil until it is read
	Answers map[string]string
	// Asked are the questions, open and answered, in the order of the text.
	Asked []prose.Question
	// Wrong is the question whose last answer it does not take; empty where there is none.
	Wrong string
	// Empty is true when nothing was found in the text that was read last.
	Empty     bool
	why       string // Wrong does not take it
	chosen    int    // the service that is shown
	published string // of that service
}

// MaxPasted is how many bytes of a page's text the Studio reads.
const MaxPasted = 64 << 10

// pastedOrigin is the origin of a text that was read in a pasted one. Drafts are stored with it, so the value stays.
const pastedOrigin = "tekst"

// paste takes what is in the field.
func (s *State) paste(b Browser, _, text string) {
	s.Pasted.Text = unixLines(text)
	s.Pasted.Empty = false
	b.Guard(s.unsaved())
}

// unsaved reports whether leaving the page would lose something.
func (s *State) unsaved() bool {
	return s.changed() || strings.TrimSpace(s.Pasted.Text) != "" && s.Services.from == nil
}

// readPasted reads the text.
func (s *State) readPasted(b Browser, _, _ string) {
	p := &s.Pasted
	switch {
	case strings.TrimSpace(p.Text) == "":
		s.Announcement = s.say(phrasePasteFirst)
		b.Focus(pastedField)
		return
	case len(p.Text) > MaxPasted:
		s.Announcement = s.say(phrasePastedTooLong)
		return
	case isDeclaration(p.Text):
		s.openOther(b, fileOrigin, p.Text)
		return
	}
	given, asked := p.Answers, p.Asked
	*p = Pasted{Text: p.Text}
	if err := s.readAgain(map[string]string{}); err != nil {
		s.Announcement = s.say(phrasePastedTooMuch) // what was read is more than a declaration can have
		b.Focus(pastedField)
		return
	}
	s.answerAgain(given, oneOf(asked))
	if p.Reading == nil || len(p.Reading.Documents) == 0 {
		p.Reading, p.Empty = nil, true
		b.Focus(pastedField)
		return
	}
	s.show(b, AnswerStep)
}

// isDeclaration reports whether a text is a declaration in YAML or JSON, and not the text of a page.
func isDeclaration(text string) bool {
	return strings.HasPrefix(text, "id:") || strings.Contains(text, "\nid:") || strings.HasPrefix(strings.TrimSpace(text), "{")
}

// readAgain reads the text with answers. What is wrong with them leaves everything as it was.
func (s *State) readAgain(answers map[string]string) error {
	p := &s.Pasted
	pause := s.Studio.Pause
	if pause == nil {
		pause = func() {}
	}
	reading, err := prose.ReadInSteps(p.Text, answers, pause)
	if err != nil {
		return err
	}
	var asked []prose.Question
	for _, q := range p.Asked {
		if _, answered := answers[q.ID]; answered && !slices.Contains(reading.Stray, q.ID) {
			asked = append(asked, q)
		}
	}
	asked = append(asked, reading.Questions...)
	sort.SliceStable(asked, func(i, j int) bool { return asked[i].At.From < asked[j].At.From })
	p.Reading, p.Answers, p.Asked, p.Wrong, p.why = reading, answers, asked, "", ""
	p.choose(min(p.chosen, len(reading.Documents)-1))
	return nil
}

// choose shows one of the services of the text.
func (p *Pasted) choose(n int) {
	if p.chosen = max(n, 0); n >= 0 {
		p.published = declarations.Encode(p.Reading.Documents[n].Declaration)
	}
}

// declaration returns the service that is shown.
func (p *Pasted) declaration() *declarations.Declaration {
	return p.Reading.Documents[p.chosen].Declaration
}

// chooseService shows another service of the text.
func (s *State) chooseService(_ Browser, _, value string) {
	if n, err := strconv.Atoi(value); err == nil && n >= 0 && n < len(s.Pasted.Reading.Documents) {
		s.Pasted.choose(n)
	}
}

// take gives the editor what was read. Questions without an answer stand in it as comments.
func (s *State) take(b Browser, _, _ string) {
	p := &s.Pasted
	if s.Studio.Origin == pastedOrigin && s.Services.from == p.Reading {
		s.switchTo(p.chosen) // it is there, with what has been written since
		s.show(b, WriteStep)
		return
	}
	if s.untouched() {
		s.Studio.Dirty, s.Services.others = false, nil
	}
	s.openOther(b, pastedOrigin, p.Reading.Documents[p.chosen].YAML)
}

// Published returns the declaration that the elements of the step show.
func (s *State) Published() string {
	if s.Step == AnswerStep {
		return s.Pasted.published
	}
	return s.Studio.Published
}

func questionID(id string) string { return "q-" + id }
