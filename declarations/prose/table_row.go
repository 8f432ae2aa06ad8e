package prose

import (
	"cmp"
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// tableRow reads a row about one thing: a service's channel, a window, a severity.
func (w *walker) tableRow(l line, columns []column) {
	if len(l.cells) > len(columns) {
		return
	}
	key := w.at(l.cells[0])
	of := caption{meaning: meant(key), at: l.cells[0], text: key}
	if whomColumn().MatchString(columns[0].said) && len(of.audience) == 0 && !narrower().MatchString(key) {
		of.audience = []string{strings.ToLower(key)}
	}
	before, made := len(w.block().groups), len(w.draft.response)
	var times, shares []Range
	ofPlace := false // the times are those of an address
	if severityPattern().MatchString(columns[0].said) || gradeColumn().MatchString(columns[0].said) {
		of.graded = true
		if numberOrLetter().MatchString(key) {
			of.text = columns[0].said + " " + key // Alvor 1
		}
	}
	for n, c := range columns[1:] {
		if n+1 >= len(l.cells) {
			break
		}
		cell := l.cells[n+1]
		text := w.at(cell)
		switch {
		case text == "":
		case c.is == measureColumn && durationPattern().MatchString(text) && upRow(columns) && !of.graded && of.channel == "":
			w.perhaps(of, cell) // it may be how fast a system answers
		case c.is == measureColumn && durationPattern().MatchString(text):
			cell, ok := shared(w, l, columns, n+1)
			if of.share = w.fulfilled(l, columns); !ok && of.share == "" {
				continue
			}
			about, heading, place, n := w.about, w.heading, w.place, len(w.draft.response)
			w.about, w.heading, w.place = aboutResponse, c.said, c.at
			w.target(cell, of)
			if times := slices.DeleteFunc(slices.Clone(columns), func(c column) bool { return c.is != measureColumn }); len(times) > 1 {
				for _, t := range w.draft.response[n:] {
					t.wording = c.said + ": " + t.wording // without its column nobody knows which time it is
				}
			}
			if w.heading, w.place = heading, place; about != aboutUptime && about != noSection {
				w.about = about
			}
		case c.is == windowColumn && saysShare(text):
			w.windowOfSystem(l.cells[0], c, cell)
		case c.is == shareColumn && saysShare(text):
			shares = append(shares, cell)
			w.column = c.said
		case servedTime().MatchString(c.said) && hasShare(w, l, columns):
			// When people answer, not when a system is up.
		case (c.is == timeColumn || c.is == otherColumn && len(w.contacts(cell, "")) == 0) && (saysHours(text) || restOfTime().MatchString(text)):
			times = append(times, cell)
			ofPlace = openingHead().MatchString(c.said)
		case c.is == channelColumn, c.is == otherColumn && len(w.contacts(cell, "")) > 0:
			w.contactCell(of, c, cell)
		}
	}
	if measuredRow(columns) {
		w.clockOfRow(l, columns, made)
	}
	switch {
	case len(times) == 1 && w.about == aboutMaintenance:
		w.fact(l.cells[0], "maintenance.label")
		w.maintain(times[0], key)
	case len(shares) == 1 && measuredRow(columns):
	case len(shares) == 1:
		if w.waiting = nil; len(times) == 1 && dayPattern().MatchString(key) {
			w.waiting = w.understood(Range{l.cells[0].From, times[0].To}, windowWords)
			w.fact(w.waiting.at, "uptime.hours")
			key = ""
		} else if len(times) == 1 {
			w.windowHours(times[0], key)
		} else if saysTime(key) {
			w.waiting = w.understood(l.cells[0], windowWords)
			key = ""
		}
		rows := len(w.rows)
		if w.window(shares[0], key); len(w.rows) > rows {
			w.fact(l.cells[0], "uptime.label")
		}
		for _, o := range w.rows[rows:] {
			o.period = cmp.Or(o.period, w.periodOfRow(l))
			if guaranteed, says := w.guaranteeOfRow(l); says {
				o.guaranteed = guaranteed
			}
		}
		w.column = ""
	case len(times) == 1 && measuredRow(columns) && len(w.block().groups) == before: // when the target holds
	case len(times) == 1 && upRow(columns) && key != "": // the hours of a system for which no percentage is promised
	case len(times) == 1:
		if w.field == nil || w.field.at.From != l.cells[0].From {
			w.begin(w.rowMeaning(of), key, l.cells[0])
			w.fact(l.cells[0], "support.channel")
		}
		w.addressIn(of)
		if g := w.visitOf(before); ofPlace && g != nil {
			w.field = g
			w.hoursAlone(times[0], false)
			break
		}
		w.hoursAlone(times[0], false)
		w.rowHours(before)
	}
	w.field = nil
}

// clockHead is the head of a column of the time in which deadlines count.
var clockHead = lazyregexp.New(`(?i)tidsrum|^gælder|^måles|^dækning|^tælles|^ur$`)

// clockOfRow gives the targets of a row, from one on, the time in which they count: all of it, or what a cell says, which stands in their
// wording.
func (w *walker) clockOfRow(l line, columns []column, made int) {
	for n, c := range columns {
		if n >= len(l.cells) || !clockHead().MatchString(c.said) || !saysTime(w.at(l.cells[n])) {
			continue
		}
		text := w.at(l.cells[n])
		for _, t := range w.draft.response[made:] {
			if roundPattern().MatchString(text) && !inDays(t.steps) {
				t.clock = declarations.Elapsed
			}
			t.wording += " (" + tidy(text) + ")"
		}
		w.fact(l.cells[n], "response.clock")
	}
}

// periodOfRow returns the period that a cell of a row names, alone or before hours: Kalendermåned, hele døgnet.
func (w *walker) periodOfRow(l line) string {
	for _, at := range l.cells[1:] {
		text := strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(w.at(at)), "pr. "), "kalender")
		switch firstWord(text) {
		case "måned":
			return "month"
		case "kvartal":
			return "quarter"
		case "år":
			return "year"
		}
	}
	return ""
}

