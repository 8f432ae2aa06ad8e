package danish

// Piece is a part of a text, and what the reader took it for.
type Piece struct {
	From, To int    // bytes, half open
	As, Why  string // Danish, for the editor who wrote the text
	Says     bool   // the hours would be others without it, or are not to be read
}

// What each use of a token is called, and why it is taken for that.
var uses = [...]struct {
	as, why string
	says    bool
}{
	leftOver:       {"ikke forstået", "ingen regel kender det", true},
	usedDays:       {"dage", "siger, hvilke dage det gælder", true},
	usedValue:      {"tid", "siger, hvornår der er åbent eller lukket", true},
	usedOperator:   {"sammenhæng", "siger, hvordan dage og tider hører sammen", true},
	usedSeason:     {"årstid eller ferie", "har sine datoer ved siden af sig eller i linjerne under", true},
	passedMark:     {"tegn", "skiller det, der står før, fra det, der står efter", true},
	passedFiller:   {"almindelige ord", "siger hverken hvornår eller om der er åbent", false},
	passedName:     {"navn", "siger, hvad tiderne gælder for", false},
	passedContact:  {"kontakt", "er en adresse eller et nummer", false},
	passedGreeting: {"hilsen eller opfordring", "siger hverken hvornår eller om der er åbent", false},
	passedHeader:   {"overskrift i en tabel", "siger, hvad der står i spalten", false},
	passedReason:   {"begrundelse", "siger hvorfor, ikke hvornår", false},
}

// Explain returns the pieces of a text in order, each with what it was taken for,
// and the error of [Parse]. The pieces cover all of the text but its spaces, up to
// the first place that is not understood.
func Explain(text string) (pieces []Piece, err error) {
	tokens, _, refused := read(text)
	if tokens == nil {
		tokens, _, _ = readIn(&danish, danishWords(), nil, text, nil)
	}
	for i := range tokens {
		t := &tokens[i]
		if refused != nil && t.at >= refused.Offset {
			pieces = append(pieces, Piece{From: t.at, To: max(t.end, refused.Offset+refused.Length), As: uses[leftOver].as, Why: refused.Message, Says: true})
			break
		}
		if t.begins || len(pieces) == 0 {
			use := &uses[t.use]
			pieces = append(pieces, Piece{From: t.at, As: use.as, Why: use.why, Says: use.says})
		}
		pieces[len(pieces)-1].To = t.end
	}
	if refused != nil {
		err = refused
	}
	return pieces, err
}
