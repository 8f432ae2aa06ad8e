package prose

import (
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// byDay reads a table with a row for each day and a column for each channel.
func (w *walker) byDay(i, rows int, columns []column) {
	if w.bySeason(i, rows, columns) {
		return
	}
	for n, c := range columns[1:] {
		var text []string
		at := Range{w.lines[i+1].start, w.lines[i+rows].To}
		for k := i + 1; k <= i+rows; k++ {
			if l := w.lines[k]; n+1 < len(l.cells) && w.at(l.cells[n+1]) != "" && !dashAlone().MatchString(w.at(l.cells[n+1])) {
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
				m.topic, h.label = c.said, c.said
			}
			g := w.begin(m, c.said, c.at)
			g.staff = m.channel == declarations.Visit && (withStaff().MatchString(c.said) || withoutStaff().MatchString(c.said))
			g.hours = append(g.hours, &h)
			for _, number := range w.contacts(c.at, m.channel) { // Telefon 12 34 56 78, over its hours
				w.add(number)
			}
		}
	}
	w.field = nil
}

// withAndWithoutStaff reads sentences of when a place is open with staff, and when without: Betjent tirsdag kl. 13-17. Selvbetjent alle dage
// kl. 6-23. It is false where a place is none.
func (w *walker) withAndWithoutStaff(p Range) bool {
	all := w.sentences(p)
	if len(all) != 2 || withStaff().MatchString(w.at(all[0])) == withStaff().MatchString(w.at(all[1])) || withoutStaff().MatchString(w.at(all[0])) == withoutStaff().MatchString(w.at(all[1])) {
		return false
	}
	for _, s := range all {
		word := strings.Fields(w.at(s))[0]
		rest := trimmed(w.text, Range{s.From + len(word), s.To})
		h := w.hours(Range{rest.From, rest.From + len(strings.TrimRight(w.at(rest), "."))})
		g := w.begin(meaning{section: aboutSupport, channel: declarations.Visit, topic: word}, word, s)
		g.staff, g.hours = true, append(g.hours, &h)
		w.fact(Range{s.From, rest.From}, "support.topic")
	}
	w.field = nil
	return true
}

// dashAlone is a cell of a day that has no hours.
var dashAlone = lazyregexp.New(`^[-–—]$`)

// seasonHead is the head of a column of hours in a part of the year, with its dates: Sommer (1. april - 30. september).
var seasonHead = lazyregexp.New(`(?i)^(?:\p{L}+(?:tid|halvår(?:et)?)?\h*[(,:]?\h*)?((?:\d{1,2}\.\h*)?(?:` + months + `)\h*(?:-|–|til(?:\h+og\h+med)?)\h*(?:\d{1,2}\.\h*)?(?:` + months + `)|\d{1,2}/\d{1,2}\h*[-–]\h*\d{1,2}/\d{1,2})\)?$`)

// bySeason reads a table with a row for each day and a column for each part of the year, which are the hours of one thing together. It
// is false where the columns are others.
func (w *walker) bySeason(i, rows int, columns []column) bool {
	var text []string
	for n, c := range columns[1:] {
		if c.is != seasonColumn {
			return false
		}
		text = append(text, seasonHead().FindStringSubmatch(c.said)[1]+":")
		for k := i + 1; k <= i+rows; k++ {
			if l := w.lines[k]; n+1 < len(l.cells) && w.at(l.cells[n+1]) != "" {
				text = append(text, w.at(l.cells[0])+" "+w.at(l.cells[n+1]))
			}
		}
	}
	for k := i + 1; k <= i+rows; k++ {
		w.lines[k].done = true
	}
	h := parsed(Range{w.lines[i+1].start, w.lines[i+rows].To}, strings.Join(text, "\n"))
	if w.field != nil && w.field.labelled {
		w.field.hours = append(w.field.hours, &h)
	} else {
		w.block().hours = append(w.block().hours, &h)
	}
	w.field = nil
	return true
}
