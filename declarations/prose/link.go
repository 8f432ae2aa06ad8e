package prose

import (
	"strings"

	"servicestatus/declarations"
	"servicestatus/declarations/lazyregexp"
)

var (
	elsewhere   = lazyregexp.New(`(?i)^(?:læs (?:mere|om|også|vores)|se (?:også|mere|vores|vilkår|hele|[a-zæøå0-9.-]+\.[a-z]{2,})|driftsstatus|aktuel driftsstatus|driftsinformation på|status på)`)
	statusNow   = lazyregexp.New(`(?i)driftsstatus|driftsmeddelelse|aktuel(?:le)? (?:drift|status)|status på driften|drifts- og statusinformation`)
	maxReferred = 16 // words
)

// elsewhere reads a line that refers to another page.
func (w *walker) elsewhere(p Range) bool {
	text := w.at(p)
	if strings.EqualFold(text, "læs også") || strings.EqualFold(text, "se også") || len(strings.Fields(text)) > maxReferred || saysTime(text) || saysShare(text) || !elsewhere().MatchString(text) && !statusNow().MatchString(text) {
		return false
	}
	var page []contact
	for _, c := range w.contacts(p, "") {
		if c.channel != declarations.Web {
			return false
		}
		page = append(page, c)
	}
	if len(page) > 1 || len(page) == 0 && !elsewhere().MatchString(text) || len(page) == 0 && statusNow().MatchString(text) {
		return false
	}
	w.refer(p, "")
	return true
}

// refer adds a link; one to the current status is the declaration's own.
func (w *walker) refer(p Range, label string) {
	text, url := w.at(p), ""
	for _, c := range w.contacts(p, "") {
		if c.channel == declarations.Web {
			url = declarations.Web.Address(c.text)
			if label == "" {
				label = strings.TrimRight(strings.TrimSpace(w.text[p.From:c.at.From]), " :-–")
			}
			if strings.EqualFold(label, "se") {
				label = c.text
			}
		}
	}
	if label == "" {
		label = text
	}
	label = strings.Join(strings.FieldsFunc(strings.TrimRight(label, ".:"), space), " ")
	if statusNow().MatchString(text) && url != "" && w.draft.live.URL == "" {
		w.draft.live = declarations.Link{Label: "Aktuel driftsstatus", URL: url}
		w.fact(p, "live")
		return
	}
	w.draft.links = append(w.draft.links, declarations.Link{Label: label, URL: url})
	w.fact(p, "links")
}
