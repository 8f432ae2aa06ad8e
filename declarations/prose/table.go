package prose

import (
	"regexp"
	"slices"
	"strings"

	"servicestatus/declarations"
)

// column is what the head of a table says of the cells under it.
type column struct {
	meaning
	is   columnKind
	said string
	at   Range
}

type columnKind uint8

const (
	keyColumn     columnKind = iota // the first: what a row is about
	timeColumn                      // hours
	shareColumn                     // percentages of uptime
	measureColumn                   // durations
	channelColumn                   // contacts, or hours, of a channel
	otherColumn
)

// table reads the rows of a table from a line on. It is false where the line begins none that has
// a head, or rows with labels.
func (w *walker) table(i int) bool {
	head := w.lines[i]
	if columns := w.columns(i); columns != nil {
		rows := 0
		for n := i + 1; n < len(w.lines) && len(w.lines[n].cells) > 1 && !w.lines[n].blank; n++ {
			rows++
		}
		days := rows > 0 && mayBeHours(w.at(w.lines[i+1].cells[0])) && dayPattern.MatchString(w.at(w.lines[i+1].cells[0]))
		w.fact(head.Range, "table")
		if days && !slices.ContainsFunc(columns, func(c column) bool { return c.is == shareColumn || c.is == measureColumn }) {
			w.byDay(i, rows, columns)
		} else {
			for n := i + 1; n <= i+rows; n++ {
				w.tableRow(w.lines[n], columns)
				w.lines[n].done = true
			}
		}
		return rows > 0
	}
	return w.labelledRow(i)
}

// columns returns what the head of a table says; nil where a line is no head.
func (w *walker) columns(i int) (all []column) {
	head := w.lines[i]
	if i+1 >= len(w.lines) || len(w.lines[i+1].cells) < 2 || w.lines[i+1].blank {
		return nil
	}
	known := 0
	for n, at := range head.cells {
		text := w.at(at)
		if saysTime(text) || saysShare(text) || dayPattern.MatchString(text) && !strings.EqualFold(text, "hverdage") || durationPattern.MatchString(text) || len(w.contacts(at, "")) > 0 {
			return nil
		}
		c := column{meaning: meant(text), said: text, at: at, is: otherColumn}
		low := strings.ToLower(text)
		switch {
		case n == 0:
			c.is = keyColumn
		case measureOf(text) != "" && (c.channel == "" || w.about == aboutResponse):
			c.is = measureColumn
		case strings.Contains(low, "oppetid") || strings.Contains(low, "tilgængelighed") || strings.Contains(low, "garanti") || low == "procent" || strings.Contains(low, "driftseffektivitet"):
			c.is = shareColumn
		case strings.Contains(low, "åbningstid") || strings.Contains(low, "tidsrum") || low == "tid" || strings.Contains(low, "telefontid") || low == "hvornår" || strings.Contains(low, "driftstid") || strings.Contains(low, "træffetid"):
			c.is = timeColumn
		case c.channel != "" || low == "kontakt" || low == "kontaktoplysninger" || low == "hvor" || strings.Contains(low, "nummer"):
			c.is = channelColumn
			if c.channel == "" && strings.Contains(low, "nummer") {
				c.channel = declarations.Phone
			}
		default:
			all = append(all, c)
			continue
		}
		if n > 0 {
			known++
		}
		all = append(all, c)
	}
	if known == 0 {
		return nil
	}
	return all
}

