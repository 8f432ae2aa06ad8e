package timeline

import (
	"servicestatus/app/markup"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/widget/view"
)

// typical is a row of a typical week, and a date that has its hours.
type typical struct {
	name    string
	date    calendar.Date
	holiday bool
}

// WriteTypical draws a typical week, Monday to Sunday, with no dates in it, and
// then the holidays where they have other hours. It is right at any time.
func WriteTypical(p view.Printer, d *declarations.Declaration, lang Language) {
	r := renderer{markup.Writer{Printer: p}, lang, 0}
	lanes := append(support(d), uptime(d)...)
	weeks := make([][]typical, len(lanes))
	var dates []calendar.Date
	for i, l := range lanes {
		weeks[i] = l.week(lang)
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
