package page

import (
	"cmp"

	"servicestatus/declarations/lang"
)

// studio draws the page where a declaration is made: a step of the way from a text to a card on a page. Drawn ahead it is
// the first step, as the app draws it: nothing that a visitor sees moves when the app takes over.
func (r renderer) studio() {
	r.heading("Studio")
	r.Leaf("p", r.say(phraseStudioLead), "class", "lead")
	// The line is always there, so that the elements after it stay the same.
	r.Leaf("p", r.say(phraseStudioNeeds), "class", "notice quiet without-js")
	r.steps()
	r.Studio.Fields, r.Own, r.Boxes = nil, map[string]Own{}, map[string]bool{}
	// No step begins with elements of the same kind as another: none of its fields becomes a field of that.
	switch r.Step {
	case AnswerStep:
		r.Element("article", attributes{"id", stepPart, "tabindex", "-1"}, r.answering)
	case WriteStep:
		r.Element("div", attributes{"id", stepPart, "tabindex", "-1"}, r.correcting)
	case PlaceStep:
		r.Element("div", attributes{"id", stepPart, "tabindex", "-1"}, r.placing)
	default:
		r.Element("section", attributes{"id", stepPart, "tabindex", "-1"}, r.pasting)
	}
}

// correcting draws the third step: the declaration as fields, and how it is shown.
func (r renderer) correcting() {
	r.begin()
	r.chooseEdited()
	r.studioMoment()
	r.Element("div", attributes{"class", "split"}, func() {
		r.Element("section", attributes{"class", "write", "aria-labelledby", "text"}, r.writing)
		r.Element("section", attributes{"class", "see", "aria-labelledby", "preview"}, r.preview)
	})
	if r.reachable(PlaceStep) {
		r.next(phraseToPage, Action{ShowStep, string(PlaceStep)})
	}
}

// writing draws the text, and what can be done with it.
func (r renderer) writing() {
	e := &r.Studio
	r.Leaf("h2", r.say(phraseText), "id", "text")
	r.Element("p", attributes{"class", "buttons"}, func() {
		r.historyButton(phraseUndoLast, Undo, e.history.past)
		r.historyButton(phraseRedo, Redo, e.history.future)
	})
	r.form()
	r.asYAML()
	r.problems()
	r.Element("p", attributes{"class", "buttons"}, func() {
		// One button, which keeps the focus when it turns into the other.
		kept, text, action := "", phraseKeep, Action{Keep, ""}
		switch {
		case e.Draft != "" && e.Dirty:
			kept, text = r.say(phraseNotKept), phraseKeepAgain
		case e.Draft != "":
			kept, text, action = r.say(phraseIsKept), phraseForget, Action{Forget, e.Draft}
		}
		r.Leaf("span", kept, "class", "quiet")
		r.button(r.say(text), action)
		r.button(r.say(phraseYAML), Action{DownloadYAML, ""})
		if len(e.Problems) == 0 {
			r.button(r.say(phraseJSON), Action{DownloadJSON, ""})
		}
	})
	r.Leaf("p", r.say(phraseKeepHint), "class", "hint")
}

// historyButton draws a button that undoes the last change or makes it again, if there is one.
func (r renderer) historyButton(text lang.Phrase, verb Verb, changes []string) {
	disabled := ""
	if len(changes) == 0 {
		disabled = "true"
	}
	// A button that is disabled loses the focus, with the last change that it undoes.
	r.button(r.say(text), Action{verb, ""}, "aria-disabled", disabled)
}

// asYAML draws the text itself, which a button shows and hides.
func (r renderer) asYAML() {
	text, expanded, hidden := phraseAsYAML, "false", "true"
	if r.Studio.ShowYAML {
		text, expanded, hidden = phraseHideYAML, "true", ""
	}
	r.Element("p", attributes{"class", "buttons"}, func() {
		r.button(r.say(text), Action{ShowYAML, ""}, "aria-expanded", expanded, "aria-controls", "as-yaml")
	})
	r.Element("div", attributes{"id", "as-yaml", "hidden", hidden}, r.paper)
}

// preview draws the elements that show the declaration. The browser gives them
// the text that was read last without problems.
func (r renderer) preview() {
	e := &r.Studio
	r.Leaf("h2", r.say(phrasePreview), "id", "preview")
	if e.Declaration == nil {
		r.Leaf("p", r.say(phraseNothingYet))
		return
	}
	// The line is always there, so that the elements after it stay the same.
	stale := ""
	if len(e.Problems) > 0 {
		stale = r.say(phraseLastGood)
	}
	r.Leaf("p", stale, "class", "notice quiet")
	r.elements()
}

// elements draws the elements that show a declaration.
func (r renderer) elements() {
	e := &r.Studio
	for _, shown := range []struct{ id, variant string }{{Badge, "badge"}, {Card, "card"}, {Week, "week"}} {
		r.Empty("service-status", "id", shown.id, "variant", shown.variant, "audience", e.Audience,
			"theme", e.Theme, "lang", cmp.Or(e.Language, r.Route.Lang()), "at", r.at())
	}
}
