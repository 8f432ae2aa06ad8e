package prose

import (
	"slices"
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// column is what the head of a table says of the cells under it.
type column struct {
	meaning
	is   columnKind
	said string
	at   Range
	up   bool // its percentages are of uptime, whatever stands beside them
}

type columnKind uint8

const (
	keyColumn     columnKind = iota // the first: what a row is about
	timeColumn                      // hours
	shareColumn                     // percentages of uptime
	windowColumn                    // percentages of uptime in a window that the text defines
	measureColumn                   // durations
	channelColumn                   // contacts, or hours, of a channel
	seasonColumn                    // hours in a part of the year
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
		days := rows > 0 && mayBeHours(w.at(w.lines[i+1].cells[0])) && dayPattern().MatchString(w.at(w.lines[i+1].cells[0]))
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
	return w.bySite(i) || w.labelledRow(i)
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
		if saysTime(text) || saysShare(text) || dayPattern().MatchString(text) && !strings.EqualFold(text, "hverdage") || durationPattern().MatchString(text) {
			return nil
		}
		c := column{meaning: meant(text), said: text, at: at, is: otherColumn}
		if len(w.contacts(at, "")) > 0 && (n == 0 || c.channel == "" || !saysTime(w.at(w.lines[i+1].Range))) {
			return nil
		}
		low := strings.ToLower(text)
		switch {
		case n == 0:
			c.is = keyColumn
		case measureOf(text) != "" && (c.channel == "" || w.about == aboutResponse):
			c.is = measureColumn
		case seasonHead().MatchString(text):
			c.is = seasonColumn
		case w.defined(text) != nil && w.sharesBelow(i, n):
			c.is = windowColumn
		case ofUptime().MatchString(low) || strings.Contains(low, "garanti") || low == "procent":
			c.is, c.up = shareColumn, ofUptime().MatchString(low)
		case (w.about == aboutUptime || promisedShare().MatchString(low)) && !achieved().MatchString(low) && w.sharesBelow(i, n):
			c.is, c.up = shareColumn, true
		case strings.Contains(low, "åbningstid") || strings.Contains(low, "tidsrum") || low == "tid" || strings.Contains(low, "telefontid") || low == "hvornår" || strings.Contains(low, "driftstid") || strings.Contains(low, "træffetid"):
			c.is = timeColumn
		case c.channel != "" || low == "kontakt" || low == "hvordan" || low == "kanal" || low == "kontaktoplysninger" || low == "hvor" || strings.Contains(low, "nummer"):
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
	if !staffed(all) && known == 0 && !w.hoursBelow(i) {
		return nil
	}
	return all
}

// hoursBelow reports whether a head stands over a row with a day, and hours of several things: Dag, Svømmehal, Motionscenter.
func (w *walker) hoursBelow(i int) bool {
	cells := w.lines[i+1].cells
	if day := w.at(cells[0]); len(cells) < 3 || len(cells) != len(w.lines[i].cells) || !dayPattern().MatchString(day) || saysTime(day) {
		return false
	}
	return !slices.ContainsFunc(cells[1:], func(at Range) bool {
		text := w.at(at)
		return !clockPattern().MatchString(text) && !closedPattern().MatchString(text)
	})
}

// ofUptime is the head of a column of percentages that no response target has.
var ofUptime = lazyregexp.New(`oppetid|tilgængelighed|driftseffektivitet`)

// promisedShare is the head of a column of percentages that are promised.
var promisedShare = lazyregexp.New(`^(?:krav|mål|målsætning|minimum|min\.)$`)

// staffed makes the columns of hours with and without staff hours of a place. It is false where there are none.
func staffed(all []column) bool {
	with := slices.IndexFunc(all, func(c column) bool { return withStaff().MatchString(c.said) })
	without := slices.IndexFunc(all, func(c column) bool { return withoutStaff().MatchString(c.said) })
	if with < 0 || without < 0 {
		return false
	}
	for _, n := range []int{with, without} {
		all[n].is, all[n].meaning = channelColumn, meaning{section: aboutSupport, channel: declarations.Visit, topic: all[n].said}
	}
	return true
}

var (
	withStaff    = lazyregexp.New(`(?i)^(?:åbent\h+)?(?:med\h+)?(?:betjen|bemand|personale)\p{L}*`)
	withoutStaff = lazyregexp.New(`(?i)selvbetjen|ubetjen|ubemand`)
)

// sharesBelow reports whether the cell under the head of a column is a percentage.
func (w *walker) sharesBelow(i, n int) bool {
	cells := w.lines[i+1].cells
	return n < len(cells) && saysShare(w.at(cells[n]))
}

// inMonths is a time that targets do not have.
var inMonths = lazyregexp.New(`(?i)\d\h*(?:-|–)?\h*\d*\h*(?:måned|år)`)

// labelledRow reads a row without a head: its first cell is the label of the others.
func (w *walker) labelledRow(i int) bool {
	l := w.lines[i]
	first := w.at(l.cells[0])
	if first == "" || len(w.contacts(l.cells[0], "")) > 0 || durationPattern().MatchString(first) || saysTime(first) || saysShare(first) || len(l.cells) < 2 || len(strings.Fields(first)) > maxLabel {
		return false
	}
	m := meant(first)
	if (dayPattern().MatchString(first) || dateWords().MatchString(first)) && m.section == noSection {
		return false
	}
	rest := Range{l.cells[1].From, l.cells[len(l.cells)-1].To}
	times := 0
	for _, cell := range l.cells[1:] {
		if text := w.at(cell); (saysDuration(text) || inMonths().MatchString(text)) && !saysShare(text) {
			times++
		}
	}
	if w.about == aboutMaintenance && m.empty() && saysTime(w.at(l.cells[1])) {
		w.fact(l.cells[0], "maintenance.label")
		w.maintain(l.cells[1], first)
		return true
	}
	if times > 1 && w.promises(w.at(l.Range)) { // of several things, which no head tells apart
		w.doubtful(&target{at: l.Range, wording: tidy(w.at(l.Range)), topic: first})
		return true
	}
	return rest.From < rest.To && w.underLabel(i, caption{meaning: m, at: l.cells[0], text: strings.TrimRight(first, ": ")}, rest)
}
