package icalendar

import "servicestatus/declarations/hours"

// refresh is how often a program asks for a published calendar again.
const refresh = "PT12H"

// Part is hours in a calendar that has several: those of a line.
type Part struct {
	Name, ID  string // as in [Calendar]
	Intervals []hours.Interval
}

// Publish returns the hours of all parts and some events as one calendar, which programs
// fetch again by themselves. Closed intervals have no event.
func (c Calendar) Publish(events []Event, parts ...Part) string {
	var l lines
	c.begin(&l)
	l.add("REFRESH-INTERVAL;VALUE=DURATION", refresh)
	l.add("X-PUBLISHED-TTL", refresh)
	l.zone()
	for _, p := range parts {
		of := Calendar{p.Name, p.ID, c.Stamp}
		for _, interval := range p.Intervals {
			if interval.State != hours.Closed {
				of.event(&l, interval)
			}
		}
	}
	for i := range events {
		events[i].add(&l, c.Stamp)
	}
	l.add("END", "VCALENDAR")
	return l.b.String()
}
