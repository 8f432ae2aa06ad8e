package lang

import "servicestatus/declarations"

var wordAtOnce = Phrase{"straks", "at once"}

// unit is a unit of time, with its name after 1 and after other numbers.
type unit struct{ one, many Phrase }

var (
	seconds     = unit{Phrase{" sekund", " second"}, Phrase{" sekunder", " seconds"}}
	minutes     = unit{Phrase{" minut", " minute"}, Phrase{" minutter", " minutes"}}
	wholeHours  = unit{Phrase{" time", " hour"}, Phrase{" timer", " hours"}}
	days        = unit{Phrase{" dag", " day"}, Phrase{" dage", " days"}}
	workingDays = unit{Phrase{" arbejdsdag", " working day"}, Phrase{" arbejdsdage", " working days"}}
)

// Duration says a length of time: "30 minutter", "2 arbejdsdage", "straks".
func Duration(l Language, d declarations.Duration, clock declarations.Clock) string {
	if d.N == 0 {
		return wordAtOnce.In(l)
	}
	name := &seconds
	if d.Unit == 'S' && d.N%60 == 0 {
		d.N, d.Unit = d.N/60, 'M'
	}
	switch {
	case d.Unit == 'M':
		name = &minutes
	case d.Unit == 'H':
		name = &wholeHours
	case d.Unit == 'D' && clock == declarations.WorkingDays:
		name = &workingDays
	case d.Unit == 'D':
		name = &days
	}
	if d.N == 1 {
		return "1" + name.one.In(l)
	}
	return Number(d.N) + name.many.In(l)
}
