package page

import (
	"encoding/json"

	"servicestatus/declarations/prose"
)

// memory is what a tab remembers of a pasted text, so that a reload loses nothing.
type memory struct {
	Text    string            `json:"text"`
	Read    bool              `json:"read"` // it has been read, and Answers were given
	Answers map[string]string `json:"answers,omitempty"`
	Service int               `json:"service,omitempty"` // the one that is shown
	Edited  map[int]string    `json:"edited,omitempty"`  // the YAML of the services that were corrected
}

// remember keeps what was pasted and answered, if that has changed. A browser that keeps nothing asks before the page is left, as it does
// anyway. The later steps change nothing of it but what is corrected.
func (s *State) remember(b Browser) {
	p, service := &s.Pasted, s.Pasted.chosen
	var edited map[int]string
	if from := s.Services.from; from != nil && from == p.Reading && p.Text != "" {
		edited, service = s.corrections(), s.Services.edited
	} else if s.Step == WriteStep || s.Step == PlaceStep {
		return
	}
	text, err := json.Marshal(memory{p.Text, p.Reading != nil, p.Answers, service, edited})
	if now := string(text); err == nil && now != s.remembered && (p.Text != "" || s.remembered != "") && b.Remember(now) == nil {
		s.remembered = now
	}
}

// recall takes what the tab has remembered, and shows it where nothing else is asked for.
func (s *State) recall(b Browser, show bool) {
	var m memory
	text, err := b.Remembered()
	if err != nil || json.Unmarshal([]byte(text), &m) != nil || m.Text == "" || s.Pasted.Text != "" {
		return
	}
	s.Pasted.Text = m.Text
	if m.Read {
		if s.readAgain(map[string]string{}) != nil || len(s.Pasted.Reading.Documents) == 0 {
			s.Pasted.Reading = nil
		} else {
			s.answerAgain(m.Answers, func(prose.Question) bool { return true })
			s.Pasted.choose(min(m.Service, len(s.Pasted.Reading.Documents)-1))
		}
	}
	s.remembered = text
	if show && s.Pasted.Reading != nil {
		s.show(b, AnswerStep)
		s.correctAgain(b, m)
	}
	if show {
		s.Announcement = s.say(phraseRecalled)
	}
	b.Guard(s.unsaved())
}
