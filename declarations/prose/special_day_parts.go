package prose

import (
	"strings"

	"servicestatus/declarations/lazyregexp"
)

// verdicts divides a place into sentences that say of some days that they are closed, or when they are open. A sentence that says neither
// belongs to the one before it.
func (w *walker) verdicts(p Range) (all []Range) {
	for _, s := range w.apartAt(p) {
		if len(all) > 0 && staysOpen().MatchString(w.at(s)) && !openAgain().MatchString(w.at(s)) {
			w.stays = append(w.stays, strings.Fields(w.at(s))[0])
			w.fact(s, "special_days")
			continue
		}
		if text := w.at(s); len(all) > 0 && unstaffed().MatchString(text) && !saysTime(text) && !closedPattern().MatchString(text) {
			continue
		}
		if text, n := w.at(s), len(all); n > 0 && (!saysTime(text) && !closedPattern().MatchString(text) && (!dateWords().MatchString(text) || openAgain().MatchString(text)) || laterThatDay(text)) {
			all[n-1].To = s.To
			continue
		}
		all = append(all, s)
	}
	return all
}

// staysOpen is a sentence about who is there on the days before it: Nødkald er bemandet hele perioden.
var staysOpen = lazyregexp.New(`(?i)^\p{L}+(?:\h\p{L}+)?\h+(?:er|kan|har)\h+(?:dog\h+|altid\h+)?(?:bemandet|betjent|åbent?|kontaktes)\h+(?:også\h+)?(?:hele|i hele|som|alle|disse|de dage|på disse|på de)(?:$|[^\p{L}])`)

// laterThatDay reports whether a sentence says when somebody opens again, and names no other day.
func laterThatDay(text string) bool {
	return openAgain().MatchString(text) && saysTime(text) && !dateWords().MatchString(text) && !dayPattern().MatchString(text)
}

// halves is where a sentence may go on with other days.
var halves = lazyregexp.New(`;|,\h+og\h`)

// decides reports whether a text says of some days when they are open, or that they are closed.
func (w *walker) decides(text string) bool {
	return dateWords().MatchString(text) && (saysTime(text) || closedPattern().MatchString(text))
}

// apartAt divides a place into sentences, and these where they go on with other days.
func (w *walker) apartAt(p Range) (all []Range) {
	for _, s := range w.sentences(p) {
		from := s.From
		for _, cut := range halves().FindAllStringIndex(w.at(s), -1) {
			if left, right := w.text[from:s.From+cut[0]], w.text[s.From+cut[1]:s.To]; w.decides(left) && w.decides(right) {
				all = append(all, trimmed(w.text, Range{from, s.From + cut[0]}))
				from = s.From + cut[1]
			}
		}
		all = append(all, trimmed(w.text, Range{from, s.To}))
	}
	return all
}
