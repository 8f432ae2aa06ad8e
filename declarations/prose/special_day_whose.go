package prose

import (
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// whoseDays reads for whom special days are: an audience, a channel, or a part of the text.
func (w *walker) whoseDays(day *specialDay, text string) {
	if len(day.audience) == 0 {
		who := whoFirst().FindStringSubmatch(text)
		if who != nil {
			if day.audience = audiences(who[0]); len(day.audience) == 0 {
				day.audience = []string{who[1]} // which no list knows, and perhaps no line
			}
		}
	}
	if m := shutFor().FindStringSubmatch(text); m != nil && len(day.audience) == 0 {
		day.audience = audiences(m[1])
	}
	if all := audiences(text); w.about == aboutSupport && len(all) > 0 {
		day.audience = all
	}
	if saysTime(text) {
		day.part = w.whoHas(text)
	}
	if day.part == "" && day.channel == "" && len(day.audience) == 0 && w.about == aboutSpecialDays {
		day.part = w.partOfDays
	}
	for _, c := range []struct{ word, channel string }{{"telefon", "phone"}, {"begge linjer", "phone"}, {"linjerne", "phone"}, {"ekspedition", "visit"}, {"skranke", "visit"}, {"personlig henvendelse", "visit"}, {"fremmøde", "visit"}, {"chat", "chat"}} {
		if strings.Contains(strings.ToLower(text), c.word) {
			day.channel = declarations.Channel(c.channel)
		}
	}
	if day.channel == "" && w.about == aboutSupport && w.overall != declarations.Web && !everybody().MatchString(text) {
		day.channel = w.overall
	}
}

// shutFor is whose line is closed, behind the days: er telefonerne for superbrugere lukket.
var shutFor = lazyregexp.New(`(?i)(?:telefon|support|linj|hotline)\p{L}*\h+for\h+(\p{L}[^.:\d]*?)\h+(?:lukket|åbent?)`)

// whoHas returns such a thing, where that is not all that the text is about; empty otherwise.
func (w *walker) whoHas(text string) string {
	m := opensFor().FindStringSubmatch(text)
	if m == nil || trimWords(strings.ToLower(m[1]), closedWords) == "" || wholePlaces(strings.ToLower(m[1])) || strings.Contains(strings.ToLower(w.draft.Name), strings.ToLower(m[1])) || everybody().MatchString(m[1]) || len(w.ways()) < 2 {
		return ""
	}
	return m[1]
}
