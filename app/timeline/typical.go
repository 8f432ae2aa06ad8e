package timeline

import (
	"slices"

	"servicestatus/app/markup"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/widget/view"
)

// typical is a row of a typical week, and a date that has its hours.
type typical struct {
	name    string
	date    calendar.Date
	holiday bool
}

// WriteTypical draws a typical week, Monday to Sunday, with no dates in it, and
// then the holidays where they have other hours. It is right at any time, so it is drawn
// of what goes on: not of special days, notices, or maintenance that is not weekly. Where
// there are versions, no week stands for all of them.
func WriteTypical(p view.Printer, d *declarations.Declaration, lang Language) {
	r := renderer{markup.Writer{Printer: p}, lang, 0}
	always := ongoing(d)
	lanes := lanes(always, calendar.DateOf(firstYear, 1, 1))
	weeks := make([][]typical, len(lanes))
	var dates []calendar.Date
	for i, l := range lanes {
		l.version = d
		if len(d.Versions) == 0 {
			weeks[i] = l.week(lang)
		}
		for _, day := range weeks[i] {
			dates = append(dates, day.date)
		}
	}
	r.Element("div", attributes{"class", "timeline week typical"}, func() {
		r.legend(lanes, dates)
		for i, l := range lanes {
			r.typicalWeek(l, weeks[i])
		}
	})
}

// ongoing returns what of a declaration holds week after week.
func ongoing(d *declarations.Declaration) *declarations.Declaration {
	out := *d
	out.Valid, out.Ended, out.Versions, out.SpecialDays, out.Notices, out.Maintenance = declarations.Period{}, declarations.Ended{}, nil, nil, nil, nil
	for _, m := range d.Maintenance {
		if weekly(m.Hours.Schedule) {
			out.Maintenance = append(out.Maintenance, m)
		}
	}
	return &out
}

// weekly reports whether hours go by weekdays and holidays alone.
func weekly(s *hours.Schedule) bool {
	return !slices.ContainsFunc(s.Rules(), func(r hours.Rule) bool {
		return len(r.Days.Years)+len(r.Days.Dates)+len(r.Days.Weeks)+len(r.Days.Counted) > 0 || r.Days.Offset != 0
	})
}

// typicalWeek draws a lane's typical week, or says that it has none.
func (r renderer) typicalWeek(l *lane, week []typical) {
	if week == nil {
		r.Element("p", attributes{"class", "note"}, func() {
			r.caption(l, "strong")
			r.Text(": " + r.say(phraseNoTypical))
		})
		return
	}
	r.table(l, func() {
		for _, day := range week {
			class := ""
			if day.holiday || day.date.Weekday() >= calendar.Saturday {
				class = "rest"
			}
			r.Element("tr", attributes{"class", class}, func() {
				r.Leaf("th", day.name, "scope", "row")
				r.cell(l, day.date, Steady)
			})
		}
	})
}
