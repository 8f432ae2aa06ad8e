package page

import (
	"strconv"

	"servicestatus/declarations/lang"
)

// Step is a part of the way from a text to a card on a page.
type Step string

// The steps. The zero value is the first.
const (
	PasteStep  Step = ""       // what to begin with
	AnswerStep Step = "answer" // what is read in a pasted text, and what a person must decide
	WriteStep  Step = "write"  // the declaration as fields, and how it is shown
	PlaceStep  Step = "place"  // how it comes onto a page
)

var steps = []struct {
	step Step
	name lang.Phrase
}{{PasteStep, phrasePasteStep}, {AnswerStep, phraseAnswerStep}, {WriteStep, phraseWriteStep}, {PlaceStep, phrasePlaceStep}}

// fragment returns what stands after # in the address of a step.
func (s Step) fragment() string {
	for i, one := range steps {
		if one.step == s {
			return "trin-" + strconv.Itoa(i+1)
		}
	}
	return ""
}

// reachable reports whether there is something to show in a step.
func (s *State) reachable(step Step) bool {
	switch step {
	case PasteStep:
		return true
	case AnswerStep:
		return s.Pasted.Reading != nil
	case WriteStep:
		return s.Studio.Origin != ""
	}
	return s.Studio.Declaration != nil && len(s.Studio.Problems) == 0
}

// steps draws the way through the Studio, and where the visitor is.
func (r renderer) steps() {
	r.Element("ol", attributes{"class", "steps needs-js", "aria-label", r.say(phraseSteps)}, func() {
		for i, one := range steps {
			current, disabled := "", ""
			if one.step == r.Step {
				current = "step"
			}
			if r.Live() && !r.reachable(one.step) {
				disabled = "true"
			}
			r.Element("li", nil, func() {
				r.button(strconv.Itoa(i+1)+" "+r.say(one.name), Action{ShowStep, string(one.step)}, "aria-current", current, "disabled", disabled)
			})
		}
	})
}

// next draws the way to a step at the end of another one.
func (r renderer) next(text lang.Phrase, action Action) {
	r.Element("p", attributes{"class", "buttons"}, func() { r.button(r.say(text), action, "class", "primary") })
}

func (s *State) showStep(b Browser, step, _ string) {
	if s.reachable(Step(step)) {
		s.show(b, Step(step))
	}
}

// show goes to a step. Its fields are new ones, so they are given their text again.
func (s *State) show(b Browser, step Step) {
	e := &s.Studio
	e.FieldText, e.filling = e.Text, filling{}
	e.Edition++
	if s.Step != step {
		s.Step = step
		if s.arriving {
			b.Rename(s.here())
		} else {
			b.Visit(s.here())
		}
	}
	b.Show(stepPart)
}

// Arrive shows the step that the address names, when the visitor has gone back or forward. A step that has nothing to show any more is passed over.
func (s *State) Arrive(b Browser, fragment string) {
	s.arriving = true
	for _, one := range steps {
		if named := one.step.fragment() == fragment || one.step == PasteStep && fragment == ""; named && one.step != s.Step && s.reachable(one.step) {
			s.show(b, one.step)
		}
	}
	s.arriving = false
	b.Rename(s.here())
}
