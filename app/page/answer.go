package page

import (
	"slices"
	"strconv"
	"strings"

	"servicestatus/declarations/prose"
)

// answering draws the second step: the text and what is understood of it, what a person must decide, and the card.
func (r renderer) answering() {
	p := &r.Pasted
	r.Element("div", attributes{"class", "answering"}, func() {
		r.Element("section", attributes{"class", "source", "aria-labelledby", "source"}, func() {
			r.Leaf("h2", r.say(phraseYourText), "id", "source")
			r.Leaf("p", r.say(phraseYourTextHint), "class", "hint")
			r.markedText()
			r.Element("p", attributes{"class", "buttons"}, func() { r.button(r.say(phraseChangeText), Action{ShowStep, string(PasteStep)}) })
		})
		r.Element("section", attributes{"class", "questions", "aria-labelledby", "questions"}, func() {
			r.Leaf("h2", r.questionCount(), "id", "questions")
			r.Leaf("p", r.say(phraseNoGuess), "class", "hint")
			for n := range p.Asked {
				r.question(n)
			}
			r.unsavedNotice()
			r.next(phraseToCard, Action{Take, ""})
		})
		r.Element("section", attributes{"class", "see", "aria-labelledby", "preview"}, func() {
			r.Leaf("h2", r.say(phrasePreview), "id", "preview")
			if len(p.Reading.Documents) > 1 {
				r.serviceChoice(p.Reading, p.chosen, ChooseService)
			}
			// The line is always there, so that the elements after it stay the same.
			without := ""
			if r.Studio.Origin == pastedOrigin && !r.untouched() {
				without = r.say(phraseWithoutCorrections)
			}
			r.Leaf("p", without, "class", "notice quiet")
			r.studioMoment()
			r.elements()
		})
	})
}

// serviceChoice draws the list of the services of a text.
func (r renderer) serviceChoice(of *prose.Reading, chosen int, verb Verb) {
	var options []string
	for n, d := range of.Documents {
		options = append(options, strconv.Itoa(n), d.Declaration.Name)
	}
	r.choice("service", r.say(phraseWhichService), strconv.Itoa(chosen), Action{verb, ""}, options...)
}

// questionCount says how many questions are open.
func (s *State) questionCount() string {
	switch n := len(s.Pasted.Reading.Questions); n {
	case 0:
		if len(s.Pasted.Asked) > 0 {
			return s.say(phraseAllAnswered)
		}
		return s.say(phraseNoQuestions)
	case 1:
		return s.say(phraseOneQuestion)
	default:
		return s.fill(phraseQuestions, strconv.Itoa(n))
	}
}

// question draws a question with its choices, and a field where the answer may be another one.
func (r renderer) question(n int) {
	q := &r.Pasted.Asked[n]
	answer, answered := r.Pasted.Answers[q.ID]
	class := "question"
	if answered {
		class += " answered"
	}
	id := questionID(q.ID)
	r.Element("fieldset", attributes{"class", class, "id", id, "tabindex", "-1"}, func() {
		r.Leaf("legend", strconv.Itoa(n+1)+". "+q.Text, "lang", "da")
		given := []string{answer}
		if q.Many {
			given = strings.Split(answer, ",")
		}
		for i, c := range q.Choices {
			if !q.Many || c.Value != prose.AllWays { // which is all of the boxes
				r.answerChoice(q, id+"-"+strconv.Itoa(i), c, answered && slices.Contains(given, c.Value))
			}
		}
		if q.Free() && !q.Many {
			r.ownAnswer(q, id, answer)
		}
		if answered {
			r.button(r.say(phraseTakeBack), Action{TakeBack, q.ID}, "class", "link", "aria-label", r.say(phraseTakeBack)+": "+q.Text)
		}
	})
}

func (r renderer) answerChoice(q *prose.Question, id string, c prose.Choice, chosen bool) {
	checked := ""
	if chosen {
		checked = "true"
	}
	r.Boxes[id] = chosen
	kind, action := "radio", Action{Answer, q.ID}
	if q.Many {
		kind, action.Verb = "checkbox", AnswerMany
	}
	r.Element("label", attributes{"for", id, "lang", "da"}, func() {
		r.Element("input", attributes{"type", kind, "name", questionID(q.ID), "id", id, "value", c.Value, "checked", checked}, func() {
			r.on("change", action)
		})
		r.Leaf("span", c.Label)
	})
}

// Own is what a field for an answer of one's own shows.
type Own struct{ Question, Answer string }

// ownAnswer draws a field for an answer that is none of the choices.
func (r renderer) ownAnswer(q *prose.Question, id, answer string) {
	if slices.ContainsFunc(q.Choices, func(c prose.Choice) bool { return c.Value == answer }) {
		answer = ""
	}
	problem, invalid := "", ""
	if r.Pasted.Wrong == q.ID {
		problem, invalid = r.say(phraseWrongAnswer)+" "+r.Pasted.why, "true"
	}
	id += "-own"
	r.Own[id] = Own{q.ID, answer}
	r.Element("div", attributes{"class", "field"}, func() {
		r.Leaf("label", r.say(phraseOwnAnswer), "for", id)
		r.Element("input", attributes{"type", "text", "id", id, "lang", "da", "autocomplete", "off", "value", answer, "aria-describedby", id + "-problem", "aria-invalid", invalid}, func() {
			r.on("change", Action{Answer, q.ID})
		})
		r.Leaf("p", problem, "class", "problem", "id", id+"-problem", "role", "status")
	})
}
