package danish

// season passes over the name of a season that has its dates right beside it, or
// in the lines below.
func (t *tree) season(c *clause) {
	at, next := t.peek(), t.phraseAhead(1)
	t.next++
	for n := 1; next.kind == seasonal || next.sep == nothing && (next.period() && !next.dated() || shuts(next)); n++ {
		next = t.phraseAhead(n) // "efterårsferien 2026: …", "jul og nytår 2026: lukket 24. …"
	}
	if t.token(next.first-1).kind == '-' && next.dated() && next.days[0].single() {
		t.failAt(at.first, errSeason) // "påske – 30. juni"
	}
	if before := t.phraseAhead(-2); next.sep == nothing && (next.dated() || next.open && next.kind == otherwise) || at.sep == nothing && before.kind == someDays && before.dated() {
		return
	}
	for n := 0; ; n++ {
		next := t.phraseAhead(n)
		if next.line && next.kind != nobody {
			c.label = true
			return
		}
		if next.kind == seasonal {
			continue
		}
		if next.kind != someDays || next.dated() || next.days[0].ofWeek() {
			t.failAt(at.first, errSeason)
			return
		}
	}
}
