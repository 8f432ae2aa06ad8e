package icalendar

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// Calendar is what a calendar has in addition to the hours.
type Calendar struct {
	Name  string           // whose hours they are; may be empty
	ID    string           // distinguishes it, and its events, from other calendars
	Stamp calendar.Instant // when it is written
}

// Write returns the hours in [from, to) as a calendar. The UID of an event depends
// only on ID and the start, so that a program that fetches the calendar again
// replaces its events.
func (c Calendar) Write(s *hours.Schedule, from, to calendar.Instant) string {
	var l lines
	c.begin(&l)
	l.zone()
	for _, interval := range s.Intervals(from, to) {
		c.event(&l, interval)
	}
	l.add("END", "VCALENDAR")
	return l.b.String()
}

// begin adds what each calendar begins with.
func (c Calendar) begin(l *lines) {
	l.add("BEGIN", "VCALENDAR")
	l.add("VERSION", "2.0")
	l.add("PRODID", "-//Servicestatus//Hours//DA")
	l.add("CALSCALE", "GREGORIAN")
	l.add("METHOD", "PUBLISH")
	l.text("X-WR-CALNAME", c.Name)
}

// describe adds what the hours are. A month's view shows little more than the
// beginning of the summary, so the summary begins with the state and ends with the
// name.
func (c Calendar) describe(l *lines, interval hours.Interval) {
	summary, status := "Åbent", "CONFIRMED"
	comment := interval.Comment
	if interval.State == hours.Unknown {
		summary, status = "Åbningstid ikke oplyst", "TENTATIVE"
		if comment != "" && comment != hours.NotStated {
			summary = lang.Capital(comment)
		}
	}
	if c.Name != "" {
		summary += " – " + c.Name
	}
	l.text("SUMMARY", summary)
	l.text("DESCRIPTION", comment)
	l.add("STATUS", status)
}