// tableRow reads a row about one thing: a service's channel, a window, a severity.
func (w *walker) tableRow(l line, columns []column) {
	if len(l.cells) > len(columns) {
		return
	}
	key := w.at(l.cells[0])
	of := caption{meaning: meant(key), at: l.cells[0], text: key}
	var times, shares []Range
	if severityPattern.MatchString(columns[0].said) || gradeColumn.MatchString(columns[0].said) {
		of.graded = true
	}
	for n, c := range columns[1:] {
		if n+1 >= len(l.cells) {
			break
		}
		cell := l.cells[n+1]
		text := w.at(cell)
		switch {
		case text == "":
		case c.is == measureColumn && durationPattern.MatchString(text):
			cell, ok := shared(w, l, columns, n+1)
			if !ok {
				continue
			}
			about, heading, place := w.about, w.heading, w.place
			w.about, w.heading, w.place = aboutResponse, c.said, c.at
			w.target(cell, of)
			if w.heading, w.place = heading, place; about != aboutUptime && about != noSection {
				w.about = about
			}
		case c.is == shareColumn && saysShare(text):
			shares = append(shares, cell)
		case c.is == timeColumn && (saysHours(text) || restOfTime.MatchString(text)):
			times = append(times, cell)
		case c.is == channelColumn:
			w.contactCell(of, c, cell)
		}
	}
	switch {
	case len(shares) == 1 && measuredRow(columns):
	case len(shares) == 1:
		if w.waiting = nil; len(times) == 1 && dayPattern.MatchString(key) {
			w.waiting = w.understood(Range{l.cells[0].From, times[0].To}, windowWords)
			w.fact(w.waiting.at, "uptime.hours")
			key = ""
		} else if len(times) == 1 {
			w.windowHours(times[0], key)
		}
		w.fact(l.cells[0], "uptime.label")
		w.window(shares[0], key)
	case len(times) == 1:
		if w.field == nil || w.field.at != l.cells[0] {
			w.begin(w.rowMeaning(of), key, l.cells[0])
			w.fact(l.cells[0], "support.channel")
		}
		w.hoursAlone(times[0], false)
	}
	w.field = nil
}

// measuredRow reports whether a table has durations, so that its shares are of them.
func measuredRow(columns []column) bool {
	return slices.ContainsFunc(columns, func(c column) bool { return c.is == measureColumn })
}

// shared returns a cell with a duration, together with the share beside it. It is false where a row has
// shares that cannot be told to which of its durations they belong.
func shared(w *walker, l line, columns []column, at int) (cell Range, ok bool) {
	cell = l.cells[at]
	durations, shares, with := 0, 0, cell
	for n, other := range l.cells[1:] {
		text := w.at(other)
		if n+1 < len(columns) && columns[n+1].is == measureColumn && durationPattern.MatchString(text) {
			durations++
		} else if saysShare(text) {
			shares++
			with = Range{min(with.From, other.From), max(with.To, other.To)}
		}
	}
	switch {
	case shares == 0 || saysShare(w.at(cell)):
		return cell, true
	case shares == 1 && durations == 1:
		return with, true
	}
	return cell, false
}

// gradeColumn is the head of a column of severities.
var gradeColumn = regexp.MustCompile(`(?i)kategori|prioritet|prio|alvor|niveau|type|klasse|fejl`)

// rowMeaning returns what the first cell of a row says. A cell that says nothing is a topic.
func (w *walker) rowMeaning(of caption) meaning {
	m := of.meaning
	if m.empty() {
		m.topic = of.text
	}
	return m
}

// contactCell reads a cell with a contact, or with hours of its channel.
func (w *walker) contactCell(of caption, c column, cell Range) {
	channel := c.channel
	if channel == "" {
		channel = of.channel
	}
	found := w.contacts(cell, channel)
	text := w.at(cell)
	if len(found) == 0 && !saysHours(text) {
		return
	}
	m := w.rowMeaning(of)
	if m.channel == "" {
		m.channel = c.channel
	}
	if w.field == nil || w.field.at != of.at || w.field.channel != m.channel && len(found) > 0 {
		g := w.begin(m, of.text, of.at)
		g.meaning.section = aboutSupport
		w.fact(of.at, "support.channel")
	}
	for _, s := range w.statements(cell) {
		w.help(s)
	}
}

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

// labelledRow reads a row without a head: its first cell is the label of the others.
func (w *walker) labelledRow(i int) bool {
	l := w.lines[i]
	first := w.at(l.cells[0])
	if first == "" || len(w.contacts(l.cells[0], "")) > 0 || durationPattern.MatchString(first) || saysTime(first) || saysShare(first) || len(l.cells) < 2 || len(strings.Fields(first)) > maxLabel {
		return false
	}
	m := meant(first)
	if (dayPattern.MatchString(first) || dateWords.MatchString(first)) && m.section == noSection {
		return false
	}
	rest := Range{l.cells[1].From, l.cells[len(l.cells)-1].To}
	return rest.From < rest.To && w.underLabel(i, caption{meaning: m, at: l.cells[0], text: strings.TrimRight(first, ": ")}, rest)
}
