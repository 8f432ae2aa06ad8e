package site

import (
	"cmp"
	"slices"
	"strings"

	"servicestatus/app/page"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/icalendar"
)

// addCalendars adds a declaration as calendars: one with all lines, maintenance and
// notices, and one for each line with its hours and what is said about it. They begin on
// the first day of the month, so that they do not change every day.
func addCalendars(files Files, d *declarations.Declaration, now calendar.Instant) {
	if !page.HasCalendar(d) {
		return
	}
	first := monthOf(now)
	from, to := first.Start(0), (first + ahead).Start(0)
	var all []icalendar.Part
	for _, p := range support(d) {
		line := d.SupportTimeline(p)
		if line == nil {
			continue
		}
		name := strings.Join([]string{d.Name, cmp.Or(p.Label, cmp.Or(p.Contacts...), p.ID)}, ": ")
		part := icalendar.Part{Name: name, ID: d.ID + "/" + p.ID, Intervals: intervals(line, from, to)}
		all = append(all, part)
		files[declarationsFolder+d.ID+"/"+p.ID+".ics"] = []byte(icalendar.Calendar{Name: name, Stamp: from}.Publish(notices(d, p.ID, from, to), part))
	}
	events := append(maintenance(d, from, to), notices(d, "", from, to)...)
	files[declarationsFolder+d.ID+".ics"] = []byte(icalendar.Calendar{Name: d.Name, Stamp: from}.Publish(events, all...))
}

// support returns the lines of all versions of a declaration, each once; as the first
// version has it that gives it hours.
func support(d *declarations.Declaration) (all []*declarations.Support) {
	for _, v := range versions(d) {
		for i := range v.Support {
			p := &v.Support[i]
			at := slices.IndexFunc(all, func(other *declarations.Support) bool { return other.ID == p.ID })
			switch {
			case at < 0:
				all = append(all, p)
			case all[at].Hours.Schedule == nil:
				all[at] = p
			}
		}
	}
	return all
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
