package prose

import (
	"slices"
	"strings"
)

// bySite reads a table with a row for each place, and columns of days: Plads, Hverdage, Lørdag. It is false where no such table begins.
func (w *walker) bySite(i int) bool {
	head := w.lines[i]
	if len(head.cells) < 3 || slices.ContainsFunc(head.cells[1:], func(at Range) bool { return !dayPattern().MatchString(w.at(at)) || saysTime(w.at(at)) }) {
		return false
	}
	rows := 0
	for n := i + 1; n < len(w.lines) && len(w.lines[n].cells) == len(head.cells) && !w.lines[n].blank; n++ {
		l := w.lines[n]
		site := w.at(l.cells[0])
		if dayPattern().MatchString(site) || saysTime(site) {
			break
		}
		var days []string
		for c, cell := range l.cells[1:] {
			if text := w.at(cell); text != "" && text != "-" && text != "–" {
				days = append(days, w.at(head.cells[c+1])+" "+text)
			}
		}
		h := parsed(l.Range, strings.Join(days, "\n"))
		h.label = site
		if m := meant(site); m.channel != "" {
			g := w.begin(m, site, l.cells[0])
			g.section = aboutSupport
			g.hours = append(g.hours, &h)
			w.fact(l.cells[0], "support.channel")
			w.field = nil
		} else {
			w.block().hours = append(w.block().hours, &h)
		}
		w.lines[n].done = true
		rows++
	}
	if rows > 0 {
		w.block().labelled = true // each is of its place
		w.fact(head.Range, "table")
	}
	return rows > 0
}
