package danish

// columns reads a table that has its days side by side in one line, and what is
// said of them in the next.
func (t *tree) columns() bool {
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
		at := t.phraseAhead(i)
		t.line++
		t.sentence++
		t.clauses = append(t.clauses, &clause{first: at.first, depth: at.depth, sep: newLine, line: t.line, sentence: t.sentence,
			days: []*phrase{at}, value: t.phraseAhead(n + i)})
	}
	t.next += 2 * n
	return true
}
