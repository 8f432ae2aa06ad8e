package danish

// Leads reports whether a word is one that only leads to what it stands before:
// "på", "alle", "kl.". The lists of the language say which those are.
func Leads(word string) bool {
	p := parser{lang: &danish, table: danishWords()}
	return p.leads(word) || word == "klokken"
}

// LeadsInEnglish reports the same of an English word.
func LeadsInEnglish(word string) bool {
	p := parser{lang: &english, table: englishWords()}
	return p.leads(word)
}

func (p *parser) leads(word string) bool {
	for _, words := range [...]list{dayLeadWords, datedWords, dayJoinWords, periodLeadWords, periodNounsWords, wholeWords, inWords, inTimeWords, fromWords, weekLeadWords, feastLeadWords,
		oclockWords, partOfDayWords, listedWords, againWords, toWords, monthWordWords} {
		if p.in(words, word) {
			return true
		}
	}
	return false
}
