package page

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"servicestatus/declarations/prose"
)

// answer takes the answer to a question.
func (s *State) answer(b Browser, id, value string) {
	if value = strings.TrimSpace(value); value == "" {
		return
	}
	answers := maps.Clone(s.Pasted.Answers)
	answers[id] = value
	s.settleAnswers(b, id, answers)
}

// answerMany gives an answer of several choices one more, or one less. Leaving the passage out goes with no other.
func (s *State) answerMany(b Browser, id, value string) {
	all := slices.DeleteFunc(strings.Split(s.Pasted.Answers[id], ","), func(one string) bool { return one == "" || one == prose.Omit })
	switch at := slices.Index(all, value); {
	case at >= 0:
		all = slices.Delete(all, at, at+1)
	case value == prose.Omit && s.Pasted.Answers[id] != value:
		all = []string{value}
	case value != prose.Omit:
		all = append(all, value)
	default:
		all = nil
	}
	answers := maps.Clone(s.Pasted.Answers)
	if answers[id] = strings.Join(all, ","); len(all) == 0 {
		delete(answers, id)
	}
	s.settleAnswers(b, id, answers)
}

// takeBack leaves a question open again.
func (s *State) takeBack(b Browser, id, _ string) {
	answers := maps.Clone(s.Pasted.Answers)
	delete(answers, id)
	s.settleAnswers(b, id, answers)
	b.Focus(questionID(id))
}

func (s *State) settleAnswers(b Browser, id string, answers map[string]string) {
	var wrong *prose.AnswerError
	switch err := s.readAgain(answers); {
	case errors.As(err, &wrong):
		s.Pasted.Wrong, s.Pasted.why = id, wrong.Why
	case err != nil:
		b.Report(err)
	}
}

// oneOf reports whether a question is one of an earlier reading, in the same words and with the same choices: the answers to those of
// another text are not its own.
func oneOf(asked []prose.Question) func(prose.Question) bool {
	return func(q prose.Question) bool {
		return slices.ContainsFunc(asked, func(old prose.Question) bool {
			return old.ID == q.ID && old.Text == q.Text && slices.Equal(old.Choices, q.Choices)
		})
	}
}

// answerAgain gives the answers of an earlier reading to the same questions, as they come up.
func (s *State) answerAgain(given map[string]string, same func(prose.Question) bool) {
	p := &s.Pasted
	for p.Reading != nil {
		answers := maps.Clone(p.Answers)
		for _, q := range p.Reading.Questions {
			if value, ok := given[q.ID]; ok && same(q) {
				answers[q.ID] = value
			}
		}
		if len(answers) == len(p.Answers) || s.readAgain(answers) != nil {
			return
		}
	}
}
