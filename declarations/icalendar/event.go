package icalendar

import (
	"hash/fnv"
	"strconv"

	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Event is something that a calendar says in addition to hours: maintenance, or a notice.
type Event struct {
	ID          string // distinguishes it from others that begin at the same time
	From        calendar.Instant
	Until       hours.Bound // none: nobody knows when it ends, and the event is a point in time
	Summary     string
	Description string
}

// event adds an event of a schedule.
func (c Calendar) event(l *lines, interval hours.Interval) {
	l.begin(uid(c.ID, interval.From), c.Stamp, interval.From)
	l.at("DTEND", interval.To)
	c.describe(l, interval)
	l.end()
}

// add adds the event to a calendar that is written at an instant.
func (e *Event) add(l *lines, stamp calendar.Instant) {
	l.begin(uid(e.ID, e.From), stamp, e.From)
	if e.Until.OK {
		l.at("DTEND", e.Until.At)
	}
	l.text("SUMMARY", e.Summary)
	l.text("DESCRIPTION", e.Description)
	l.add("STATUS", "CONFIRMED")
	l.end()
}

func (l *lines) begin(uid string, stamp, from calendar.Instant) {
	l.add("BEGIN", "VEVENT")
	l.add("UID", l.unique(uid))
	l.add("DTSTAMP", utc(stamp))
	l.at("DTSTART", from)
}

func (l *lines) end() {
	l.add("TRANSP", "TRANSPARENT")
	l.add("END", "VEVENT")
}

// uid returns the name of an event: it depends on its ID and its start alone.
func uid(id string, from calendar.Instant) string {
	hash := fnv.New64a()
	_, _ = hash.Write([]byte(id))
	return utc(from) + "-" + strconv.FormatUint(hash.Sum64(), 16)
}

// unique returns a UID that no other event of the calendar has.
func (l *lines) unique(uid string) string {
	if l.uids == nil {
		l.uids = map[string]int{}
	}
	if l.uids[uid]++; l.uids[uid] > 1 {
		uid += "-" + strconv.Itoa(l.uids[uid])
	}
	return uid + "@servicestatus"
}