// guaranteeOfRow reports whether a cell of its own says that the percentage of a row is guaranteed; says is false where none says so or
// otherwise.
func (w *walker) guaranteeOfRow(l line) (guaranteed, says bool) {
	for _, at := range l.cells[1:] {
		switch text := strings.ToLower(w.at(at)); text {
		case "garanti", "garanteret", "mål", "målsætning", "målsat":
			w.fact(at, "uptime.guaranteed")
			return guaranteeWords().MatchString(text), true
		}
	}
	return false, false
}

// measuredRow reports whether a table has durations, so that its shares are of them.
func measuredRow(columns []column) bool {
	return slices.ContainsFunc(columns, func(c column) bool { return c.is == measureColumn }) && !upRow(columns)
}

// upRow reports whether a table has percentages of uptime.
func upRow(columns []column) bool {
	return slices.ContainsFunc(columns, func(c column) bool { return c.up })
}

// shared returns a cell with a duration, together with the share beside it. It is false where a row has
// shares that cannot be told to which of its durations they belong.
func shared(w *walker, l line, columns []column, at int) (cell Range, ok bool) {
	cell = l.cells[at]
	durations, shares, with := 0, 0, cell
	for n, other := range l.cells[1:] {
		text := w.at(other)
		if n+1 < len(columns) && columns[n+1].is == measureColumn && durationPattern().MatchString(text) {
			durations++
		} else if saysShare(text) && (n+1 >= len(columns) || !columns[n+1].up) {
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

// fulfilled returns the share that a column of its own gives all times of a row; empty where there is none.
func (w *walker) fulfilled(l line, columns []column) string {
	for n, c := range columns {
		if n < len(l.cells) && fulfilment().MatchString(c.said) {
			if m := percentPattern().FindStringSubmatch(w.at(l.cells[n])); m != nil {
				w.fact(l.cells[n], "response.steps")
				return m[1]
			}
		}
	}
	return ""
}

// fulfilment is the head of a column of the share of cases in which times are kept.
var fulfilment = lazyregexp.New(`(?i)opfyld|overhold|andel|målopfyldelse|servicegrad`)

// numberOrLetter is a severity without its word.
var numberOrLetter = lazyregexp.New(`^(?:\d|[A-E])$`)

// gradeColumn is the head of a column of severities.
var gradeColumn = lazyregexp.New(`(?i)kategori|prioritet|prio|alvor|niveau|type|klasse|fejl`)

// rowMeaning returns what the first cell of a row says. A cell that says nothing is a topic.
func (w *walker) rowMeaning(of caption) meaning {
	m := of.meaning
	if m.empty() {
		m.topic = of.text
	} else if m.topic == "" && len(m.audience) == 0 {
		m.topic = bracketed(of.text)
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
	if len(found) == 0 && c.channel == declarations.Visit && houseNumber().MatchString(text) {
		found = []contact{{cell, declarations.Visit, text}}
	}
	if len(found) == 0 && !saysHours(text) {
		return
	}
	m := w.rowMeaning(of)
	if m.channel == "" {
		m.channel = c.channel
	}
	if len(found) == 1 && found[0].channel == declarations.Web && m.channel == declarations.Email {
		m.channel = declarations.Web // E-mail / formular
	}
	if w.field == nil || w.field.at.From != of.at.From || w.field.channel != m.channel && len(found) > 0 {
		g := w.begin(m, of.text, of.at)
		g.meaning.section = aboutSupport
		w.fact(of.at, "support.channel")
	}
	if len(found) == 1 && found[0].at == cell {
		w.add(found[0])
		w.fact(cell, "support.contacts")
		return
	}
	for _, s := range w.statements(cell) {
		w.help(s)
	}
}

// openingHead is the head of a column of hours in which a place is open.
var openingHead = lazyregexp.New(`(?i)^åbningstid|^åbent`)

// visitOf returns the visits among the groups of a row, from one on; nil where there are none, or nothing else.
func (w *walker) visitOf(before int) *group {
	all := w.block().groups[before:]
	if visits := of(all, declarations.Visit); len(visits) == 1 && len(all) > 1 {
		return visits[0]
	}
	return nil
}
