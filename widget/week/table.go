package week

import (
	"servicestatus/declarations"
	"servicestatus/declarations/hours"
)

// week prints a lane as a table: a row for each day, with a bar and the hours.
func (w *writer) week(l *lane) {
	w.table("lane", len(w.of.lanes) > 1, l.lines)
	w.head(w.of.axis)
	answers := shape(0)
	if l.lines[0].Answers() {
		answers = 1
	}
	for i := range l.days {
		d := l.days[i]
		w.row(w.today(d), d.openAt(w.of.view.At))
		w.both(w.shortDay(d.date), w.lang.Day(d.date))
		if w.today(d) {
			w.leaf("span", "", wordToday.In(w.lang))
		}
		w.cell()
		w.svg(w.of.axis)
		for j := range d.intervals {
			s := &d.intervals[j]
			for _, b := range d.bars(s) {
				switch s.State {
				case hours.Open:
					w.block(w.draw(open+answers), w.of.axis, b, 0)
				case hours.Unknown:
					w.hatched(w.draw(unknown), w.of.axis, b)
				default:
					w.draw(closed + answers)
				}
			}
		}
		w.end(w.of.axis, d)
		w.open("div", "text")
		w.say(w.phrases(l, d), d)
		w.Close()
		w.occasion(w.occasions(d))
		w.close(3)
	}
	w.close(3)
}

// table begins a table and its caption, which is not seen where it says nothing new. The
// caller closes both elements.
func (w *writer) table(class string, shown bool, lines []*declarations.Support) {
	w.open("div", class)
	w.Open("table")
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
	w.Open("thead")
	w.Open("tr")
	w.Open("th", "scope", "col")
	w.leaf("span", "said", wordDay.In(w.lang))
	w.Close()
	w.Open("th", "scope", "col")
	w.leaf("span", "said", wordHours.In(w.lang))
	w.open("div", "hours")
	w.axis(a)
	w.leaf("div", "text", "")
	w.close(4)
	w.Open("tbody")
}

// row begins the row of a day, and its name.
func (w *writer) row(today, open bool) {
	class, current := "day", ""
	if today {
		class, current = "day today", "date"
		if open {
			class = "day today open"
		}
	}
	w.open("tr", class)
	w.Open("th", "scope", "row", "aria-current", current)
}

// cell ends the name of a day, and begins the cell of its hours.
func (w *writer) cell() {
	w.Close()
	w.Open("td")
	w.open("div", "hours")
}
