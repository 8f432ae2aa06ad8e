package week

import (
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// grid prints a lane as a table with a row for each week of the month.
func (w *writer) grid(l *lane) {
	w.table("lane", len(w.of.lanes) > 1, l.lines)
	first := l.days[0].date
	monday := first - calendar.Date(first.Weekday())
	w.Open("thead")
	w.Open("tr")
	w.open("th", "week", "scope", "col")
	w.leaf("span", "said", lang.Capital(wordWeekName.In(w.lang)))
	w.Close()
	for i := range calendar.Date(7) {
		w.Open("th", "scope", "col")
		w.both(w.shortWeekday(monday+i), w.lang.Weekday((monday + i).Weekday()))
		w.Close()
	}
	w.close(2)
	w.Open("tbody")
	for ; int(monday-first) < len(l.days); monday += 7 {
		w.Open("tr")
		w.leaf("th", "week", lang.Number(monday.Week()), "scope", "row")
		for i := range calendar.Date(7) {
			if n := int(monday + i - first); n >= 0 && n < len(l.days) {
				w.square(l, l.days[n])
			} else {
				w.Open("td")
				w.Close()
			}
		}
		w.Close()
	}
	w.close(3)
}

// square prints a day of a month.
func (w *writer) square(l *lane, d *day) {
	occasions := w.occasions(d)
	for _, t := range w.of.tracks {
		for _, one := range w.of.works(t.Track, d.date) {
			occasions = append(occasions, w.own(one.Label, d.date))
		}
	}
	class, current, title := "day closed", "", ""
	switch {
	case d.has(hours.Open):
		class = "day open"
	case d.has(hours.Unknown):
		class = "day unknown"
	}
	if w.today(d) {
		class, current = class+" today", "date"
	}
	for i, one := range occasions {
		if i > 0 {
			title += ", "
		}
		title += lang.Capital(one.text)
	}
	if title != "" {
		class += " special"
	}
	_, _, number := d.date.Civil()
	w.open("td", class, "aria-current", current, "title", title)
	w.Open("strong")
	w.both(lang.Number(number), w.lang.Day(d.date))
	w.Close()
	w.say(w.phrases(l, d), d)
	w.occasion(occasions)
	w.Close()
}

// endWeekday is the same after a dash: small in Danish.
func (w *writer) endWeekday(d calendar.Date) string {
	text := w.shortWeekday(d)
	if w.lang.Code() == "da" {
		text = lang.Small(text)
	}
	return text
}
