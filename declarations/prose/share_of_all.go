package prose

import (
	"slices"

	"servicestatus/declarations/lazyregexp"
)

// keptIn is a sentence that says in how many cases the deadlines before it are kept: Reaktionstiderne skal overholdes i mindst 90 % af sagerne.
var keptIn = lazyregexp.New(`(?i)^(?:målet er, at\h+|vi\h+)?(?:(?:alle\h+)?(\p{L}*(?:tid(?:en|er|erne)|frist(?:en|er|erne))|mål(?:et|ene)(?:\h+for\h+[^.%]{1,40}?)?|overholder\h+(?:\p{L}*tid(?:en|erne)?|frist(?:en|erne)|mål(?:et|ene)))\h+)(?:(?:skal|er|bliver)\h+)?(?:overholdt|overholdes|opfyldt|opfyldes|holdes|gælder)?\h*(?:for|i)\h+(?:mindst|minimum)?\h*(?:(\d{1,3}(?:[.,]\d{1,3})?)\h?(?:%|pct\.?|procent)\h+af|([1-9])\h+ud\h+af\h+10)\h+(?:alle\h+)?(?:sagerne|sager|fejlene|fejl|tilfældene|tilfælde|henvendelserne|henvendelser|hændelserne)(?:$|[^\p{L}])`)

// shareOfAll gives the deadlines that such a sentence is about its share. It is false where a sentence is none, or speaks of deadlines that
// have shares already.
func (w *walker) shareOfAll(p Range) bool {
	m := keptIn().FindStringSubmatch(w.at(p))
	if m == nil {
		return false
	}
	share := m[2]
	if m[3] != "" {
		share = m[3] + "0" // 9 ud af 10
	}
	if n := thousandths(share); n > 100_000 || n == 0 {
		return false
	}
	of, named := measureOf(m[1]), gradesIn(w.at(p))
	var fit []*target
	for _, t := range w.draft.response {
		if len(named) > 0 && !slices.Contains(named, t.grade()) {
			continue
		}
		if len(t.steps) == 1 && t.steps[0].share == "" && (of == "" || t.said != "" && measureOf(t.said) == of || t.measure == of && of != unsure) {
			fit = append(fit, t)
		}
	}
	for _, t := range fit {
		t.steps[0].share = share
	}
	if len(fit) > 0 {
		w.fact(p, "response.steps")
	}
	return len(fit) > 0
}
