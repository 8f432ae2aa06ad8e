package prose

import (
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

// hasHours is what has hours, before them: Byttebutikken har åbent, Affald har telefontid.
var hasHours = lazyregexp.New(`^(\p{Lu}[\p{L}-]+(?:\h(?:for|til|og|i|på)?\h?\p{L}+)?)\h+(?:har|er|holder)\h+(?:åbent?|åbne|lukket|telefontid|telefonisk|træffetid|ekspeditionstid)(?:$|[^\p{L}])`)

// subjectOf returns what a sentence says that its hours are of, where that is not people who help in general; empty otherwise.
func (w *walker) subjectOf(lead string) string {
	m := hasHours().FindStringSubmatch(lead)
	if m == nil || ofMachine().MatchString(m[1]) || w.topicless(m[1]) || trimWords(strings.ToLower(m[1]), closedWords) == "" || meant(m[1]).channel != "" || len(audiences(m[1])) > 0 || dayPattern().MatchString(m[1]) {
		return ""
	}
	if name := strings.ToLower(w.draft.Name + " " + w.heading); strings.Contains(name, strings.ToLower(m[1])) || strings.Contains(name, strings.TrimRight(strings.ToLower(m[1]), "etn")) {
		return ""
	}
	return m[1]
}

// ofSubject gives hours to the contact that stands above them under the name of what they are of. It is false where none does.
func (w *walker) ofSubject(h *hoursText, subject string, channel declarations.Channel) bool {
	var fit []*group
	for _, g := range w.ways() {
		if len(g.hours) == 0 && len(g.contacts) > 0 && strings.EqualFold(g.topic, subject) && (channel == "" || g.channel == channel) {
			fit = append(fit, g)
		}
	}
	if len(fit) != 1 {
		return false
	}
	fit[0].hours = append(fit[0].hours, h)
	return true
}
