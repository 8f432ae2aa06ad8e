package page

import (
	"time"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// local returns the instant at which a clock in Denmark shows a date and a
// time, written as fields write them: "2026-12-24" and "12:00". Of two such
// instants it is the first. Of a time that the clock skips it is the instant
// after the gap. web/site/zone.js does the same.
func local(day, clock string) (calendar.Instant, bool) {
	if clock == "" {
		clock = "00:00"
	}
	t, err := time.Parse("2006-01-02T15:04", day+"T"+clock[:min(len(clock), 5)])
	if err != nil {
		return 0, false
	}
	at := calendar.DateOf(t.Year(), int(t.Month()), t.Day()).Start(calendar.Minute(t.Hour()*60 + t.Minute()))
	return at, calendar.Known(at)
}

// field returns an instant as a field for a date and a time writes it, in Danish
// time: "2026-12-24T12:00".
func field(t calendar.Instant) string { return t.String()[:len("2026-12-24T12:00")] }

// when names an instant in full: "torsdag den 24. december 2026 kl. 12".
func (s *State) when(t calendar.Instant) string {
	clock, _ := time.Parse("15:04", field(t)[len("2026-12-24T"):])
	minute := calendar.Minute(clock.Hour()*60 + clock.Minute())
	return s.fullDay(t.Date()) + s.say(lang.Phrase{Da: " kl. ", En: " at "}) + s.language().Clock(minute)
}

// fullDay names a day with its year: "torsdag den 24. december 2026".
func (s *State) fullDay(d calendar.Date) string {
	return s.language().Day(d) + " " + lang.Number(d.Year())
}
