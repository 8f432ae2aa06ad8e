package prose

import (
	"slices"

	"servicestatus/declarations/lazyregexp"
)

// rowHours gives the hours of a row to all its contacts.
func (w *walker) rowHours(before int) {
	all := w.block().groups
	if before >= len(all) {
		return
	}
	last := all[len(all)-1]
	for _, g := range all[before:] {
		if len(g.hours) == 0 && len(g.contacts) > 0 {
			g.hours = slices.Clone(last.hours)
		}
	}
}

// whomColumn is the head of a column of audiences.
var whomColumn = lazyregexp.New(`(?i)^(?:målgruppe\p{L}*|hvem|for hvem|brugergruppe\p{L}*|brugere|til)$`)

// servedTime is the head of a column of hours in which people answer.
var servedTime = lazyregexp.New(`(?i)support|telefon|bemand|betjen|servicedesk`)

// hasShare reports whether a row has a percentage of uptime.
func hasShare(w *walker, l line, columns []column) bool {
	for n, c := range columns {
		if (c.is == shareColumn || c.is == windowColumn) && n < len(l.cells) && saysShare(w.at(l.cells[n])) {
			return true
		}
	}
	return false
}

// windowOfSystem reads the percentage of a system in a window that the text defines.
func (w *walker) windowOfSystem(system Range, c column, cell Range) {
	d, before := w.defined(c.said), len(w.rows)
	w.waiting = d.hours
	w.window(cell, d.label)
	for _, o := range w.rows[before:] {
		o.system = w.at(system)
		w.fact(system, "uptime.label")
	}
}
