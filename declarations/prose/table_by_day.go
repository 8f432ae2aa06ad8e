package prose

import (
	"strings"
)

// byDay reads a table with a row for each day and a column for each channel.
func (w *walker) byDay(i, rows int, columns []column) {
	for n, c := range columns[1:] {
		var text []string
		at := Range{w.lines[i+1].start, w.lines[i+rows].To}
		for k := i + 1; k <= i+rows; k++ {
			if l := w.lines[k]; n+1 < len(l.cells) && w.at(l.cells[n+1]) != "" {
				text = append(text, w.at(l.cells[0])+" "+w.at(l.cells[n+1]))
			}
			w.lines[k].done = true
		}
		h := parsed(at, strings.Join(text, "\n"))
		m := c.meaning
		if c.is == timeColumn && m.channel == "" {
			b := w.block()
			if w.field != nil && w.field.labelled {
				w.field.hours = append(w.field.hours, &h)
			} else {
				b.hours = append(b.hours, &h)
			}
		} else {
			if m.channel == "" {
				m.topic = c.said
			}
			g := w.begin(m, c.said, c.at)
			g.hours = append(g.hours, &h)
		}
	}
	w.field = nil
}
