package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/lang"
)

// Target is how fast requests are met, in words.
type Target struct {
	Status *declarations.TargetStatus
	Steps  string // its steps with their shares cumulated
	shared bool   // some step has a share
	Due    string // what they come to for a request that is made now; may be empty
}

func (v *View) targetOf(t *declarations.TargetStatus) Target {
	out := Target{Status: t, Due: v.due(t)}
	for i := range t.Steps {
		text, _ := v.own(t.Steps[i].Text)
		out.Steps = after(out.Steps, ", ", text)
		out.shared = out.shared || t.Steps[i].Share != 0
	}
	return out
}

// Text says how fast as published, and when a request that is made now is due.
func (t *Target) Text() string {
	text := t.Status.Wording
	if text == "" {
		text = t.Steps
	}
	if t.Due == "" {
		return text
	}
	return after(text, " · ", t.Due)
}

// due says when a request that is made now is due, where the declaration states
// the clock. Otherwise it says which step applies, where that depends on the
// uptime window.
func (v *View) due(t *declarations.TargetStatus) string {
	text, _ := v.own(t.Request)
	for i, d := range t.Deadlines {
		if i > 0 {
			text += ","
		}
		text = lang.Join(text, lang.By(v.Language, v.At, d.By))
		if d.Step.Share != 0 {
			text += " (" + v.Language.Percent(t.Cumulated(d.Step)) + ")"
		}
	}
	if len(t.Deadlines) > 0 {
		return lang.Capital(text)
	}
	for i := range t.Steps {
		if step := &t.Steps[i]; step.During != "" && step.During == t.Window {
			said, _ := v.own(step.Text)
			return wordNow.In(v.Language) + said
		}
	}
	return ""
}

// clockOf returns the clock of a step: its own, or that of its target.
func clockOf(t *declarations.Target, step *declarations.Step) declarations.Clock {
	if step.Clock != "" {
		return step.Clock
	}
	return t.Clock
}
