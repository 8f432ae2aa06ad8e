package danish

import "servicestatus/declarations/hours"

// maxText is how long a text may be, in bytes. It is many times what any page
// says of its hours, and keeps the time that reading takes within bounds.
const maxText = 8000

// Parse reads hours as Danish pages write them, in Danish or in English: weekdays, kinds of days,
// dates, periods, weeks and clock times in lists and sentences, on lines, in
// bullets or the cells of a table. It returns them in order of precedence.
// Errors are a [*hours.SyntaxError].
//
// The text becomes tokens, those become phrases and passages, phrases become a
// tree of lines, sentences and clauses, and clauses become statements, of which
// the rules are made. A passage is what a named rule passes over since it says
// neither when nor whether: a name, an address, a greeting, common words. Every
// token belongs to a phrase or a passage, and every phrase to a statement; the text
// is refused where one is left over. [Explain] says which is which.
//
// A year, month or weekday at one end of a list is the whole list's. A heading is of
// the lines under it. A later clause about some of the days of an earlier one is an
// exception to it. Where a clause can belong to more than one thing, the text is read
// in each way, and refused unless all of them give the same hours.
//
// What the words mean: hverdage are Monday to Friday but no holidays. Naming
// weekdays ("mandag–fredag") says nothing of holidays; where the text has no
// rule for holidays, the hours of such a day are unknown on one. "Mandag–
// søndag" and "alle dage" are every day. A night ("kl. 22–6") belongs to the
// day it begins on; a start at kl. 24 is read as kl. 0 of the day named.
// "Mellem jul og nytår" is 27–30 December, "påsken" from skærtorsdag to 2.
// påskedag. In a period that is given hours of its own, every weekday that
// otherwise has hours must be mentioned: its silence could mean either.
//
// English is read where Danish is refused, with the same grammar and other words.
// Weekdays are hverdage. A clock time without am or pm takes the half of the day that
// makes sense with the other end of its hours, if only one does: "9–3 pm". The month
// may stand before the day, so "5/6" is asked about.
func Parse(text string) ([]hours.Rule, error) {
	_, rules, err := read(text)
	if err != nil {
		return nil, err
	}
	return rules, nil
}

// read reads a text as Danish, or else as English. Where both refuse it, the error is
// that of the language which read further: of Danish where both stop at the same place,
// unless an English word is the first that Danish knows. The tokens are none where
// English used their place: no memory is freed while the module reads.
func read(text string) ([]token, []hours.Rule, *hours.SyntaxError) {
	words := danishWords()
	all, rules, err := readIn(&danish, words, nil, text, nil)
	if err == nil {
		return all, rules, nil
	}
	unknown := err.Message == isForeign && !saysDays(all)
	all, rules, refused := readIn(&english, englishWords(), words, text, all)
	if refused == nil || refused.Offset > err.Offset && saysDays(all) || unknown {
		return all, rules, refused
	}
	return nil, nil, err
}

// saysDays reports whether some words of a text were taken for days or hours.
func saysDays(all []token) bool {
	for i := range all {
		if t := &all[i]; t.kind == 'a' && (t.use == usedDays || t.use == usedValue) {
			return true
		}
	}
	return false
}

// readIn takes a text of a language apart and returns its tokens, each with what it
// was taken for, and its rules. The tokens may take the room of others.
//
//go:noinline
func readIn(lang *language, words, beside *wordTable, text string, room []token) ([]token, []hours.Rule, *hours.SyntaxError) {
	p := parser{lang: lang, table: words, beside: beside, text: text, end: len(text)}
	if len(text) > maxText {
		p.fail(errLong)
		return nil, nil, p.err
	}
	p.tokens = tokens(text, room[:0])
	if lang.twelveHours {
		p.contract()
	}
	t := tree{parser: &p, phrases: p.phrases()}
	t.build()
	r := resolver{parser: &p, phrases: t.phrases, clauses: t.clauses}
	var rules []hours.Rule
	if p.err == nil {
		r.meet()
		rules = r.rules()
	}
	for i := range p.tokens {
		if p.token(i).use == leftOver {
			p.failAt(i, errWord)
		}
	}
	return p.tokens, rules, p.err
}
