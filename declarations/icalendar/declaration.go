package icalendar

import (
	"cmp"
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
)

// Has reports whether a declaration gives a calendar: some version of it
// has hours, maintenance or notices.
func Has(d *declarations.Declaration) bool {
	return len(d.Maintenance)+len(d.Notices) > 0 || slices.ContainsFunc(d.Versions, Has) ||
		slices.ContainsFunc(d.Support, func(p declarations.Support) bool { return d.SupportTimeline(&p) != nil })
}

// daysAhead is how many days of hours the calendars of a declaration have: a year from any day of the month.
const daysAhead = 365 + 31

// Of returns a declaration as calendars, by the names of their files: one with all lines, maintenance and
// notices, and one for each line with its hours and what is said about it. They begin on
// the first day of the month, so that they do not change every day.
func Of(d *declarations.Declaration, now calendar.Instant) map[string][]byte {
	files := map[string][]byte{}
	if !Has(d) {
		return files
	}
	year, month, _ := now.Date().Civil()
	first := calendar.DateOf(year, month, 1)
	from, to := first.Start(0), (first + daysAhead).Start(0)
	var all []Part
	for _, p := range support(d) {
		line := d.SupportTimeline(p)
		if line == nil {
			continue
		}
		name := strings.Join([]string{d.Name, cmp.Or(p.Label, cmp.Or(p.Contacts...), p.ID)}, ": ")
		part := Part{Name: name, ID: d.ID + "/" + p.ID, Intervals: intervals(line, from, to)}
		all = append(all, part)
		files[d.ID+"/"+p.ID+".ics"] = []byte(Calendar{Name: name, Stamp: from}.Publish(notices(d, p.ID, from, to), part))
	}
	events := append(maintenance(d, from, to), notices(d, "", from, to)...)
	files[d.ID+".ics"] = []byte(Calendar{Name: d.Name, Stamp: from}.Publish(events, all...))
	return files
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
