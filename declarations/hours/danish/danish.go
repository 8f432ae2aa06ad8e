package danish

import "servicestatus/declarations/hours"

// maxText is how long a text may be, in bytes. It is many times what any page
// says of its hours, and keeps the time that reading takes within bounds.
const maxText = 8000

// Parse reads hours as Danish pages write them: weekdays, kinds of days,
// dates, periods, weeks and clock times in lists and sentences, on lines, in
// bullets or the cells of a table. It returns them in order of precedence.
// Errors are a [*hours.SyntaxError].
//
// Words that say neither when nor whether are passed over if they are known;
// any other is refused where it stands, since it could change the meaning.
//
// What the words mean: hverdage are Monday to Friday but no holidays. Naming
// weekdays ("mandag–fredag") says nothing of holidays; where the text has no
// rule for holidays, the hours of such a day are unknown on one. "Mandag–
// søndag" and "alle dage" are every day. A night ("kl. 22–6") belongs to the
// day it begins on; a start at kl. 24 is read as kl. 0 of the day named.
// "Mellem jul og nytår" is 27–30 December, "påsken" from skærtorsdag to 2.
// påskedag. In a period that is given hours of its own, every weekday that
// otherwise has hours must be mentioned: its silence could mean either.
func Parse(text string) ([]hours.Rule, error) {
	p := parser{end: len(text)}
	if len(text) > maxText {
		p.fail(errLong)
		return nil, p.err
	}
	p.tokens = tokens(text)
	c := resolver{parser: &p, phrases: p.phrases()}
	c.read()
	if p.err == nil && len(c.statements) == 0 {
		p.at = len(p.tokens)
		p.fail(errNothing)
	}
	c.check()
	if p.err != nil {
		return nil, p.err
	}
	return c.compile(), nil
}
