package da

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
)

// By names the instant by which something is due: "senest kl. 14.15", "senest
// mandag". A whole day is named without a clock time; a part of a minute counts
// as one, so as not to promise more than is promised.
func (Language) By(now, by calendar.Instant) string {
	by = (by + 59) / 60 * 60
	if d, second := by.Local(); second == 0 {
		if day := relative(now.Date(), d-1); day != "" {
			return "senest " + day
		}
	}
	return "senest " + end(now, by)
}

// Measure says what is to have happened.
func (Language) Measure(m declarations.Measure) string {
	switch m {
	case declarations.Answer:
		return "besvares"
	case declarations.Solution:
		return "løses"
	}
	return "påbegyndes"
}

// Duration says a length of time: "30 minutter", "2 arbejdsdage", "straks".
func (Language) Duration(d declarations.Duration, clock declarations.Clock) string {
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
