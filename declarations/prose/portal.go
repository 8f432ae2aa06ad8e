package prose

import (
	"strings"

	"servicestatus/declarations"
)

// isMenu reports whether a line is a point of the page's menu: it leads to nothing.
func (w *walker) isMenu(i int, text string) bool {
	return strings.EqualFold(text, "selvbetjening") && (i+1 == len(w.lines) || w.lines[i+1].blank || w.isTitle(w.lines[i+1]))
}

// mailBelow reports whether the line under a line has an address of e-mail: Skriv til os is then no page.
func (w *walker) mailBelow(i int) bool {
	if i+1 >= len(w.lines) {
		return false
	}
	all := w.contacts(w.lines[i+1].Range, "")
	return len(all) == 1 && all[0].channel == declarations.Email
}

// portal reads a line that names a page to get help from, and gives no hours. An address in the
// line under it is of the channel that it is of.
func (w *walker) portal(i int, text string, m meaning) {
	l := w.lines[i]
	if i+1 < len(w.lines) {
		if found := w.contacts(w.lines[i+1].Range, declarations.Web); len(found) == 1 && found[0].at == w.lines[i+1].Range {
			m.channel = found[0].channel
			w.fact(l.Range, "support.channel")
			w.begin(m, text, l.Range)
			w.closing = true
			return
		}
	}
	m.channel = declarations.Web
	w.begin(m, text, l.Range)
	w.fact(l.Range, "support.label")
	w.field = nil
}
