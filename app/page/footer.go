package page

import "servicestatus/declarations/lang"

// footer draws what stands below every page.
func (r renderer) footer() {
	r.Element("footer", attributes{"class", "bottom"}, func() {
		r.Element("div", attributes{"class", "wide"}, func() {
			r.Leaf("p", r.say(phraseSource))
			r.Leaf("p", r.say(phrasePrivacy))
			r.Element("p", attributes{"class", "buttons needs-js"}, r.appButtons)
			r.Element("ul", attributes{"class", "elsewhere"}, r.elsewhere)
		})
	})
}

// appButtons draws what can be done with the app itself.
func (r renderer) appButtons() {
	if r.Installable {
		r.button(r.say(phraseInstall), Action{Install, ""})
	}
	if r.Live() {
		text := phraseShare
		if !r.Shares {
			text = phraseCopyAddress
		}
		r.button(r.say(text), Action{Share, ""})
	}
}

// elsewhere links to the parts of the site that are not pages of the app.
func (r renderer) elsewhere() {
	for _, item := range []struct {
		path string
		text lang.Phrase
	}{{"demo/", phraseDemo}, {"demo/indsaet.html", phraseEmbed}, {"declarations/schema.json", phraseSchema}} {
		r.Element("li", nil, func() { r.Leaf("a", r.say(item.text), "href", r.Top+item.path) })
	}
}
