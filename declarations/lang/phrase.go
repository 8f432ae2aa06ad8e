// Package lang holds what every language has in common.
package lang

// Phrase is a fixed text in Danish and English. The two stand together so that
// neither is forgotten.
type Phrase struct{ Da, En string }

// In returns the phrase in a language: "en" for English, Danish otherwise.
func (p Phrase) In(code string) string {
	if code == "en" {
		return p.En
	}
	return p.Da
}
