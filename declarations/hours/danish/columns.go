package danish

// columns reads a table that has its days side by side in one line, and what is
// said of them in the next.
func (t *tree) columns() bool {
	if t.periods() {
		return true
	}
	n := 0
	for at := t.phraseAhead(n); at.kind == someDays && (n == 0 && at.sep >= newLine || n > 0 && at.sep == cell); at = t.phraseAhead(n) {
		n++
	}
	for i := range n {
		if at := t.phraseAhead(n + i); n < 2 || at.kind != someValue || (i == 0) != at.line || i > 0 && at.sep != cell {
			return false
		}
	}
	if n < 2 || !t.phraseAhead(2*n).line {
		return false
	}
	for i := range n {
		t.cell(t.phraseAhead(i), t.phraseAhead(n+i)).days = []*phrase{t.phraseAhead(i)}
	}
	t.next += 2 * n
	return true
}

// cell adds the clause of a cell, in a sentence of its own, and returns it.
func (t *tree) cell(days, value *phrase) *clause {
	t.line++
	t.sentence++
	c := &clause{first: days.first, depth: days.depth, sep: newLine, line: t.line, sentence: t.sentence, value: value}
	*grown(&t.clauses) = c
	return c
}

// periods reads a table that has periods above its columns and days before its
// rows.
func (t *tree) periods() bool {
	columns, rows := 0, 0
	for at := t.peek(); at.period() && at.dated() && !at.days[0].ofWeek() && (columns > 0) == (at.sep == cell); at = t.phraseAhead(columns) {
		columns++
	}
	if columns < 2 {
		return false
	}
	for {
		at := columns + rows*(columns+1)
		row := t.phraseAhead(at)
		if row.kind != someDays || row.period() || !row.line {
			break
		}
		for i := range columns {
			if value := t.phraseAhead(at + 1 + i); value.kind != someValue || value.sep != cell {
				return false
			}
		}
		rows++
	}
	for i := range columns {
		for j := range rows {
			days, value := t.phraseAhead(columns+j*(columns+1)), t.phraseAhead(columns+j*(columns+1)+1+i)
			t.cell(days, value).days = []*phrase{t.phraseAhead(i), days}
		}
	}
	t.next += columns + rows*(columns+1)
	return rows > 0
}
