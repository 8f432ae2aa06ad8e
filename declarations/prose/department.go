package prose

import "servicestatus/declarations/lazyregexp"

// departmentPattern names a part of an authority: Afdeling: Byggesag.
var departmentPattern = lazyregexp.New(`(?i)^(?:afdeling|kontor|enhed|område|team|center|forvaltning|sted|lokation|fagområde)\h*:\h*(\p{Lu}[\p{L} ,&-]{2,50})$`)

// department reads a line that names a part of an authority: what stands below it is about that part. It is false where a line
// names none.
func (w *walker) department(p Range) bool {
	m := departmentPattern().FindStringSubmatchIndex(w.at(p))
	if m == nil {
		return false
	}
	w.about, w.subject = aboutSupport, w.text[p.From+m[2]:p.From+m[3]]
	w.fact(p, "support.topic")
	w.open(meaning{topic: w.subject})
	return true
}
