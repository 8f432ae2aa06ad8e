package en

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
)

// By names the instant by which something is due; see package da.
func (Language) By(now, by calendar.Instant) string {
	by = (by + 59) / 60 * 60
	if d, second := by.Local(); second == 0 {
		if day := relative(now.Date(), d-1); day != "" {
			return "by " + bare(day)
		}
	}
	return "by " + bare(when(now, by, true))
}

// Measure says what is to have happened.
func (Language) Measure(m declarations.Measure) string {
	switch m {
	case declarations.Answer:
		return "answered"
	case declarations.Solution:
		return "solved"
	}
	return "begun"
}

// Duration says a length of time: "30 minutes", "2 working days", "at once".
func (Language) Duration(d declarations.Duration, clock declarations.Clock) string {
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
