package prose

import (
	"servicestatus/declarations/lazyregexp"
)

// graded divides a sentence that gives several severities a time each: kritisk 30 min., alvorlig
// 2 timer.
func (w *walker) graded(p Range) (all []Range) {
	from := p.From
	for _, m := range listed().FindAllStringIndex(w.at(p), -1) {
		all = append(all, trimmed(w.text, Range{from, p.From + m[0]}))
		from = p.From + m[1]
	}
	all = append(all, trimmed(w.text, Range{from, p.To}))
	for _, one := range all {
		if text := w.at(one); !gradeFirst().MatchString(text) && (!nounFirst().MatchString(text) || measureOf(text) != "") && !faultFirst().MatchString(text) || len(durationPattern().FindAllString(text, -1)) != 1 {
			return []Range{p}
		}
	}
	return all
}

var (
	listed = lazyregexp.New(`,\h+(?:og\h+)?|;\h*|\h+og\h+`)
	// nounFirst is what takes a time, and that time: enfamiliehuse 40 dage.
	nounFirst  = lazyregexp.New(`(?i)^[\p{L}-]{4,}(?:\h[\p{L}-]+)?[\s\x{a0}:]+\d+\h+\p{L}+\.?$`)
	faultFirst = lazyregexp.New(`(?i)^(?:fejl|sager|hændelser|incidents)\h+(?:i|af|med)\h+(?:kategori|prioritet|niveau|klasse)`)
	gradeFirst = lazyregexp.New(`^[A-E](?:$|\h)|(?i)^(?:fejlforstyrrelse|fejltype|kritisk|alvorlig|væsentlig|betydelig|mindre|øvrige|normal|almindelig|høj|lav|middel|medium|hast|p[1-5]|kategori|prioritet|niveau|blokerende)`)
)
