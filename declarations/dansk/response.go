package dansk

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
)

// Target says how fast, as published, and what that comes to for what is
// reported now.
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
			due += Percent(s.Cumulated(d.Step)) + " "
		}
		due += "senest " + deadline(now, d.By)
	}
	if due != "" {
		return "Meldes det nu: " + due
	}
	for _, step := range s.Target.Steps {
		if step.During != "" && step.During == s.Window {
			return "Nu: " + duration(step.Within, "") + " (" + s.Window + ")"
		}
	}
	return ""
}

// deadline names the instant by which something is due. A whole day is named
// without a clock time; a part of a minute counts as one, so as not to promise
// more than is promised.
func deadline(now, by calendar.Instant) string {
	by = (by + 59) / 60 * 60
	if d, second := by.Local(); second == 0 {
		if day := relative(now.Date(), d-1); day != "" {
			return day
		}
	}
	return end(now, by)
}

// Steps says the steps of a target with their shares cumulated: "50 % straks,
// 75 % inden for 30 minutter". Steps that measure different things, or that
// have no shares, are not added up.
func (Language) Steps(t *declarations.Target) string {
	text := ""
	for i := range t.Steps {
		step := &t.Steps[i]
		if i > 0 {
			text += ", "
		}
		if step.Share != 0 {
			text += Percent(t.Cumulated(step)) + " "
		}
		if step.Measure != "" {
			text += measures(step.Measure) + " "
		}
		clock := step.Clock
		if clock == "" {
			clock = t.Clock
		}
		if step.Within.N > 0 {
			text += "inden for "
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
		return "besvares"
	case declarations.Solution:
		return "løses"
	}
	return "påbegyndes"
}

func duration(d declarations.Duration, clock declarations.Clock) string {
	if d.N == 0 {
		return "straks"
	}
	one, many := " sekund", " sekunder"
	switch d.Unit {
	case 'M':
		one, many = " minut", " minutter"
	case 'H':
		one, many = " time", " timer"
	case 'D':
		one, many = " dag", " dage"
		if clock == declarations.WorkingDays {
			one, many = " arbejdsdag", " arbejdsdage"
		}
	}
	if d.N == 1 {
		return "1" + one
	}
	return number(d.N) + many
}
