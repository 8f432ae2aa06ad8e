package lang

// Phrase is fixed words in both languages.
type Phrase struct{ Da, En string }

// In returns the phrase in a language: in English when that is asked for,
// otherwise in Danish.
func (p *Phrase) In(l Language) string {
	if l.Code() == "en" {
		return p.En
	}
	return p.Da
}

// AllDay says that hours are those of a whole day.
var AllDay = Phrase{"hele døgnet", "around the clock"}
