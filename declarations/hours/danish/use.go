package danish

// mark says what the tokens from first up to the place at hand were taken for.
//
//go:noinline
func (p *parser) mark(first int, use use) {
	for i := first; i < p.at; i++ {
		p.token(i).use, p.token(i).begins = use, i == first
	}
}

// use is what a token was taken for: a phrase that the statements use, or a
// passage that a rule passed over.
type use uint8

const (
	leftOver use = iota // nothing: the text is asked about
	usedDays
	usedValue
	usedOperator
	usedSeason // the name of a season that has its dates beside it
	passedMark
	passedFiller
	passedName
	passedContact
	passedGreeting
	passedHeader
	passedReason
)
