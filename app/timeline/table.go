package timeline

import (
	"slices"
	"strings"

	"servicestatus/app/markup"
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/jsontext"
	"servicestatus/widget/view"
)

// Write draws so many days from the first: a week, or with denser rows a month.
// Where now is 0, no day is today.
func Write(p view.Printer, d *declarations.Declaration, first calendar.Date, days int, now calendar.Instant, lang Language) {
	r := renderer{markup.Writer{Printer: p}, lang, now}
	class := "week"
	if days > 7 {
		class = "month"
	}
	dates := daysFrom(first, days)
	lanes := lanes(d, dates...)
	r.Element("div", attributes{"class", "timeline " + class}, func() {
		r.legend(lanes, dates)
		for _, l := range lanes {
			r.table(l, func() {
				for _, date := range dates {
					r.row(l, date)
				}
			})
		}
	})
}

// daysFrom returns so many days from the first.
func daysFrom(first calendar.Date, days int) []calendar.Date {
	all := make([]calendar.Date, days)
	for i := range all {
		all[i] = first + calendar.Date(i)
	}
	return all
}

// table draws a lane's table around its rows.
func (r renderer) table(l *lane, rows func()) {
	class := "support"
	if l.track != nil {
		class = "uptime"
	}
	r.Element("table", attributes{"class", class}, func() {
		r.caption(l, "caption")
		r.heads(func() {
			r.Element("div", attributes{"class", "hours"}, func() {
				r.axis()
				r.Empty("div", "class", "text")
			})
		})
		r.Element("tbody", nil, rows)
	})
	if l.track != nil {
		r.allowances(l)
	}
}

// allowances says how much time without service the guarantees of a track allow.
func (r renderer) allowances(l *lane) {
	for i := range l.track.Windows {
		text, language := l.track.Windows[i].Allowance, r.foreign()
		if text == "" {
			continue
		}
		if english := l.version.InEnglish(text); english != "" && language != "" {
			text, language = english, ""
		}
		r.Element("p", attributes{"class", "note"}, func() {
			if len(l.track.Windows) > 1 {
				r.Leaf("span", l.track.Windows[i].Label, "lang", r.foreign())
				r.Text(" · ")
			}
			r.Leaf("span", text, "lang", language)
		})
	}
}

// heads names the two columns for screen readers, and draws what stands above
// the second.
func (r renderer) heads(above func()) {
	r.Element("thead", nil, func() {
		r.Element("tr", nil, func() {
			r.Element("th", attributes{"scope", "col"}, func() {
				r.Leaf("span", r.say(phraseDay), "class", "said")
			})
			r.Element("th", attributes{"scope", "col"}, func() {
				r.Leaf("span", r.say(phraseHours), "class", "said")
				above()
			})
		})
	})
}

// row draws a day with its date.
func (r renderer) row(l *lane, d calendar.Date) {
	var classes []string
	switch {
	case !d.Working():
		classes = append(classes, "rest")
	case d.Weekday() == calendar.Monday:
		classes = append(classes, "monday")
	}
	today, current := r.today(d), ""
	if today {
		classes, current = append(classes, "today"), "date"
	}
	r.Element("tr", attributes{"class", strings.Join(classes, " ")}, func() {
		r.Element("th", attributes{"scope", "row", "aria-current", current}, func() {
			r.day(d, false)
			if today {
				r.Text(" ")
				r.Leaf("strong", r.say(phraseToday))
			}
			r.occasions(d, l)
		})
		r.cell(l, d, ChangeOn(d))
	})
}

// day draws a date in short, and in full for screen readers.
func (r renderer) day(d calendar.Date, year bool) {
	short, full := r.lang.ShortDay(d), r.lang.Day(d)
	if year {
		text := " " + string(jsontext.AppendInt(nil, int64(d.Year())))
		short, full = short+text, full+text
	}
	r.Element("time", attributes{"datetime", d.Start(0).String()[:len("2026-11-23")]}, func() {
		r.Leaf("span", short, "aria-hidden", "true")
		r.Leaf("span", full, "class", "said")
	})
}

// occasions names what is special about a day, of the calendar and of some lanes. A special
// day that gives no reason is named only where nothing else is.
func (r renderer) occasions(d calendar.Date, lanes ...*lane) {
	var all sentence
	for _, text := range occasions(d, r.lang) {
		all = append(all, part{Text: text})
	}
	unnamed := false
	for _, l := range lanes {
		special := l.special(d)
		if special == nil {
			continue
		}
		why := l.own(special.Why, d, r.lang)
		if unnamed = unnamed || why.Text == ""; why.Text != "" && !slices.Contains(all, why) {
			all = append(all, why)
		}
	}
	if unnamed && all == nil {
		all = sentence{{Text: r.say(phraseSpecial)}}
	}
	for _, text := range all {
		r.Text(" ")
		language := ""
		if text.Published {
			language = r.foreign()
		}
		r.Leaf("span", text.Text, "class", "occasion", "lang", language)
	}
}

// cell draws a day of the lane, as a strip and in words.
func (r renderer) cell(l *lane, d calendar.Date, change Change) {
	r.Element("td", nil, func() {
		r.Element("div", attributes{"class", "hours"}, func() {
			r.strip(l, d)
			r.Element("div", attributes{"class", "text"}, func() {
				r.phrases(l, l.words(d, r.lang))
				if note := changeNote(change, r.lang); note != "" {
					r.Text(" ")
					r.Leaf("span", "("+note+")", "class", "note")
				}
			})
		})
	})
}
