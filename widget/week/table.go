package week

import (
	"servicestatus/declarations"
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lang"
)

// week prints a lane as a table: a row for each day, with a bar and the hours.
func (w *writer) week(l *lane) {
	w.table(w.wide(l), len(w.of.lanes) > 1, l.lines)
	w.head(w.of.axis)
	for i := range l.days {
		d := &l.days[i]
		w.row(d, w.occasions(d), d.has(hours.Open))
		w.strip(w.of.axis, d, func(s *hours.Interval, b bar) {
			switch s.State {
			case hours.Open:
				w.block("open", w.of.axis, b, 0)
			case hours.Unknown:
				w.hatched("unknown", w.of.axis, b, 0)
			}
		})
		w.now(w.of.axis, d)
		w.open("div", "text")
		w.say(w.phrases(l, d), d)
		w.Close()
		w.Close()
		w.Close()
		w.Close()
	}
	w.Close()
	w.Close()
	w.Close()
}

// wide is the class of a lane: its texts need more room than hours do.
func (w *writer) wide(l *lane) string {
	for i := range l.days {
		d := &l.days[i]
		all := w.phrases(l, d)
		for j := range all {
			if len(w.text(&all[j], d, "-"))+len(all[j].remark.text) > 15 {
				return "lane wide"
			}
		}
	}
	return "lane"
}

// table begins a table and its caption, which is not seen where it says nothing new. The
// caller closes both elements.
func (w *writer) table(class string, shown bool, lines []*declarations.Support) {
	w.open("div", class)
	w.open("table", "")
	said := "said"
	if shown {
		said = ""
	}
	w.open("caption", said)
	if shown {
		w.names(lines)
	} else {
		w.Text(wordOpening.In(w.lang))
	}
	w.Close()
}

// head names the columns to screen readers, and draws the axis. It begins the body.
func (w *writer) head(a axis) {
	w.open("thead", "")
	w.open("tr", "")
	w.open("th", "", "scope", "col")
	w.leaf("span", "said", wordDay.In(w.lang))
	w.Close()
	w.open("th", "", "scope", "col")
	w.leaf("span", "said", wordHours.In(w.lang))
	w.open("div", "hours")
	w.axis(a)
	w.leaf("div", "text", "")
	w.Close()
	w.Close()
	w.Close()
	w.Close()
	w.open("tbody", "")
}

// row begins the row of a day: its date, what is special about it, and the cell of its hours.
func (w *writer) row(d *day, occasions []words, open bool) {
	class, current := "day", ""
	if w.today(d) {
		class, current = "day today", "date"
		if open {
			class = "day today open"
		}
	}
	w.open("tr", class)
	w.open("th", "", "scope", "row", "aria-current", current)
	w.day(d.date, w.shortDay(d.date))
	if current != "" {
		w.leaf("span", "", wordToday.In(w.lang))
	}
	w.occasion(occasions)
	w.Close()
	w.open("td", "")
	w.open("div", "hours")
}

// hatched prints a bar that is not solid.
func (w *writer) hatched(class string, a axis, b bar, top int) {
	w.block(class, a, b, top)
	y, hatch := height/2, "hatch"
	switch b.round {
	case 1:
		y, hatch = height/4, "hatch half"
	case 2:
		y, hatch = height*3/4, "hatch half"
	}
	w.path(hatch, at(a, b.from, y)+"h"+lang.Number(int(b.to-b.from)))
}
