package view

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
)

// Target says how fast, as published, and what that comes to for what is
// reported now.
func Target(now calendar.Instant, t *declarations.TargetStatus, l Language) string {
	text := t.Wording
	if text == "" {
		text = steps(t.Target, l)
	}
	if due := due(now, t, l); due != "" {
		text += " · " + due
	}
	return text
}

// due says when what is reported now is to be met, where the text states the
// clock; or else which step applies, where that depends on the uptime window.
func due(now calendar.Instant, t *declarations.TargetStatus, l Language) string {
	text := ""
	for _, d := range t.Deadlines {
		if text != "" {
			text += ", "
		}
		if d.Step.Share != 0 {
			text += l.Percent(t.Cumulated(d.Step)) + " "
		}
		text += l.By(now, d.By)
	}
	if text != "" {
		return wordReported.in(l) + text
	}
	for i := range t.Steps {
		if step := &t.Steps[i]; step.During != "" && step.During == t.Window {
			return wordNow.in(l) + l.Duration(step.Within, step.Clock) + " (" + t.Window + ")"
		}
	}
	return ""
}

// steps says the steps of a target with their shares cumulated: "50 % straks,
// 75 % inden for 30 minutter".
func steps(t *declarations.Target, l Language) string {
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
			text += l.Measure(step.Measure) + " "
		}
		clock := step.Clock
		if clock == "" {
			clock = t.Clock
		}
		if step.Within.N > 0 {
			text += wordWithin.in(l)
		}
		text += l.Duration(step.Within, clock)
		if step.During != "" {
			text += " (" + step.During + ")"
		}
	}
	return text
}
