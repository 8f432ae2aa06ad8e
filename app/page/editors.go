package page

import "servicestatus/declarations/lang"

// editors draws the page that leads editors to what is for them.
func (r renderer) editors() {
	r.heading(r.say(phraseEditors))
	r.Leaf("p", r.say(phraseEditorsLead), "class", "lead")
	r.Element("ul", attributes{"class", "ways-on"}, func() {
		for _, way := range []struct {
			address           string
			name, explanation lang.Phrase
			shown             bool
		}{
			{r.Top + "demo/indsaet.html", phraseEmbed, phraseEmbedWay, true},
			{r.Top + "demo/aabningstider.html", phraseOwnHours, phraseOwnHoursWay, true},
			{r.address(Route{r.Route.English, Studio}), phraseStudioName, phraseStudioWay, true},
			{r.Top + "demo/vejledning.html", phraseGuide, phraseGuideWay, true},
			{r.Top + "demo/", phraseDemo, phraseDemoWay, r.Folder.Examples},
			{r.Top + "declarations/schema.json", phraseSchema, phraseSchemaWay, true},
		} {
			if way.shown {
				r.Element("li", nil, func() {
					r.Leaf("a", r.say(way.name), "href", way.address)
					r.Leaf("span", r.say(way.explanation))
				})
			}
		}
	})
	r.Element("section", attributes{"class", "needs-js", "aria-labelledby", "offline-title"}, func() {
		r.Leaf("h2", r.say(phraseKeepTitle), "id", "offline-title")
		r.Leaf("p", r.say(phraseKeepExplained))
		r.Element("p", attributes{"class", "buttons"}, func() { r.hiddenButton("keep", phraseKeepApp) })
		r.Element("div", attributes{"role", "status"}, func() {
			r.Leaf("p", r.say(phraseKeptApp), "id", "kept", "hidden", "hidden")
			r.Leaf("p", r.say(phraseNotKeptApp), "id", "not-kept", "hidden", "hidden")
		})
	})
}
