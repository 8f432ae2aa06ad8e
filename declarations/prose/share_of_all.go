package prose

import (
	"slices"

	"servicestatus/declarations/lazyregexp"
)

// keptIn is a sentence that says in how many cases the deadlines before it are kept: Reaktionstiderne skal overholdes i mindst 90 % af sagerne.
var keptIn = lazyregexp.New(`(?i)^(?:målet er, at[\s\x{a0}]+|vi[\s\x{a0}]+)?(?:(?:alle[\s\x{a0}]+)?(\p{L}*(?:tid(?:en|er|erne)|frist(?:en|er|erne))|mål(?:et|ene)(?:[\s\x{a0}]+for[\s\x{a0}]+[^.%]{1,40}?)?|overholder[\s\x{a0}]+(?:\p{L}*tid(?:en|erne)?|frist(?:en|erne)|mål(?:et|ene)))[\s\x{a0}]+)(?:(?:skal|er|bliver)[\s\x{a0}]+)?(?:overholdt|overholdes|opfyldt|opfyldes|holdes|gælder)?[\s\x{a0}]*(?:for|i)[\s\x{a0}]+(?:mindst|minimum)?[\s\x{a0}]*(\d{1,3}(?:[.,]\d{1,3})?)[\s\x{a0}]?(?:%|pct\.?|procent)[\s\x{a0}]+af[\s\x{a0}]+(?:alle[\s\x{a0}]+)?(?:sagerne|sager|fejlene|fejl|tilfældene|tilfælde|henvendelserne|henvendelser|hændelserne)(?:$|[^\p{L}])`)

// shareOfAll gives the deadlines that such a sentence is about its share. It is false where a sentence is none, or speaks of deadlines that
// have shares already.
func (w *walker) shareOfAll(p Range) bool {
	m := keptIn().FindStringSubmatch(w.at(p))
	if m == nil || thousandths(m[2]) > 100_000 || thousandths(m[2]) == 0 {
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
		t.steps[0].share = m[2]
	}
	if len(fit) > 0 {
		w.fact(p, "response.steps")
	}
	return len(fit) > 0
}
