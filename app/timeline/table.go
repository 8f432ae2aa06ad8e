package timeline

import (
	"servicestatus/declarations"
	"servicestatus/declarations/calendar"
	"servicestatus/declarations/jsontext"
	"servicestatus/widget/view"
)

// Write draws a number of days from the first: a week, or with denser rows a
// month. Where now is 0, no day is today.
func Write(p view.Printer, d *declarations.Declaration, first calendar.Date, days int, now calendar.Instant, lang Language) {
	c := canvas{p, lang, now}
	class := "week"
	if days > 7 {
		class = "month"
	}
	dates := make([]calendar.Date, days)
	for i := range dates {
		dates[i] = first + calendar.Date(i)
	}
	lanes := append(support(d), uptime(d)...)
	c.Open("div", "class", "timeline "+class)
	c.legend(lanes, dates)
	for _, l := range lanes {
		c.table(l, func() {
			for _, date := range dates {
				c.row(l, date)
			}
		})
	}
	c.Close()
}

// table draws a lane's table around its rows.
func (c canvas) table(l *lane, rows func()) {
	class := "support"
	if l.track != nil {
		class = "uptime"
	}
	c.Open("table", "class", class)
	c.caption(l, "caption")
	c.heads(func() {
		c.Open("div", "class", "hours")
		c.axis()
		c.shape("div", "class", "text")
		c.Close()
	})
	c.Open("tbody")
	rows()
	c.Close()
	c.Close()
}

// heads names the two columns, for those who do not see what is in them, and
// draws what stands above the second.
func (c canvas) heads(above func()) {
	c.Open("thead")
	c.Open("tr")
	c.Open("th", "scope", "col")
	c.leaf("span", wordDay.in(c.lang), "class", "said")
	c.Close()
	c.Open("th", "scope", "col")
	c.leaf("span", wordHours.in(c.lang), "class", "said")
	above()
	c.Close()
	c.Close()
	c.Close()
}

// row draws a day with its date.
func (c canvas) row(l *lane, d calendar.Date) {
	today, current := c.now != 0 && c.now.Date() == d, ""
	class := ""
	if d.Weekday() == calendar.Monday {
		class = "monday"
	}
	if !d.Working() {
		class = "rest"
	}
	if today {
		class, current = join(class, "today"), "date"
	}
	c.Open("tr", "class", class)
	c.Open("th", "scope", "row", "aria-current", current)
	c.day(d, false)
	if today {
		c.Text(" ")
		c.leaf("strong", wordToday.in(c.lang))
	}
	c.occasions(d)
	c.Close()
	c.cell(l, d, ChangeOn(d))
	c.Close()
}

// day draws a date as short as can be read, and says it in full.
func (c canvas) day(d calendar.Date, year bool) {
	short, full := c.lang.ShortDay(d), c.lang.Day(d)
	if year {
		text := " " + string(jsontext.AppendInt(nil, int64(d.Year())))
		short, full = short+text, full+text
	}
	c.Open("time", "datetime", d.Start(0).String()[:len("2026-11-23")])
	c.leaf("span", short, "aria-hidden", "true")
	c.leaf("span", full, "class", "said")
	c.Close()
}

func (c canvas) occasions(d calendar.Date) {
	for _, text := range occasions(d, c.lang) {
		c.Text(" ")
		c.leaf("span", text, "class", "occasion")
	}
}

// cell draws a day of the lane, as a strip and in words.
func (c canvas) cell(l *lane, d calendar.Date, change Change) {
	c.Open("td")
	c.Open("div", "class", "hours")
	c.strip(l, d)
	c.Open("div", "class", "text")
	c.phrases(l, l.text(d, c.lang))
	note := ""
	switch change {
	case Forward:
		note = missing(c.lang)
	case Back:
		note = twice(c.lang)
	}
	if note != "" {
		c.Text(" ")
		c.leaf("span", "("+note+")", "class", "note")
	}
	c.Close()
	c.Close()
	c.Close()
}

func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " " + b
}
