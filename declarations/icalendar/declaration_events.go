package icalendar

import (
	"cmp"
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
	"servicestatus/declarations/lang/da"
)

// maintenance returns the maintenance of a declaration in [from, to) as events of a
// calendar.
func maintenance(d *declarations.Declaration, from, to calendar.Instant) (all []Event) {
	for _, v := range versions(d) {
		from, to := max(from, v.Valid.From.Start(0)), to
		for _, last := range []calendar.Date{v.Valid.Until, endOf(d)} {
			if last != 0 {
				to = min(to, (last + 1).Start(0))
			}
		}
		for i := range v.Maintenance {
			m := &v.Maintenance[i]
			text := []string{m.Wording}
			if m.Suspends() {
				text = append(text, lang.Unguaranteed.Da+".")
			}
			for _, at := range m.Hours.Schedule.Intervals(from, max(from, to)) {
				if at.State == hours.Open {
					all = append(all, Event{ID: d.ID + "/maintenance/" + m.Label, From: at.From, Until: hours.Bound{At: at.To, OK: true},
						Summary: m.Label + " – " + d.Name, Description: joined(text...)})
				}
			}
		}
	}
	return all
}

// notices returns, as events of a calendar, the notices in [from, to) that are about a
// line; about any where it is empty.
func notices(d *declarations.Declaration, line string, from, to calendar.Instant) (all []Event) {
	for _, v := range versions(d) {
		for i := range v.Notices {
			n := &v.Notices[i]
			about := line == "" || len(n.Lines) == 0 || slices.Contains(n.Lines, line)
			if !about || n.From >= to || n.Until.OK && n.Until.At <= from {
				continue
			}
			all = append(all, Event{ID: d.ID + "/notice/" + n.Text, From: n.From, Until: n.Until,
				Summary: n.Text + " – " + d.Name, Description: joined(n.Text, lang.Capital(lang.Period(da.Language{}, n.From, n.Until))+".")})
		}
	}
	return all
}

// versions returns a declaration and those with its id that are valid later.
func versions(d *declarations.Declaration) []*declarations.Declaration {
	return append([]*declarations.Declaration{d}, d.Versions...)
}

// endOf returns the last day of a service; 0 where it goes on.
func endOf(d *declarations.Declaration) (last calendar.Date) {
	for _, v := range versions(d) {
		last = cmp.Or(v.Ended.On, last)
	}
	return last
}

// joined joins the texts that are not empty.
func joined(texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(text string) bool { return text == "" }), "\n")
}
