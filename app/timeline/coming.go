package timeline

import (
	"servicestatus/app/markup"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/widget/view"
)

// Coming returns, of so many days from the first, those on which hours may be
// different: holidays, named days, changes of the clock, special days, and days that some
// hours name or do not know.
func Coming(d *declarations.Declaration, first calendar.Date, days int) (all []calendar.Date) {
	lanes := support(d, daysFrom(first, days)...)
	for date := first; date < first+calendar.Date(days); date++ {
		special := date.Holiday() != calendar.NoHoliday || date.Named() != calendar.NoNamedDay || ChangeOn(date) != Steady
		for _, l := range lanes {
			special = special || l.mentions(date) || l.has(date, hours.Unknown)
		}
		if special {
			all = append(all, date)
		}
	}
	return all
}

// WriteComing draws the days that [Coming] returns as a table, each with the
// support hours of that day. Lanes with the same hours share a line.
func WriteComing(p view.Printer, d *declarations.Declaration, first calendar.Date, days int, lang Language) {
	r := renderer{markup.Writer{Printer: p}, lang, 0}
	list := Coming(d, first, days)
	if len(list) == 0 {
		r.Leaf("p", r.say(phraseNoDays), "class", "note")
		return
	}
	lanes := support(d, daysFrom(first, days)...)
	r.Element("table", attributes{"class", "coming"}, func() {
		r.Element("caption", nil, func() { r.Leaf("span", r.say(phraseOccasion), "class", "said") })
		if len(lanes) > 0 {
			r.heads(func() {})
		}
		r.Element("tbody", nil, func() {
			for _, date := range list {
				r.Element("tr", nil, func() { r.comingDay(lanes, date) })
			}
		})
	})
}

func (r renderer) comingDay(lanes []*lane, d calendar.Date) {
	r.Element("th", attributes{"scope", "row"}, func() {
		r.day(d, true)
		r.occasions(d, lanes...)
	})
	if len(lanes) > 0 {
		r.Element("td", nil, func() { r.together(lanes, d) })
	}
}

// sameHours is the lanes that have the same hours on a day.
type sameHours struct {
	phrases []sentence
	lanes   []*lane
}

// grouped gathers the lanes whose hours on a day are said in the same words.
func grouped(lanes []*lane, d calendar.Date, lang Language) (all []sameHours) {
next:
	for _, l := range lanes {
		phrases := l.words(d, lang)
		for i := range all {
			if plain(all[i].phrases) == plain(phrases) {
				all[i].lanes = append(all[i].lanes, l)
				continue next
			}
		}
		all = append(all, sameHours{phrases, []*lane{l}})
	}
	return all
}

// together draws a day of several lanes, in one line where they are the same. A
// declaration's only lane is not named.
func (r renderer) together(lanes []*lane, d calendar.Date) {
	all := grouped(lanes, d, r.lang)
	for _, same := range all {
		r.Element("div", attributes{"class", "same"}, func() {
			if len(lanes) > 1 {
				r.Element("div", attributes{"class", "whose"}, func() {
					if len(all) == 1 {
						r.Text(r.say(phraseAll))
					} else {
						r.sharers(same.lanes)
					}
					r.Leaf("span", ": ", "class", "said")
				})
			}
			r.Element("div", attributes{"class", "text"}, func() { r.phrases(same.lanes[0], same.phrases) })
		})
	}
}

// sharers names everyone who shares several lanes.
func (r renderer) sharers(lanes []*lane) {
	for i, l := range lanes {
		if i > 0 {
			r.Leaf("span", "; ", "class", "said")
		}
		r.names(l)
	}
}
