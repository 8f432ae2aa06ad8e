package lang

import (
	"strings"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Sentence is text for people. Its parts let a page set the most important word
// in bold and mark times as times.
type Sentence []Part

// Part is a piece of a sentence.
type Part struct {
	Text      string
	Strong    bool
	Published bool        // the declaration's own words, which are Danish in any language
	Time      hours.Bound // the instant that the text names, if it names one
}

// String returns the sentence as plain text.
func (s Sentence) String() string {
	var b strings.Builder
	for _, p := range s {
		b.WriteString(p.Text)
	}
	return b.String()
}

// speech is a sentence in the making. Its methods add a part each; one that is written
// out where it is needed makes the status module larger.
type speech struct {
	Language
	now  calendar.Instant
	said Sentence
}

func (s *speech) text(text string) *Part {
	s.said = append(s.said, Part{Text: text})
	return &s.said[len(s.said)-1]
}

func (s *speech) say(p *Phrase)       { s.text(p.In(s.Language)) }
func (s *speech) strong(text string)  { s.text(text).Strong = true }
func (s *speech) publish(text string) { s.text(text).Published = true }

// start says when something begins.
func (s *speech) start(b hours.Bound) { s.text(Start(s.Language, s.now, b.At)).Time = b }

// opens says when something begins, after some words, if it does.
func (s *speech) opens(words *Phrase, b hours.Bound) {
	if b.OK {
		s.say(words)
		s.start(b)
	}
}

// until says until when something lasts, after a preposition.
func (s *speech) until(words *Phrase, b hours.Bound) {
	s.say(words)
	s.text(Until(s.Language, s.now, b.At)).Time = b
}
