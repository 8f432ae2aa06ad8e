package prose

import (
	"slices"
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// inHours is a sentence that says in which hours deadlines count: Tiderne tælles i tidsrummet hverdage 8-18.
var inHours = lazyregexp.New(`(?i)^(?:alle\h+|øvrige\h+|de\h+øvrige\h+)*(?:\p{L}*tider(?:ne)?|\p{L}*frister(?:ne)?|\p{L}*mål(?:ene)?)\h(?:[^.]*\h)?(?:tælles|tæller|regnes|måles|løber|beregnes|gælder|opgøres)(?:$|[^\p{L}])|^arbejdstimer\h+(?:er|regnes|forstås)\h`)

// clockInHours reads such a sentence. Declarations have no clock of their own hours: what it says stands in the wording of the deadlines
// before it. It is false where a sentence is none.
func (w *walker) clockInHours(p Range) bool {
	text := w.at(p)
	if len(w.draft.response) == 0 || !inHours().MatchString(text) || !saysTime(text) || saysDuration(text) || saysShare(text) || len(w.contacts(p, "")) > 0 {
		return false
	}
	w.qualify(p, nil)
	w.fact(p, "response.wording")
	return true
}

// qualify adds a passage to the wording of deadlines in hours or minutes, but for those of some severities.
func (w *walker) qualify(p Range, but []string) {
	named := gradesIn(w.at(p))
	for _, t := range w.draft.response {
		grade := t.grade()
		if inDays(t.steps) || slices.Contains(but, grade) || len(named) > 0 && !slices.Contains(named, grade) {
			continue
		}
		t.wording = strings.TrimRight(t.wording, ". ") + ". " + tidy(w.at(p))
	}
}
