package english

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
)

// Target says how fast, and what that comes to for what is reported now.
func (l Language) Target(now calendar.Instant, s *declarations.TargetStatus) string {
	text := s.Wording
	if text == "" {
		text = l.Steps(s.Target)
	}
	if due := l.Due(now, s); due != "" {
		text += " · " + due
	}
	return text
}

// Due says when what is reported now is to be met, where the text states the
// clock; and which step applies, where that depends on the uptime window.
func (Language) Due(now calendar.Instant, s *declarations.TargetStatus) string {
	due := ""
	for _, d := range s.Deadlines {
		if due != "" {
			due += ", "
		}
		if d.Step.Share != 0 {
			due += percent(s.Cumulated(d.Step)) + " "
		}
		due += "by " + deadline(now, d.By)
	}
	if due != "" {
		return "Reported now: " + due
	}
	for _, step := range s.Target.Steps {
		if step.During != "" && step.During == s.Window {
			return "Now: " + duration(step.Within, "") + " (" + s.Window + ")"
		}
	}
	return ""
}

// deadline names the instant by which something is due; see package dansk.
func deadline(now, by calendar.Instant) string {
	by = (by + 59) / 60 * 60
	text := when(now, by, true)
	if d, second := by.Local(); second == 0 {
		if day := relative(now.Date(), d-1); day != "" {
			text = day
		}
	}
	return bare(text)
}

// Steps says the steps of a target with their shares cumulated.
func (Language) Steps(t *declarations.Target) string {
	text := ""
	for i := range t.Steps {
		step := &t.Steps[i]
		if i > 0 {
			text += ", "
		}
		if step.Share != 0 {
			text += percent(t.Cumulated(step)) + " "
		}
		if step.Measure != "" {
			text += measures(step.Measure) + " "
		}
		clock := step.Clock
		if clock == "" {
			clock = t.Clock
		}
		if step.Within.N > 0 {
			text += "within "
		}
		text += duration(step.Within, clock)
		if step.During != "" {
			text += " (" + step.During + ")"
		}
	}
	return text
}

func measures(m declarations.Measure) string {
	switch m {
	case declarations.Answer:
		return "answered"
	case declarations.Solution:
		return "solved"
	}
	return "begun"
}

func duration(d declarations.Duration, clock declarations.Clock) string {
	if d.N == 0 {
		return "at once"
	}
	unit := " second"
	switch d.Unit {
	case 'M':
		unit = " minute"
	case 'H':
		unit = " hour"
	case 'D':
		unit = " day"
		if clock == declarations.WorkingDays {
			unit = " working day"
		}
	}
	if d.N != 1 {
		unit += "s"
	}
	return number(d.N) + unit
}
