package prose

import "servicestatus/declarations/lazyregexp"

// timeHead is the head of a column of times; Svartider is a heading over all of them.
var timeHead = lazyregexp.New(`(?i)(?:reaktions|respons|svar|løsnings|påbegyndelses|behandlings)tid$|påbegyndelse$|løsning$|afhjælpning$`)

// footnote is the mark of a note below a table.
var footnote = lazyregexp.New(`^\(?(?:\*{1,4}|\d)\)`)

// tableOfLines reads a table of which each cell stands in a line of its own, as some browsers copy it: the heads of its columns,
// at least two of them measures, and for each severity as many times. It is false where no such table begins.
func (w *walker) tableOfLines(i int) bool {
	heads := w.measureLines(i)
	if len(heads) < 2 {
		return false
	}
	for _, l := range heads {
		w.fact(l.Range, "table")
	}
	next := i + len(heads)
	for next < len(w.lines) && w.isGrade(w.lines[next]) {
		grade := w.lines[next]
		w.fact(grade.Range, "response.severity")
		w.lines[next].done = true
		next = w.cellsOf(next+1, w.reader.heading(grade), heads)
	}
	for n := i; n < i+len(heads); n++ {
		w.lines[n].done = true
	}
	return true
}

// measureLines returns the lines from one on that are heads of columns of times.
func (w *walker) measureLines(i int) (heads []line) {
	for n := i; n < len(w.lines) && w.isTitle(w.lines[n]) && timeHead().MatchString(w.at(w.lines[n].Range)) && len(w.lines[n].cells) == 0; n++ {
		heads = append(heads, w.lines[n])
	}
	if next := i + len(heads); len(heads) < 2 || next >= len(w.lines) || !w.isGrade(w.lines[next]) {
		return nil
	}
	return heads
}

// isGrade reports whether a line names a severity, and nothing else.
func (w *walker) isGrade(l line) bool {
	text := w.at(l.Range)
	return w.isTitle(l) && levels().MatchString(text) && measureOf(text) == ""
}

// cellsOf reads the times of a severity, from a line on, and returns the line after them. Where there are not as many as heads, it
// cannot be told which is which.
func (w *walker) cellsOf(from int, grade string, heads []line) (next int) {
	var times []line
	for next = from; next < len(w.lines) && !w.isGrade(w.lines[next]) && w.reader.numberNote(w.lines[next]) == 0; next++ {
		l := w.lines[next]
		if text := w.at(l.Range); saysDuration(text) && !saysTime(text) {
			times = append(times, l)
		} else if w.isTitle(l) {
			break
		}
		w.lines[next].done = true
	}
	about, heading, place := w.about, w.heading, w.place
	w.about, w.grade = aboutResponse, grade
	for n, l := range times {
		if len(times) != len(heads) {
			w.doubtful(&target{at: l.Range, wording: tidy(w.at(l.Range)), severity: grade})
			continue
		}
		w.heading, w.place = w.reader.heading(heads[n]), heads[n].Range
		w.target(l.Range, caption{})
	}
	w.about, w.heading, w.place, w.grade = about, heading, place, ""
	return next
}

// numberNote returns how long the mark of a footnote is that a line begins with: (**); 0 where there is none.
func (r *reader) numberNote(l line) int { return len(footnote().FindString(r.at(l.Range))) }
