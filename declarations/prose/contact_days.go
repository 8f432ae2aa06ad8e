package prose

import (
	"servicestatus/declarations/hours"
	"servicestatus/declarations/lazyregexp"
)

// limited reads a sentence that names days before a contact: I perioden 4.-29. januar kan du ringe på 12 34 56 78
// kl. 8-18. Its hours are only of these days. Without hours, it asks about the contact.
func (w *walker) limited(p Range, found []contact) bool {
	before := trimmed(w.text, Range{p.From, found[0].at.From})
	after := trimmed(w.text, Range{found[len(found)-1].at.To, p.To})
	days := dateWords().FindStringIndex(w.at(before))
	switch {
	case days == nil || saysTime(w.at(before)) || closedPattern().MatchString(w.at(p)):
		return false
	case !saysHours(w.at(after)):
		if !fromDate().MatchString(w.at(before)) {
			return false
		}
		w.contactHere(p)
		return true
	}
	for _, c := range found {
		w.add(c)
		w.fact(c.at, "support.contacts")
	}
	if g := w.block().last(); g != nil {
		g.hours = append(g.hours, w.onDays(before, after, days[0]))
	}
	return true
}

// fromDate is the day on which something begins or ends.
var fromDate = lazyregexp.New(`(?i)(?:^|[^\p{L}])(?:fra(?: og med)?|pr\.|indtil|til og med|efter|før)\h+(?:den\h+)?\d`)

// onDays returns hours together with the days that stand before them: from the first word after which all
// of it can be read, which is not after the first date.
func (w *walker) onDays(before, after Range, date int) *hoursText {
	end := w.core(before, supportWords).To
	whole := hoursText{at: Range{before.From, after.To}, text: tidy(w.at(before) + " " + w.at(after)), err: &hours.SyntaxError{Message: "Her står dage langt fra deres tid."}}
	for _, one := range w.words(before) {
		if one.From-before.From > date || one.From >= end {
			break
		}
		if h := parsed(Range{one.From, after.To}, tidy(w.text[one.From:end]+" "+w.at(after))); h.read != nil {
			return &h
		}
	}
	return &whole
}
