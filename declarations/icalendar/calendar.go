package icalendar

import (
	"hash/fnv"
	"strconv"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// Calendar is what is to be told of a calendar beside the hours.
type Calendar struct {
	Name  string           // whose hours they are; may be empty
	ID    string           // what tells it from other calendars: its events are named by it
	Stamp calendar.Instant // when it is made
}

// Write returns the hours in [from, to) as a calendar. Events keep their names
// from one time to the next, so that a calendar that fetches them anew puts
// them in the place of the old ones: they are made of ID and the start.
func (c Calendar) Write(s *hours.Schedule, from, to calendar.Instant) string {
	var l lines
	l.add("BEGIN", "VCALENDAR")
	l.add("VERSION", "2.0")
	l.add("PRODID", "-//Servicestatus//Hours//DA")
	l.add("CALSCALE", "GREGORIAN")
	l.add("METHOD", "PUBLISH")
	l.text("X-WR-CALNAME", c.Name)
	l.zone()
	for _, stretch := range s.Intervals(from, to) {
		l.add("BEGIN", "VEVENT")
		l.add("UID", c.uid(stretch))
		l.add("DTSTAMP", utc(c.Stamp))
		l.at("DTSTART", stretch.From)
		l.at("DTEND", stretch.To)
		c.describe(&l, stretch)
		l.add("TRANSP", "TRANSPARENT")
		l.add("END", "VEVENT")
	}
	l.add("END", "VCALENDAR")
	return l.b.String()
}

// describe says what the hours are. One reads little more than the beginning of
// the summary in a month's view, so it says that, and whose they are after.
func (c Calendar) describe(l *lines, stretch hours.Interval) {
	summary, status := "Åbent", "CONFIRMED"
	comment := stretch.Comment
	if stretch.State == hours.Unknown {
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

func (c Calendar) uid(stretch hours.Interval) string {
	hash := fnv.New64a()
	_, _ = hash.Write([]byte(c.ID))
	return utc(stretch.From) + "-" + strconv.FormatUint(hash.Sum64(), 16) + "@servicestatus"
}
