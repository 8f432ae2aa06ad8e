package site

import (
	"cmp"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/icalendar"
)

// addCalendars adds the hours of a declaration as calendars: all lines in one, and one for
// each. They begin on the first day of the month, so that they do not change every day.
func addCalendars(files Files, d *declarations.Declaration, now calendar.Instant) {
	from := monthOf(now)
	stamp := from.Start(0)
	var all []icalendar.Part
	for i := range d.Support {
		p := &d.Support[i]
		line := d.SupportTimeline(p)
		if line == nil {
			continue
		}
		name := strings.Join([]string{d.Name, cmp.Or(p.Label, cmp.Or(p.Contacts...), p.ID)}, ": ")
		part := icalendar.Part{Name: name, ID: d.ID + "/" + p.ID, Intervals: intervals(line, stamp, (from + ahead).Start(0))}
		all = append(all, part)
		files[declarationsFolder+d.ID+"/"+p.ID+".ics"] = []byte(icalendar.Calendar{Name: name, Stamp: stamp}.Publish(part))
	}
	if len(all) > 0 {
		files[declarationsFolder+d.ID+".ics"] = []byte(icalendar.Calendar{Name: d.Name, Stamp: stamp}.Publish(all...))
	}
}

// monthOf returns the first day of the month of an instant.
func monthOf(now calendar.Instant) calendar.Date {
	year, month, _ := now.Date().Civil()
	return calendar.DateOf(year, month, 1)
}

// intervals returns the intervals in [from, to) that are not closed. A day that goes on in
// the same way is one interval with the day before.
func intervals(line *hours.Timeline, from, to calendar.Instant) (all []hours.Interval) {
	for t := from; t < to; {
		i := line.At(t)
		t = i.To
		if i.State == hours.Closed {
			continue
		}
		i.From, i.To = max(i.From, from), min(i.To, to)
		if last := len(all) - 1; last >= 0 && all[last].To == i.From && all[last].State == i.State && all[last].Comment == i.Comment {
			all[last].To = i.To
			continue
		}
		all = append(all, i)
	}
	return all
}
