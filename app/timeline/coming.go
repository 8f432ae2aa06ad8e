package timeline

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/widget/view"
)

// Coming returns the days, of so many from the first, on which hours may be
// different: holidays, named days and clock changes, and those that some hours
// name or do not know.
func Coming(d *declarations.Declaration, first calendar.Date, days int) (all []calendar.Date) {
	lanes := support(d)
	for date := first; date < first+calendar.Date(days); date++ {
		stands := date.Holiday() != calendar.NoHoliday || date.Named() != calendar.NoNamedDay || ChangeOn(date) != Steady
		for _, l := range lanes {
			stands = stands || l.schedules[0].Names(date) || l.has(date, hours.Unknown)
		}
		if stands {
			all = append(all, date)
		}
	}
	return all
}

// WriteComing draws the days that [Coming] returns as a table, and what each way
// to reach support has then. Those that have the same are told of together.
func WriteComing(p view.Printer, d *declarations.Declaration, first calendar.Date, days int, lang Language) {
	c := canvas{p, lang, 0}
	list := Coming(d, first, days)
	if len(list) == 0 {
		c.leaf("p", wordNoDays.in(lang), "class", "note")
		return
	}
	lanes := support(d)
	c.Open("table", "class", "coming")
	c.Open("caption")
	c.leaf("span", wordOccasion.in(lang), "class", "said")
	c.Close()
	if len(lanes) > 0 {
		c.heads(func() {})
	}
	c.Open("tbody")
	for _, date := range list {
		c.Open("tr")
		c.Open("th", "scope", "row")
		c.day(date, true)
		c.occasions(date)
		c.Close()
		if len(lanes) > 0 {
			c.Open("td")
			c.together(lanes, date)
			c.Close()
		}
		c.Close()
	}
	c.Close()
	c.Close()
}

// together draws a day of several lanes, once for those that say the same. Whose
// hours they are goes without saying where there is but one.
func (c canvas) together(lanes []*lane, d calendar.Date) {
	type said struct {
		phrases []sentence
		lanes   []*lane
	}
	var all []said
next:
	for _, l := range lanes {
		phrases := l.text(d, c.lang)
		for i := range all {
			if plain(all[i].phrases) == plain(phrases) {
				all[i].lanes = append(all[i].lanes, l)
				continue next
			}
		}
		all = append(all, said{phrases, []*lane{l}})
	}
	for _, s := range all {
		c.Open("div", "class", "same")
		if len(lanes) > 1 {
			c.Open("div", "class", "whose")
			if len(all) == 1 {
				c.Text(wordAll.in(c.lang))
			} else {
				c.sharers(s.lanes)
			}
			c.leaf("span", ": ", "class", "said")
			c.Close()
		}
		c.Open("div", "class", "text")
		c.phrases(s.lanes[0], s.phrases)
		c.Close()
		c.Close()
	}
}

// sharers names all who share several lanes.
func (c canvas) sharers(lanes []*lane) {
	for i, l := range lanes {
		if i > 0 {
			c.leaf("span", "; ", "class", "said")
		}
		c.names(l)
	}
}
