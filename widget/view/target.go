package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// Target is how fast requests are met, in words.
type Target struct {
	Status *declarations.TargetStatus
	Steps  string // its steps with their shares cumulated
	Due    string // what they come to for a request that is made now; may be empty
}

func targetOf(t *declarations.TargetStatus, now calendar.Instant, l lang.Language) Target {
	return Target{t, steps(t.Target, l), due(t, now, l)}
}

// Text says how fast as published, and when a request that is made now is due.
func (t *Target) Text() string {
	text := t.Status.Wording
	if text == "" {
		text = t.Steps
	}
	if t.Due != "" {
		text += " · " + t.Due
	}
	return text
}

// due says when a request that is made now is due, where the declaration states
// the clock. Otherwise it says which step applies, where that depends on the
// uptime window.
func due(t *declarations.TargetStatus, now calendar.Instant, l lang.Language) string {
	text := ""
	for _, d := range t.Deadlines {
		if text != "" {
			text += ", "
		}
		if d.Step.Share != 0 {
			text += l.Percent(t.Cumulated(d.Step)) + " "
		}
		text += lang.By(l, now, d.By)
	}
	if text != "" {
		return wordReported.In(l) + text
	}
	for i := range t.Steps {
		if step := &t.Steps[i]; step.During != "" && step.During == t.Window {
			return wordNow.In(l) + lang.Duration(l, step.Within, step.Clock) + " (" + t.Window + ")"
		}
	}
	return ""
}

// steps says the steps of a target with their shares cumulated: "50 % straks,
// 75 % inden for 30 minutter".
func steps(t *declarations.Target, l lang.Language) string {
	text := ""
	for i := range t.Steps {
		step := &t.Steps[i]
		if i > 0 {
			text += ", "
		}
		if step.Share != 0 {
			text += l.Percent(t.Cumulated(step)) + " "
		}
		if step.Measure != "" {
			text += lang.Measure(l, step.Measure) + " "
		}
		if step.Within.N > 0 {
			text += wordWithin.In(l)
		}
		text += lang.Duration(l, step.Within, clockOf(t, step))
		if step.During != "" {
			text += " (" + step.During + ")"
		}
	}
	return text
}

// clockOf returns the clock of a step: its own, or that of its target.
func clockOf(t *declarations.Target, step *declarations.Step) declarations.Clock {
	if step.Clock != "" {
		return step.Clock
	}
	return t.Clock
}
