package danish

// bare returns a word without what makes it definite; a short one as it is.
func bare(word string) string {
	if len(word) > 6 {
		return word[:len(word)-2]
	}
	return word
}

// strangely reports whether a word says when, as far as its parts do.
//
//go:noinline
func (p *parser) strangely(word string) bool {
	return word != "mitid" && (p.hasPart(word, strangeWords) || p.hasEnd(word, strangeEndsWords) || p.inOther(word, (*parser).strangely))
}

// inOther asks the same of a word in the other language.
func (p *parser) inOther(word string, ask func(*parser, string) bool) bool {
	table, beside := p.table, p.beside
	if beside == nil {
		return false
	}
	p.table, p.beside = beside, nil
	ok := ask(p, word)
	p.table, p.beside = table, beside
	return ok
}

// harmless reports whether a word can be in a name: it says nothing of when, and
// is not a weekday or the like with a letter wrong.
//
//go:noinline
func (p *parser) harmless(word string) bool {
	return !p.in(vagueWords, word) && p.silent(word)
}

// silent reports whether a word can be in a sentence that says nothing of hours.
//
//go:noinline
func (p *parser) silent(word string) bool {
	if p.in(vagueWords, word) {
		return true
	}
	if p.strangely(word) || p.in(doubtWords, word) || p.number(monthsWords, word) >= 0 {
		return false
	}
	return !p.likely(word, weekWords, 6) && !p.likely(word, monthsWords, 6) && !p.likely(word, likelyWords, 0) && !p.inOther(word, (*parser).harmful)
}

func (p *parser) harmful(word string) bool { return !p.harmless(word) }

// likely reports whether a word is one of a list with a letter wrong, of those that
// have so many bytes.
func (p *parser) likely(word string, words list, size int) bool {
	for list := p.table[words]; list != ""; {
		var name string
		if name, list, _ = member(list); len(name) >= size && near(name, word) {
			return true
		}
	}
	return false
}

// near reports whether two words are up to two letters apart.
func near(a, b string) bool {
	var row [24]int
	if len(a) >= len(row) || len(b) > len(a)+2 || len(a) > len(b)+2 {
		return false
	}
	for i := range len(a) + 1 {
		row[i] = i
	}
	for j := range len(b) {
		corner := row[0]
		row[0] = j + 1
		for i := range len(a) {
			cost := corner
			if a[i] != b[j] {
				cost++
			}
			corner = row[i+1]
			row[i+1] = min(cost, row[i]+1, corner+1)
		}
	}
	return row[len(a)] <= 1 || len(a) > 5 && row[len(a)] <= 2
}
