package danish

// Leads reports whether a word is one that only leads to what it stands before:
// "på", "alle", "kl.". The lists of the language say which those are.
func Leads(word string) bool {
	p := parser{lang: &danish}
	for _, words := range [...]list{dayLeadWords, datedWords, dayJoinWords, periodLeadWords, periodNounsWords, wholeWords, inWords, inTimeWords, fromWords, weekLeadWords, feastLeadWords,
		oclockWords, partOfDayWords, listedWords, againWords, toWords, monthWordWords} {
		if p.in(words, word) {
			return true
		}
	}
	return word == "klokken"
}
