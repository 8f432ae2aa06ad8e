package page

import (
	"strings"
	"time"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/lang"
)

// local returns the instant at which a clock in Denmark shows a date and a
// time, written as date and time fields write them: "2026-12-24" and "12:00".
// Of two such instants it is the first. Of a time that the clock skips it is
// the instant after the gap.
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

// fields returns an instant as date and time fields write it, in Danish time.
func fields(t calendar.Instant) (day, clock string) {
	text := t.String()
	return text[:len("2026-12-24")], text[len("2026-12-24T"):len("2026-12-24T12:00")]
}

// when names an instant in full: "torsdag den 24. december 2026 kl. 12.00".
func (s *State) when(t calendar.Instant) string {
	day, clock := fields(t)
	return s.language().Day(t.Date()) + " " + day[:len("2026")] + s.say(lang.Phrase{Da: " kl. ", En: " at "}) + s.clock(clock)
}

// clock says the time of a field, "08:05", as the page's language writes it:
// "8.05", "8:05".
func (s *State) clock(field string) string {
	return strings.Replace(strings.TrimPrefix(field, "0"), ":", s.say(lang.Phrase{Da: ".", En: ":"}), 1)
}
